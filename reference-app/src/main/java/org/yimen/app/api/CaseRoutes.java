package org.yimen.app.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.yimen.app.api.CaseBodies.CaseDone;
import org.yimen.app.api.Desks.OpenCase;
import org.yimen.app.api.Problem.Kind;
import org.yimen.app.web.OpenHall;
import org.yimen.app.web.PapersIn;
import org.yimen.app.web.PapersIn.AgentIn;
import org.yimen.app.web.Seat;
import org.yimen.domain.casework.CaseworkProvisions;
import org.yimen.domain.casework.Delivery;
import org.yimen.domain.casework.MaterialMark;
import org.yimen.domain.casework.NonAcceptance;
import org.yimen.domain.casework.NonAcceptanceGround;
import org.yimen.domain.catalogue.Material;
import org.yimen.domain.document.TextKind;
import org.yimen.domain.ids.FunctionCode;
import org.yimen.domain.ids.ItemCode;
import org.yimen.domain.ids.MaterialCode;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.ids.RequestId;
import org.yimen.domain.person.ApplicantKind;
import org.yimen.domain.person.IdentityType;
import org.yimen.domain.rulebook.Outcome;
import org.yimen.domain.rulebook.ProvisionKey;
import org.yimen.domain.rulebook.Ruling;
import org.yimen.domain.staff.PageRole;
import org.yimen.ports.driving.CaseAct;
import org.yimen.ports.driving.CaseDesk;
import org.yimen.ports.driving.CaseView;

/** Cases 办件 at the desk: from the papers that come in to the result that goes out. */
final class CaseRoutes {
  private static final int LONGEST_TYPED = 1000;

  private final OpenHall hall;
  private final Desks desks;
  private final CaseDesk desk;
  private final PapersIn papers;

  CaseRoutes(OpenHall hall, Desks desks) {
    this.hall = hall;
    this.desks = desks;
    this.desk = hall.yimen().caseDesk();
    this.papers = new PapersIn(hall);
  }

  /** Who applies; the only body of the API that bears a name and a number in full. */
  record ApplicantRequest(
      ApplicantKind kind,
      @Longest(LONGEST_TYPED) String name,
      IdentityType identityType,
      @Longest(LONGEST_TYPED) String identityNumber,
      @Longest(LONGEST_TYPED) Optional<String> mobile,
      @Longest(LONGEST_TYPED) Optional<String> address) {}

  /** Who comes for the applicant, and whether the letter of authority was there. */
  record AgentRequest(
      @Longest(LONGEST_TYPED) String name,
      IdentityType identityType,
      @Longest(LONGEST_TYPED) String identityNumber,
      @Longest(LONGEST_TYPED) Optional<String> mobile,
      boolean proofSeen) {}

  /** Papers are handed in. */
  record SubmitRequest(
      @Longest(100) String item,
      ApplicantRequest applicant,
      Optional<AgentRequest> agent,
      boolean declared,
      boolean urgent) {}

  /** In which form a material is there. */
  enum Seen {
    MISSING,
    ORIGINAL,
    COPY,
    SEEN_AND_GIVEN_BACK
  }

  /** What was found of a material. */
  record MarkBody(@Longest(100) String material, Seen presence, boolean inForm) {}

  /** What was found of the materials, and whether their truth was declared. */
  record MaterialsRequest(long version, List<MarkBody> materials, boolean declared) {}

  /** Why it is not accepted, and by which article. */
  record DeclineRequest(
      long version,
      NonAcceptanceGround ground,
      @Longest(LONGEST_TYPED) String basis,
      @Longest(LONGEST_TYPED) Optional<String> directedTo) {}

  /** How the result is delivered; without a person to whom notices go. */
  record DeliverRequest(long version, Delivery.Manner manner, Optional<UUID> to) {}

  RouteGroup group() {
    String one = "/cases/{case}";
    return new RouteGroup(
        "cases",
        "办件",
        "cases",
        List.of(
            Route.act("/cases", "submitCase", "收件", "Takes papers in")
                .to(PageRole.DESK)
                .takes(SubmitRequest.class)
                .creates(CaseDone.class, this::submit),
            Route.act(
                    one + "/materials", "checkMaterials", "材料核对", "Records the check of materials")
                .to(PageRole.DESK)
                .takes(MaterialsRequest.class)
                .answers(CaseDone.class, this::check),
            Route.act(
                    one + "/supplement-notice",
                    "notifySupplement",
                    "一次性告知补正",
                    "Gives the one supplement notice, of all that is not there")
                .to(PageRole.DESK)
                .takes(SeenVersion.class)
                .answers(CaseDone.class, this::notifySupplement),
            act(
                "acceptance",
                "acceptCase",
                "受理",
                "Accepts",
                CaseworkProvisions.ACCEPTING_FUNCTIONS,
                desk::accept),
            Route.act(one + "/non-acceptance", "declineCase", "不予受理", "Does not accept")
                .to(PageRole.DESK)
                .takes(DeclineRequest.class)
                .answers(CaseDone.class, this::decline),
            act(
                "ready",
                "layReady",
                "结果到窗",
                "The result lies ready at the window",
                CaseworkProvisions.DELIVERING_FUNCTIONS,
                desk::layReady),
            Route.act(one + "/delivery", "deliverCase", "送达", "Delivers the result")
                .to(PageRole.DESK)
                .takes(DeliverRequest.class)
                .answers(CaseDone.class, this::deliver),
            Route.act(
                    one + "/papers/{paper}/handover", "handOverPaper", "文书交付", "Hands a paper over")
                .to(PageRole.DESK)
                .takes(SeenVersion.class)
                .answers(CaseDone.class, this::handOver),
            act(
                "closing",
                "closeCase",
                "归档",
                "Closes",
                CaseworkProvisions.DELIVERING_FUNCTIONS,
                desk::close)));
  }

