package org.yimen.app.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yimen.app.api.Answer.Nothing;
import org.yimen.app.api.CaseBodies.CaseBody;
import org.yimen.app.api.DeskRoutes.MayBody;
import org.yimen.app.api.Desks.OpenCase;
import org.yimen.app.web.OpenHall;
import org.yimen.domain.casework.CaseworkProvisions;
import org.yimen.domain.ids.FunctionCode;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.rulebook.Ruling;
import org.yimen.domain.staff.PageRole;
import org.yimen.ports.driving.CaseAct;
import org.yimen.ports.driving.CaseDesk;

/** Cases 办件 as they stand, with what may be done now and what not. */
final class CaseReadRoutes {
  private final OpenHall hall;
  private final Desks desks;
  private final CaseDesk desk;

  CaseReadRoutes(OpenHall hall, Desks desks) {
    this.hall = hall;
    this.desks = desks;
    this.desk = hall.yimen().caseDesk();
  }

  /** A colleague who may look at the matter too. */
  record ColleagueBody(UUID id, Optional<String> name, List<String> functions) {}

  /** Such colleagues. */
  record ColleagueList(List<ColleagueBody> colleagues) {}

  RouteGroup group() {
    String one = "/cases/{case}";
    return new RouteGroup(
        "files",
        "案卷",
        "case files",
        List.of(
            Route.get(
                    one,
                    "readCase",
                    "一个办件，附现在可办与不可办之事",
                    "A case, with what may be done now and what not")
                .to(PageRole.DESK, PageRole.REVIEW)
                .answers(CaseBody.class, this::read),
            Route.get(one + "/colleagues", "listColleagues", "可共同审查的人员", "Who may examine it too")
                .to(PageRole.DESK, PageRole.REVIEW)
                .answers(ColleagueList.class, this::colleagues)));
  }

  private Answer read(Call<Nothing> call) {
    OpenCase open = desks.open(call);
    return Answer.ok(
        CaseBodies.of(
            open.file(), open.reading(), hall.yimen().enquiries(), call.wording(), may(open)));
  }

  /** What may be done now, asked of the rules. */
  private List<MayBody> may(OpenCase open) {
    List<MayBody> may = new ArrayList<>();
    CaseAct accept = ask(open, open.by(CaseworkProvisions.ACCEPTING_FUNCTIONS));
    CaseAct deliver = ask(open, open.by(CaseworkProvisions.DELIVERING_FUNCTIONS));
    CaseAct approve =
        ask(
            open,
            open.by(
                CaseworkProvisions.APPROVING_FUNCTIONS, CaseworkProvisions.IMMEDIATE_FUNCTIONS));
    CaseAct extend = ask(open, open.by(ReviewRoutes.extending(open.file())));
    PersonId to = open.file().state().parties().noticesTo();
    add(may, "acceptance", desk.mayAccept(accept), open);
    add(may, "approval", hall.yimen().reviewDesk().mayApprove(approve), open);
    add(may, "extension", hall.yimen().reviewDesk().mayExtend(extend, 1, true), open);
    add(may, "delivery", desk.mayDeliver(deliver, to), open);
    add(may, "closing", desk.mayClose(deliver), open);
    return may;
  }

  private CaseAct ask(OpenCase open, org.yimen.domain.ids.Actor by) {
    return CaseAct.of(desk.newRequest(), by, open.id());
  }

  private static void add(List<MayBody> may, String act, Optional<Ruling> ruling, OpenCase open) {
    ruling.ifPresent(
        r -> may.add(new MayBody(act, Rulings.body(r, open.rules(), open.call().wording()))));
  }

  private Answer colleagues(Call<Nothing> call) {
    OpenCase open = desks.open(call);
    List<FunctionCode> reviewing = open.rules().value(CaseworkProvisions.REVIEWING_FUNCTIONS);
    var today = hall.today(open.seat().place().centre());
    return Answer.ok(
        new ColleagueList(
            hall.yimen().enquiries().postingsOn(today).stream()
                .filter(p -> !p.person().equals(call.who().person()))
                .filter(p -> p.functions().stream().anyMatch(reviewing::contains))
                .filter(
                    p ->
                        hall.yimen().staffOffice().mandates(p.person()).stream()
                            .filter(m -> m.period().covers(today))
                            .anyMatch(m -> open.file().item().deciding().contains(m.department())))
                .map(
                    p ->
                        new ColleagueBody(
                            p.person().value(),
                            hall.yimen().enquiries().person(p.person()).map(m -> m.name()),
                            p.functions().stream().map(FunctionCode::value).toList()))
                .distinct()
                .toList()));
  }
}
