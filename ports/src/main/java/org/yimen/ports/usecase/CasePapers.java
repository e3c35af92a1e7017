package org.yimen.ports.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yimen.domain.casework.Acceptance;
import org.yimen.domain.casework.Basis;
import org.yimen.domain.casework.Case;
import org.yimen.domain.casework.CaseState;
import org.yimen.domain.casework.Decision;
import org.yimen.domain.casework.IssuedPaper;
import org.yimen.domain.casework.MaterialMark;
import org.yimen.domain.casework.Opinion;
import org.yimen.domain.casework.SupplementNotice;
import org.yimen.domain.catalogue.FeeSchedule;
import org.yimen.domain.catalogue.ItemCategory;
import org.yimen.domain.catalogue.Material;
import org.yimen.domain.catalogue.Remedy;
import org.yimen.domain.deadline.CaseClock;
import org.yimen.domain.deadline.ClockReading;
import org.yimen.domain.deadline.DayKind;
import org.yimen.domain.deadline.DeadlineProvisions;
import org.yimen.domain.deadline.NearRule;
import org.yimen.domain.deadline.Promise;
import org.yimen.domain.deadline.TimeLimit;
import org.yimen.domain.deadline.WorkingCalendar;
import org.yimen.domain.document.PaperKind;
import org.yimen.domain.document.QueryCode;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.organisation.Centre;
import org.yimen.domain.person.PersonRecord;
import org.yimen.domain.rulebook.LegalClause;
import org.yimen.ports.driven.Persons;
import org.yimen.ports.paper.AcceptancePaper;
import org.yimen.ports.paper.CaseHead;
import org.yimen.ports.paper.DecisionPaper;
import org.yimen.ports.paper.Letterhead;
import org.yimen.ports.paper.MaterialLine;
import org.yimen.ports.paper.NonAcceptanceCertificate;
import org.yimen.ports.paper.OneTimeNotice;
import org.yimen.ports.paper.Paper;
import org.yimen.ports.paper.PublicName;
import org.yimen.ports.paper.TrackingSheet;
import org.yimen.ports.paper.TrackingSheet.OfItem;
import org.yimen.ports.paper.TrackingSheet.Own;
import org.yimen.ports.paper.TrackingSheet.StepLine;