  /** An act that needs nothing but the version that was seen. */
  private Route<SeenVersion> act(
      String act,
      String name,
      String zh,
      String en,
      ProvisionKey<List<FunctionCode>> functions,
      java.util.function.Function<CaseAct, Outcome<CaseView>> done) {
    return Route.act("/cases/{case}/" + act, name, zh, en)
        .to(PageRole.DESK)
        .takes(SeenVersion.class)
        .answers(
            CaseDone.class,
            call -> {
              OpenCase open = desks.open(call);
              return told(open, done.apply(open.act(call.body().version(), functions)));
            });
  }

  static Answer told(OpenCase open, Outcome<CaseView> outcome) {
    return Rulings.answer(
        open.call(),
        200,
        outcome,
        open.rules(),
        (view, ruling) -> CaseBodies.done(view, ruling, open.call().wording()));
  }

  private Answer submit(Call<SubmitRequest> call) {
    Seat seat = desks.seat(call);
    SubmitRequest body = call.body();
    ItemCode item = call.code("/item", body.item(), ItemCode::new);
    ApplicantRequest who = body.applicant();
    Outcome<CaseView> outcome =
        papers
            .take(
                seat,
                call.id(),
                item,
                papers.applicant(
                    call.id(),
                    who.kind(),
                    who.name(),
                    who.identityType(),
                    who.identityNumber(),
                    who.mobile().orElse(""),
                    who.address().orElse("")),
                body.agent().map(a -> agent(call.id(), a)),
                body.declared(),
                body.urgent())
            .outcome();
    return Rulings.answer(
        call,
        201,
        outcome,
        seat.rules(),
        (view, ruling) -> CaseBodies.done(view, ruling, call.wording()));
  }

  private AgentIn agent(RequestId request, AgentRequest agent) {
    return new AgentIn(
        papers.agent(
            request,
            agent.name(),
            agent.identityType(),
            agent.identityNumber(),
            agent.mobile().orElse("")),
        agent.proofSeen());
  }

  private Answer check(Call<MaterialsRequest> call) {
    OpenCase open = desks.open(call);
    List<MaterialMark> marks = new ArrayList<>();
    Set<String> seen = new java.util.HashSet<>();
    for (MarkBody mark : call.body().materials()) {
      String at = "/materials/" + marks.size() + "/material";
      if (!seen.add(mark.material())) throw ProblemException.field(at, Kind.TWICE);
      marks.add(
          new MaterialMark(
              call.code(at, mark.material(), MaterialCode::new),
              MaterialMark.Presence.valueOf(mark.presence().name()),
              mark.inForm() && mark.presence() != Seen.MISSING,
              List.of()));
    }
    return told(
        open,
        desk.checkMaterials(
            open.act(call.body().version(), CaseworkProvisions.SUPPLEMENT_FUNCTIONS),
            marks,
            call.body().declared()));
  }

  private Answer notifySupplement(Call<SeenVersion> call) {
    OpenCase open = desks.open(call);
    return told(
        open,
        desk.notifySupplement(
            open.act(call.body().version(), CaseworkProvisions.SUPPLEMENT_FUNCTIONS),
            open.file().incomplete().stream().map(Material::code).toList()));
  }

  private Answer decline(Call<DeclineRequest> call) {
    OpenCase open = desks.open(call);
    DeclineRequest body = call.body();
    Optional<String> directedTo =
        body.directedTo().map(String::strip).filter(text -> !text.isEmpty());
    Ruling faults =
        Texts.fault("basis", TextKind.LINE, body.basis())
            .and(Texts.fault("directedTo", TextKind.NAME, directedTo.orElse("")));
    if (faults.isRefused()) return Rulings.refused(call, faults, open.rules());
    return told(
        open,
        desk.decline(
            open.act(body.version(), CaseworkProvisions.ACCEPTING_FUNCTIONS),
            new NonAcceptance(body.ground(), body.basis().strip(), directedTo)));
  }

  private Answer deliver(Call<DeliverRequest> call) {
    OpenCase open = desks.open(call);
    PersonId to =
        call.body()
            .to()
            .map(PersonId::new)
            .orElseGet(() -> open.file().state().parties().noticesTo());
    return told(
        open,
        desk.deliver(
            open.act(call.body().version(), CaseworkProvisions.DELIVERING_FUNCTIONS),
            call.body().manner(),
            to));
  }

  private Answer handOver(Call<SeenVersion> call) {
    OpenCase open = desks.open(call);
    String paper = call.request().pathParam("paper");
    if (open.file().state().papers().stream().noneMatch(p -> p.number().equals(paper)))
      throw ProblemException.unknown();
    return told(
        open,
        desk.handOver(
            open.act(call.body().version(), CaseworkProvisions.DELIVERING_FUNCTIONS), paper));
  }
}
