package org.yimen.app.api;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.yimen.app.api.Answer.Nothing;
import org.yimen.app.api.CaseBodies.CaseDone;
import org.yimen.app.api.CaseBodies.CaseLine;
import org.yimen.app.api.CaseBodies.CaseList;
import org.yimen.app.api.Desks.OpenCase;
import org.yimen.app.api.GuideRoutes.RemedyBody;
import org.yimen.app.api.Problem.Kind;
import org.yimen.app.web.OpenHall;
import org.yimen.app.web.Seat;
import org.yimen.domain.casework.CaseworkProvisions;
import org.yimen.domain.casework.Ground;
import org.yimen.domain.casework.Stage;
import org.yimen.domain.catalogue.Remedy;
import org.yimen.domain.deadline.Suspension;
import org.yimen.domain.deadline.SuspensionKind;
import org.yimen.domain.document.TextKind;
import org.yimen.domain.ids.FunctionCode;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.rulebook.ProvisionKey;
import org.yimen.domain.rulebook.Ruling;
import org.yimen.domain.staff.PageRole;
import org.yimen.ports.driving.CaseAct;
import org.yimen.ports.driving.CaseFile;
import org.yimen.ports.driving.ReviewDesk;

/** Where cases are decided 审查核准, and their limits moved. */
final class ReviewRoutes {
  private static final int MOST = 200;
  private static final int MOST_DAYS = 2000;
  private static final int LONGEST_TYPED = 1000;
  private static final Set<Stage> UNDECIDED = EnumSet.of(Stage.ACCEPTED, Stage.REVIEWED);

  private final OpenHall hall;
  private final Desks desks;
  private final ReviewDesk desk;

  ReviewRoutes(OpenHall hall, Desks desks) {
    this.hall = hall;
    this.desks = desks;
    this.desk = hall.yimen().reviewDesk();
  }

  /** The opinion of who examined it, and who looked at it too. */
  record ReviewRequest(long version, boolean proposesGrant, List<UUID> with) {}

  /** On what a refusal rests. */
  enum RefusalGround {
    CONDITION_NOT_MET,
    STANDARD_NOT_MET,
    QUANTITY_EXHAUSTED,
    UNTRUE_MATERIALS
  }

  /** Why it is refused, by which article, and how to object. */
  record RefusalRequest(
      long version,
      RefusalGround ground,
      @Longest(LONGEST_TYPED) String basis,
      List<RemedyBody> remedies) {}

  /** By how many working days, whether the promise moves too, whether the applicant was told. */
  record ExtensionRequest(long version, int days, boolean movesPromise, boolean applicantTold) {}

  /** A procedure whose days do not count begins. */
  record SuspensionRequest(
      long version, SuspensionKind kind, LocalDate firstDay, Optional<LocalDate> toldInWritingOn) {}

  /** It ends. */
  record ResumptionRequest(long version, SuspensionKind kind, LocalDate lastDay) {}

  RouteGroup group() {
    String one = "/cases/{case}/";
    return new RouteGroup(
        "review",
        "审查核准",
        "review and decision",
        List.of(
            Route.get(
                    "/review",
                    "listReview",
                    "待审核件，最急的在前",
                    "What waits for review, most urgent first")
                .to(PageRole.REVIEW)
                .answers(CaseList.class, this::inbox),
            Route.act(one + "review", "reviewCase", "审查", "Examines, with an opinion")
                .to(PageRole.DESK, PageRole.REVIEW)
                .takes(ReviewRequest.class)
                .answers(CaseDone.class, this::review),
            Route.act(one + "approval", "approveCase", "准予", "Approves")
                .to(PageRole.DESK, PageRole.REVIEW)
                .takes(SeenVersion.class)
                .answers(CaseDone.class, this::approve),
            Route.act(one + "refusal", "refuseCase", "不予许可", "Refuses, with article and remedies")
                .to(PageRole.REVIEW)
                .takes(RefusalRequest.class)
                .answers(CaseDone.class, this::refuse),
            Route.act(one + "extension", "extendCase", "延期", "Extends the limit, once")
                .to(PageRole.REVIEW)
                .takes(ExtensionRequest.class)
                .answers(CaseDone.class, this::extend),
            Route.act(
                    one + "suspension",
                    "suspendCase",
                    "进入不计时程序",
                    "A procedure whose days do not count begins")
                .to(PageRole.REVIEW)
                .takes(SuspensionRequest.class)
                .answers(CaseDone.class, this::suspend),
            Route.act(one + "resumption", "resumeCase", "不计时程序结束", "That procedure ends")
                .to(PageRole.REVIEW)
                .takes(ResumptionRequest.class)
                .answers(CaseDone.class, this::resume)));
  }