/** Puts the papers of one case together. */
record CasePapers(
    Case found,
    Basis basis,
    Centre centre,
    Letterhead letterhead,
    Persons persons,
    Optional<QueryCode> query,
    Instant now) {
  private CaseState state() {
    return found.state();
  }

  /** What the issued paper says; empty for a kind that is not made from the state. */
  Optional<Paper> issued(IssuedPaper paper) {
    return switch (paper.kind()) {
      case PROMISE_SLIP, ACCEPTANCE_CERTIFICATE ->
          state().acceptance().map(a -> acceptance(paper, a));
      case SUPPLEMENT_NOTICE -> notice(paper);
      case NON_ACCEPTANCE_CERTIFICATE ->
          state()
              .nonAcceptance()
              .map(
                  why ->
                      new NonAcceptanceCertificate(
                          head(paper, remedies(), sources().nonAcceptance(why)), why));
      case DECISION_GRANT, DECISION_REFUSAL ->
          state().decision().flatMap(d -> state().acceptance().map(a -> decision(paper, a, d)));
      case TRACKING_SHEET -> trackingSheet();
      case TICKET, DELIVERY_RECEIPT, SERVICE_GUIDE, DAY_REPORT -> Optional.empty();
    };
  }

  private PaperSources sources() {
    return new PaperSources(basis);
  }

  private List<Remedy> remedies() {
    return basis.item().guide().remedies();
  }

  private CaseHead head(IssuedPaper paper, List<Remedy> remedies, List<LegalClause> rests) {
    return head(paper.number(), paper.issuedOn(), remedies, rests);
  }

  private CaseHead head(
      String number, LocalDate date, List<Remedy> remedies, List<LegalClause> rests) {
    return new CaseHead(
        letterhead,
        number,
        date,
        state().number(),
        new PublicName(basis.item().nameZh(), basis.item().nameEn()),
        PaperRoomService.department(centre, basis.item().lead()),
        name(state().parties().applicant().person()),
        state().received(),
        basis.item().fee().map(FeeSchedule::free),
        query,
        basis.item().guide().telephone(),
        remedies,
        rests);
  }

  private Optional<String> name(PersonId person) {
    return persons.find(person).map(PersonRecord::name);
  }

  private AcceptancePaper acceptance(IssuedPaper paper, Acceptance accepted) {
    ClockReading clock =
        asAccepted(accepted)
            .reading(basis.days().calendar(), accepted.day(), NearRule.of(basis.rules()));
    return new AcceptancePaper(
        paper.kind(),
        head(paper, remedies(), sources().acceptance(accepted.bySilence())),
        accepted.day(),
        accepted.bySilence(),
        received(),
        clock,
        basis.rules().value(DeadlineProvisions.START_DAY_COUNTED),
        makeUpDays(accepted.day(), clock));
  }

  /** The clock before anything happened to it: a paper keeps what it said. */
  private CaseClock asAccepted(Acceptance accepted) {
    return new CaseClock(
        accepted.day(),
        basis.rules().value(DeadlineProvisions.START_DAY_COUNTED),
        new TimeLimit(accepted.statutoryDays()),
        accepted.promisedDays().map(d -> d == 0 ? Promise.sameDay() : Promise.within(d)),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private List<MaterialLine> received() {
    return state().materials().stream()
        .filter(m -> m.presence() != MaterialMark.Presence.MISSING)
        .flatMap(
            m ->
                basis.item().material(m.material()).stream()
                    .map(of -> new MaterialLine(of.nameZh(), m.presence())))
        .toList();
  }

  private List<LocalDate> makeUpDays(LocalDate accepted, ClockReading clock) {
    WorkingCalendar calendar = basis.days().calendar();
    LocalDate last =
        Stream.concat(clock.promise().stream(), Stream.of(clock.statute()))
            .map(limit -> limit.due())
            .max(LocalDate::compareTo)
            .orElseThrow();
    return accepted
        .plusDays(1)
        .datesUntil(last.plusDays(1))
        .filter(day -> calendar.note(day).kind() == DayKind.MAKE_UP_WORKING)
        .toList();
  }

  /** The n-th notice stands on the n-th paper of its kind. */
  private Optional<Paper> notice(IssuedPaper paper) {
    int nth =
        state().papers().stream()
            .filter(p -> p.kind() == PaperKind.SUPPLEMENT_NOTICE)
            .toList()
            .indexOf(paper);
    if (nth < 0 || nth >= state().notices().size()) return Optional.empty();
    SupplementNotice notice = state().notices().get(nth);
    List<Material> asked =
        notice.materials().stream().flatMap(m -> basis.item().material(m).stream()).toList();
    return Optional.of(
        new OneTimeNotice(
            head(paper, remedies(), sources().notice()), asked, notice.stopsIntake()));
  }

  private DecisionPaper decision(IssuedPaper paper, Acceptance accepted, Decision decision) {
    List<Remedy> complaints =
        remedies().stream().filter(r -> r.kind() == Remedy.Kind.COMPLAINT).toList();
    List<Remedy> told = new ArrayList<>(decision.remedies());
    told.addAll(complaints);
    return new DecisionPaper(
        head(paper, told, sources().decision(decision)),
        accepted.day(),
        decision,
        basis.item().category() == ItemCategory.LICENCE,
        basis.item().guide().result(),
        decision.granted() ? deliverBy(decision.on()) : Optional.empty());
  }

  private Optional<LocalDate> deliverBy(LocalDate decided) {
    return basis
        .rules()
        .find(DeadlineProvisions.DELIVERY)
        .map(days -> basis.calendar().addWorkingDays(decided, days.value()));
  }

  /** The sheet as it stands today; empty before acceptance. */
  Optional<Paper> trackingSheet() {
    LocalDate today = basis.day(now);
    return state()
        .acceptance()
        .flatMap(
            accepted ->
                found
                    .clock(basis.rules())
                    .map(
                        clock ->
                            clock.reading(
                                basis.days().calendar(), today, NearRule.of(basis.rules())))
                    .map(
                        clock ->
                            new TrackingSheet(
                                head(state().number(), today, List.of(), List.of()),
                                accepted.day(),
                                clock,
                                steps(accepted, clock))));
  }

  private List<StepLine> steps(Acceptance accepted, ClockReading clock) {
    Optional<Opinion> opinion = state().opinion();
    Optional<Decision> decision = state().decision();
    Optional<LocalDate> acceptedOn = Optional.of(accepted.day());
    List<StepLine> lines = new ArrayList<>();
    lines.add(
        line("accept", accepted.by(), Optional.of(state().received()), acceptedOn, acceptedOn));
    basis
        .item()
        .steps()
        .forEach(
            s ->
                lines.add(
                    new StepLine(
                        new OfItem(s.nameZh()),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty())));
    if (basis.item().reviewedAndVerified() || opinion.isPresent())
      lines.add(
          judged(
              line(
                  "review",
                  opinion.map(Opinion::by),
                  acceptedOn,
                  Optional.empty(),
                  opinion.map(Opinion::on)),
              opinion.map(Opinion::proposesGrant)));
    lines.add(
        judged(
            line(
                "decide",
                decision.map(Decision::by),
                opinion.map(Opinion::on),
                Optional.of(clock.statute().due()),
                decision.map(Decision::on)),
            decision.map(Decision::granted)));
    lines.add(
        line(
            "deliver",
            state().delivery().map(d -> d.by()),
            state().ready(),
            decision.filter(Decision::granted).flatMap(d -> deliverBy(d.on())),
            state().delivery().map(d -> d.on())));
    return lines;
  }

  private StepLine line(
      String code,
      Optional<PersonId> handler,
      Optional<LocalDate> received,
      Optional<LocalDate> due,
      Optional<LocalDate> done) {
    return new StepLine(
        new Own(code), handler.flatMap(this::name), received, due, done, Optional.empty());
  }

  private static StepLine judged(StepLine line, Optional<Boolean> favourable) {
    return new StepLine(
        line.step(), line.handler(), line.received(), line.due(), line.done(), favourable);
  }
}