  private Answer inbox(Call<Nothing> call) {
    Seat seat = desks.seat(call);
    List<CaseLine> cases =
        hall.yimen().enquiries().openCases(seat.departments(), UNDECIDED, MOST).stream()
            .map(c -> CaseBodies.line(c, call.wording()))
            .toList();
    return Answer.ok(new CaseList(cases, cases.size() == MOST));
  }

  private Answer review(Call<ReviewRequest> call) {
    OpenCase open = desks.open(call);
    return CaseRoutes.told(
        open,
        desk.review(
            open.act(call.body().version(), CaseworkProvisions.REVIEWING_FUNCTIONS),
            call.body().proposesGrant(),
            call.body().with().stream().map(PersonId::new).toList()));
  }

  private Answer approve(Call<SeenVersion> call) {
    OpenCase open = desks.open(call);
    return CaseRoutes.told(open, desk.approve(approving(open, call.body().version())));
  }

  private static CaseAct approving(OpenCase open, long seen) {
    return open.act(
        seen, CaseworkProvisions.APPROVING_FUNCTIONS, CaseworkProvisions.IMMEDIATE_FUNCTIONS);
  }

  private Answer refuse(Call<RefusalRequest> call) {
    OpenCase open = desks.open(call);
    RefusalRequest body = call.body();
    Ruling faults = Texts.fault("basis", TextKind.LINE, body.basis());
    for (int i = 0; i < body.remedies().size(); i++) {
      RemedyBody remedy = body.remedies().get(i);
      if (remedy.body().isBlank())
        throw ProblemException.field("/remedies/" + i + "/body", Kind.WRONG_VALUE);
      if (remedy.period().isBlank())
        throw ProblemException.field("/remedies/" + i + "/period", Kind.WRONG_VALUE);
      faults =
          faults
              .and(Texts.fault("body", TextKind.NAME, remedy.body()))
              .and(Texts.fault("period", TextKind.LINE, remedy.period()));
    }
    if (faults.isRefused()) return Rulings.refused(call, faults, open.rules());
    return CaseRoutes.told(
        open,
        desk.refuse(
            approving(open, body.version()),
            List.of(new Ground(body.ground().name(), body.basis().strip())),
            body.remedies().stream()
                .map(r -> new Remedy(r.kind(), r.body().strip(), r.period().strip()))
                .toList()));
  }

  static ProvisionKey<List<FunctionCode>> extending(CaseFile file) {
    return file.item().joint()
        ? CaseworkProvisions.EXTENDING_FUNCTIONS_JOINT
        : CaseworkProvisions.EXTENDING_FUNCTIONS_SINGLE;
  }

  private Answer extend(Call<ExtensionRequest> call) {
    OpenCase open = desks.open(call);
    int days = call.body().days();
    if (days < 1 || days > MOST_DAYS) throw ProblemException.field("/days", Kind.WRONG_VALUE);
    return CaseRoutes.told(
        open,
        desk.extend(
            open.act(call.body().version(), extending(open.file())),
            days,
            call.body().movesPromise(),
            call.body().applicantTold()));
  }

  private Answer suspend(Call<SuspensionRequest> call) {
    OpenCase open = desks.open(call);
    LocalDate today = hall.today(open.seat().place().centre());
    return CaseRoutes.told(
        open,
        desk.suspend(
            open.act(call.body().version(), CaseworkProvisions.REVIEWING_FUNCTIONS),
            new Suspension(
                call.body().kind(),
                call.body().firstDay(),
                Optional.empty(),
                today,
                call.body().toldInWritingOn())));
  }

  private Answer resume(Call<ResumptionRequest> call) {
    OpenCase open = desks.open(call);
    return CaseRoutes.told(
        open,
        desk.resume(
            open.act(call.body().version(), CaseworkProvisions.REVIEWING_FUNCTIONS),
            call.body().kind(),
            call.body().lastDay()));
  }
}
