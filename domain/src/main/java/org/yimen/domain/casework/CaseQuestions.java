package org.yimen.domain.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yimen.domain.catalogue.Remedy;
import org.yimen.domain.catalogue.StepKind;
import org.yimen.domain.deadline.CaseClock;
import org.yimen.domain.deadline.ClockRules;
import org.yimen.domain.deadline.DeadlineProvisions;
import org.yimen.domain.deadline.Extension;
import org.yimen.domain.deadline.LastDays;
import org.yimen.domain.deadline.LimitKind;
import org.yimen.domain.deadline.Suspension;
import org.yimen.domain.deadline.SuspensionKind;
import org.yimen.domain.deadline.TimeLimit;
import org.yimen.domain.ids.Actor;
import org.yimen.domain.ids.ClauseId;
import org.yimen.domain.ids.DepartmentId;
import org.yimen.domain.ids.FunctionCode;
import org.yimen.domain.ids.MaterialCode;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.rulebook.Argument;
import org.yimen.domain.rulebook.HouseRule;
import org.yimen.domain.rulebook.Provision;
import org.yimen.domain.rulebook.ProvisionKey;
import org.yimen.domain.rulebook.Reason;
import org.yimen.domain.rulebook.Ruling;
import org.yimen.domain.rulebook.Strength;
import org.yimen.domain.staff.Functions;
import org.yimen.domain.staff.StaffProvisions;
import org.yimen.domain.staff.Standing;

/**
 * The rules of the acts on a case: each answers the whole ruling, without acting. {@link Case} asks
 * them before it acts and offers them as its {@code may...} questions.
 */
final class CaseQuestions {
  /** Where an item's own law sets the limit, the decision must be made within it (PLL-37). */
  private static final ClauseId OWN_LIMIT = new ClauseId("PLL-37");

  private static final ClauseId PLL_32_2 = new ClauseId("PLL-32.2");
  private static final ClauseId PLL_32_4A = new ClauseId("PLL-32.4a");
  private static final ClauseId PLL_32_4B = new ClauseId("PLL-32.4b");
  private static final ClauseId PLL_32_5 = new ClauseId("PLL-32.5");
  private static final ClauseId PLL_38 = new ClauseId("PLL-38");
  private static final ClauseId PLL_72_7 = new ClauseId("PLL-72.7");

  private final CaseState state;
  private final Basis basis;

  CaseQuestions(CaseState state, Basis basis) {
    this.state = state;
    this.basis = basis;
  }

  Ruling checkMaterials(Actor by, Instant at, List<MaterialMark> marks) {
    Ruling ruling =
        officer(by, at, CaseworkProvisions.SUPPLEMENT_FUNCTIONS).and(stage(Stage::isIntake));
    List<MaterialCode> expected = expected();
    for (MaterialMark mark : marks)
      ruling =
          ruling.unless(
              expected.contains(mark.material()),
              Reason.of(
                  CaseReason.MATERIAL_NOT_EXPECTED,
                  basis.rules().get(CaseworkProvisions.ONLY_PUBLISHED_MATERIALS),
                  Argument.id("material", mark.material())));
    return ruling;
  }

  Ruling notifySupplement(Actor by, Instant at, List<MaterialCode> named) {
    Ruling ruling =
        officer(by, at, CaseworkProvisions.SUPPLEMENT_FUNCTIONS).and(stage(Stage::isIntake));
    List<MaterialCode> incomplete = incomplete();
    Provision<Boolean> onlyPublished =
        basis.rules().get(CaseworkProvisions.ONLY_PUBLISHED_MATERIALS);
    for (MaterialCode code : named)
      if (basis.item().material(code).isEmpty())
        ruling =
            ruling.and(
                Ruling.of(
                    Reason.of(
                        CaseReason.MATERIAL_NOT_PUBLISHED,
                        onlyPublished,
                        Argument.id("material", code))));
      else
        ruling =
            ruling.unless(
                incomplete.contains(code),
                Reason.of(
                    CaseReason.NOTICE_NAMES_COMPLETE,
                    PLL_32_5,
                    Argument.name("material", nameOf(code))));
    if (incomplete.isEmpty())
      return ruling.and(
          Ruling.of(
              Reason.of(CaseReason.NOTHING_TO_SUPPLEMENT, PLL_32_5)
                  .mendedBy(CaseReason.ACCEPT_CASE)));
    Provision<Boolean> oneTime = basis.rules().get(CaseworkProvisions.ONE_TIME_NOTICE);
    for (MaterialCode code : incomplete)
      ruling =
          ruling.unless(
              named.contains(code),
              Reason.of(
                      CaseReason.NOTICE_LEAVES_OUT,
                      oneTime,
                      Argument.name("material", nameOf(code)))
                  .as(Strength.BLOCK)
                  .mendedBy(CaseReason.COMPLETE_LIST));
    // A second or late notice is a finding, never a refusal: the visitor must not suffer (decision
    // 4).
    if (!state.notices().isEmpty())
      ruling =
          ruling.and(Ruling.of(Reason.of(CaseReason.SECOND_NOTICE, PLL_32_4A).as(Strength.WARN)));
    else if (basis.day(at).isAfter(lastNoticeDay()))
      ruling =
          ruling.and(
              Ruling.of(
                  Reason.of(CaseReason.LATE_NOTICE, PLL_32_4A, Argument.day("day", lastNoticeDay()))
                      .as(Strength.WARN)));
    return ruling.restingOn(CaseReason.TOLD_ONCE, oneTime);
  }

  Ruling accept(Actor by, Instant at) {
    return officer(by, at, CaseworkProvisions.ACCEPTING_FUNCTIONS)
        .and(mandate(basis.day(at)))
        .and(atWindow(by, CaseworkProvisions.ACCEPTANCE_ONLY_AT_WINDOW))
        .and(stage(Stage::isIntake))
        .and(completeAndDeclared())
        .restingOn(
            CaseReason.COMPLETE_SO_ACCEPTED,
            basis.rules().get(CaseworkProvisions.MUST_ACCEPT_WHEN_COMPLETE))
        .restingOn(
            CaseReason.LIMIT_SET, limit(), Argument.number("days", limit().value().workingDays()));
  }

  Ruling acceptBySilence(Actor by, Instant at) {
    Ruling ruling =
        Ruling.granted()
            .unless(
                by.function().equals(Functions.SYSTEM),
                Reason.of(
                    CaseReason.ONLY_SYSTEM,
                    HouseRule.WRONG_FUNCTION,
                    Argument.code("function", by.function().value())))
            .and(stage(Stage::isIntake));
    boolean told = state.notices().stream().anyMatch(SupplementNotice::stopsIntake);
    return ruling
        .unless(
            !told && basis.day(at).isAfter(lastNoticeDay()),
            Reason.of(CaseReason.NOT_SILENT_YET, PLL_32_4B, Argument.day("day", lastNoticeDay())))
        .restingOn(
            CaseReason.SILENCE_IS_ACCEPTANCE,
            basis.rules().get(DeadlineProvisions.SUPPLEMENT_NOTICE),
            Argument.day("day", lastNoticeDay()))
        .restingOn(
            CaseReason.LIMIT_SET, limit(), Argument.number("days", limit().value().workingDays()));
  }

  Ruling decline(Actor by, Instant at, NonAcceptance why) {
    Provision<List<NonAcceptanceGround>> grounds =
        basis.rules().get(CaseworkProvisions.NON_ACCEPTANCE_GROUNDS);
    Ruling ruling =
        officer(by, at, CaseworkProvisions.ACCEPTING_FUNCTIONS)
            .and(mandate(basis.day(at)))
            .and(stage(Stage::isIntake))
            .unless(
                grounds.value().contains(why.ground()),
                Reason.of(
                    CaseReason.GROUND_UNKNOWN, grounds, Argument.code("ground", why.ground())))
            .unless(!why.basis().isBlank(), Reason.of(CaseReason.GROUND_MISSING, PLL_72_7));
    if (why.ground() == NonAcceptanceGround.WRONG_AUTHORITY)
      ruling =
          ruling.unless(
              why.directedTo().filter(a -> !a.isBlank()).isPresent(),
              Reason.of(CaseReason.AUTHORITY_NOT_NAMED, PLL_32_2));
    boolean withinAuthority =
        why.ground() != NonAcceptanceGround.WRONG_AUTHORITY
            && why.ground() != NonAcceptanceGround.NOT_NEEDED;
    if (withinAuthority && incomplete().isEmpty())
      ruling =
          ruling.and(
              Ruling.of(
                  Reason.of(
                          CaseReason.MUST_ACCEPT,
                          basis.rules().get(CaseworkProvisions.MUST_ACCEPT_WHEN_COMPLETE))
                      .mendedBy(CaseReason.ACCEPT_CASE)));
    return ruling.restingOn(
        CaseReason.NOT_ACCEPTED_BECAUSE, grounds, Argument.code("ground", why.ground()));
  }

  Ruling review(Actor by, Instant at, List<PersonId> with) {
    Ruling ruling =
        officer(by, at, CaseworkProvisions.REVIEWING_FUNCTIONS)
            .and(mandate(basis.day(at)))
            .and(stage(s -> s == Stage.ACCEPTED))
            .and(notBefore(at));
    boolean substance =
        basis.item().steps().stream().anyMatch(s -> s.kind() == StepKind.SITE_SURVEY);
    long persons = Stream.concat(Stream.of(by.person()), with.stream()).distinct().count();
    Provision<Integer> needed = basis.rules().get(CaseworkProvisions.SUBSTANCE_CHECK_PERSONS);
    return ruling.unless(
        !substance || persons >= needed.value(),
        Reason.of(
                CaseReason.TWO_OFFICERS_NEEDED,
                needed,
                Argument.number("needed", needed.value()),
                Argument.number("present", persons))
            .mendedBy(CaseReason.ASK_COLLEAGUE));
  }

  Ruling decide(Actor by, Instant at) {
    return restingOnPersons(decidable(by, at));
  }

  Ruling refuse(Actor by, Instant at, List<Ground> grounds, List<Remedy> remedies) {
    boolean reasoned = !grounds.isEmpty() && grounds.stream().noneMatch(g -> g.basis().isBlank());
    boolean told =
        Stream.of(Remedy.Kind.RECONSIDERATION, Remedy.Kind.LITIGATION)
            .allMatch(kind -> remedies.stream().anyMatch(r -> r.kind() == kind));
    return restingOnPersons(
        decidable(by, at)
            .unless(reasoned, Reason.of(CaseReason.REASONS_MISSING, PLL_38))
            .unless(told, Reason.of(CaseReason.REMEDIES_MISSING, PLL_38)));
  }

  private Ruling decidable(Actor by, Instant at) {
    boolean single =
        isImmediate() && basis.rules().value(CaseworkProvisions.IMMEDIATE_SINGLE_OFFICER);
    Ruling ruling =
        officer(by, at, deciding(by, single))
            .and(mandate(basis.day(at)))
            .and(stage(Stage::isUndecided))
            .and(notBefore(at));
    if (!state.stage().isUndecided()) return ruling;
    Provision<Boolean> other = basis.rules().get(CaseworkProvisions.APPROVER_OTHER_THAN_REVIEWER);
    boolean reviewed =
        other.value()
            && state
                .opinion()
                .filter(o -> o.by().equals(by.person()) || o.with().contains(by.person()))
                .isPresent();
    return ruling
        .unless(
            state.opinion().isPresent() || single || !basis.item().reviewedAndVerified(),
            Reason.of(CaseReason.REVIEW_FIRST, other).mendedBy(CaseReason.DO_REVIEW))
        .unless(
            !reviewed,
            Reason.of(
                    CaseReason.SAME_PERSON, other, Argument.code("function", by.function().value()))
                .mendedBy(CaseReason.ASK_COLLEAGUE));
  }

  /**
   * Who decides at the window may decide an immediate case; who may approve at all may decide every
   * case.
   */
  private ProvisionKey<List<FunctionCode>> deciding(Actor by, boolean immediate) {
    boolean atWindow =
        immediate
            && basis.rules().value(CaseworkProvisions.IMMEDIATE_FUNCTIONS).contains(by.function());
    return atWindow
        ? CaseworkProvisions.IMMEDIATE_FUNCTIONS
        : CaseworkProvisions.APPROVING_FUNCTIONS;
  }

  private Ruling restingOnPersons(Ruling ruling) {
    return state.opinion().isPresent()
        ? ruling.restingOn(
            CaseReason.BY_ANOTHER_PERSON,
            basis.rules().get(CaseworkProvisions.APPROVER_OTHER_THAN_REVIEWER))
        : ruling.restingOn(
            CaseReason.BY_ONE_OFFICER,
            basis.rules().get(CaseworkProvisions.IMMEDIATE_SINGLE_OFFICER));
  }

  Ruling layReady(Actor by, Instant at) {
    return officer(by, at, CaseworkProvisions.DELIVERING_FUNCTIONS)
        .and(stage(s -> s == Stage.DECIDED))
        .unless(state.ready().isEmpty(), Reason.of(CaseReason.DONE_ALREADY, HouseRule.DONE_ALREADY))
        .and(notBefore(at));
  }

  Ruling deliver(Actor by, Instant at, PersonId to) {
    return officer(by, at, CaseworkProvisions.DELIVERING_FUNCTIONS)
        .and(atWindow(by, CaseworkProvisions.DELIVERY_ONLY_AT_WINDOW))
        .and(stage(s -> s == Stage.DECIDED))
        .and(notBefore(at))
        .unless(
            state.parties().includes(to),
            Reason.of(CaseReason.RECIPIENT_NOT_PARTY, HouseRule.UNKNOWN))
        .restingOn(
            CaseReason.DELIVERED_AT_WINDOW,
            basis.rules().get(CaseworkProvisions.DELIVERY_ONLY_AT_WINDOW));
  }

  Ruling handOver(Actor by, Instant at, String paper) {
    Optional<IssuedPaper> issued =
        state.papers().stream().filter(p -> p.number().equals(paper)).findFirst();
    Ruling ruling = officer(by, at, CaseworkProvisions.DELIVERING_FUNCTIONS);
    if (issued.isEmpty())
      return ruling.and(
          Ruling.of(
              Reason.of(CaseReason.PAPER_UNKNOWN, HouseRule.UNKNOWN, Argument.id("paper", paper))));
    return ruling.unless(
        issued.get().handedOverOn().isEmpty(),
        Reason.of(CaseReason.DONE_ALREADY, HouseRule.DONE_ALREADY));
  }

  Ruling close(Actor by, Instant at) {
    Ruling ruling =
        officer(by, at, CaseworkProvisions.DELIVERING_FUNCTIONS)
            .and(stage(s -> s == Stage.DELIVERED || s == Stage.NOT_ACCEPTED))
            .and(notBefore(at));
    for (IssuedPaper paper : state.papers())
      ruling = ruling.unless(paper.handedOverOn().isPresent(), notHandedOver(paper));
    return ruling;
  }

  /** What must be handed over before the visit at the window may end. */
  Ruling finishVisit() {
    Ruling ruling = Ruling.granted();
    for (IssuedPaper paper : state.papers())
      ruling = ruling.unless(paper.handedOverOn().isPresent(), notHandedOver(paper));
    return ruling;
  }

  private Reason notHandedOver(IssuedPaper paper) {
    return Reason.of(
            CaseReason.PAPERS_NOT_HANDED_OVER,
            basis.rules().get(CaseworkProvisions.SLIP_BEFORE_VISIT_ENDS),
            Argument.code("kind", paper.kind()),
            Argument.id("paper", paper.number()))
        .mendedBy(CaseReason.HAND_OVER_PAPER);
  }

  /** Published materials that apply to these parties and are not there, or not in form. */
  List<MaterialCode> incomplete() {
    List<MaterialCode> open = new ArrayList<>(expected());
    state.materials().stream()
        .filter(MaterialMark::isComplete)
        .forEach(m -> open.remove(m.material()));
    return open;
  }

  /** Last day for the one supplement notice. */
  LocalDate lastNoticeDay() {
    return new LastDays(basis.rules(), basis.calendar()).ofSupplementNotice(state.received());
  }

  Ruling extend(Actor by, Instant at, Extension asked, boolean told) {
    ProvisionKey<List<FunctionCode>> functions =
        basis.item().joint()
            ? CaseworkProvisions.EXTENDING_FUNCTIONS_JOINT
            : CaseworkProvisions.EXTENDING_FUNCTIONS_SINGLE;
    Ruling ruling = officer(by, at, functions).and(stage(Stage::isUndecided));
    if (!state.stage().isUndecided()) return ruling;
    ClauseId clause =
        basis
            .rules()
            .get(
                basis.item().joint()
                    ? DeadlineProvisions.EXTENSION_JOINT
                    : DeadlineProvisions.EXTENSION_SINGLE)
            .clause();
    return ruling
        .and(clockRules().mayExtend(clock(), asked, basis.item().deciding().size()))
        .unless(told, Reason.of(CaseReason.APPLICANT_NOT_TOLD, clause));
  }

  Ruling suspend(Actor by, Instant at, Suspension asked) {
    Ruling ruling =
        officer(by, at, CaseworkProvisions.REVIEWING_FUNCTIONS).and(stage(Stage::isUndecided));
    return state.stage().isUndecided()
        ? ruling.and(clockRules().maySuspend(clock(), asked))
        : ruling;
  }

  Ruling resume(Actor by, Instant at, SuspensionKind kind, LocalDate lastDayOut) {
    Optional<Suspension> open =
        state.suspensions().stream().filter(s -> s.isOpen() && s.kind() == kind).findFirst();
    return officer(by, at, CaseworkProvisions.REVIEWING_FUNCTIONS)
        .unless(
            open.isPresent(),
            Reason.of(
                CaseReason.NOT_SUSPENDED, HouseRule.WRONG_STATE, Argument.code("procedure", kind)))
        .unless(
            open.filter(s -> lastDayOut.isBefore(s.firstDay())).isEmpty(),
            Reason.of(
                CaseReason.DAY_BEFORE_LAST_STEP,
                HouseRule.NOT_POSSIBLE_DATE,
                Argument.day("day", lastDayOut)));
  }

  /**
   * The statutory limit: the item's own, under the law that the guide names, or the default of the
   * rulebook.
   */
  Provision<TimeLimit> limit() {
    Provision<TimeLimit> standard = clockRules().defaultLimit(basis.item().deciding().size());
    return basis
        .item()
        .statutory()
        .map(own -> new Provision<>(own, OWN_LIMIT, Strength.BLOCK))
        .orElse(standard);
  }

  private ClockRules clockRules() {
    return new ClockRules(basis.rules(), basis.calendar());
  }

  private CaseClock clock() {
    return Case.restore(state).clock(basis.rules()).orElseThrow();
  }

  /** Whether the case was promised for the day of acceptance. */
  boolean isImmediate() {
    return state.acceptance().flatMap(Acceptance::promisedDays).filter(d -> d == 0).isPresent();
  }

  /** Working days by which the statutory limit is over on that day; 0 while it is not. */
  int daysLate(CaseClock clock, LocalDate day) {
    LocalDate due = clock.due(LimitKind.STATUTE, basis.calendar(), day);
    return day.isAfter(due) ? basis.calendar().workingDaysBetween(due, day) : 0;
  }

  private Ruling completeAndDeclared() {
    Ruling ruling = Ruling.granted();
    for (MaterialCode code : incomplete())
      ruling =
          ruling.and(
              Ruling.of(
                  Reason.of(
                          CaseReason.MATERIALS_INCOMPLETE,
                          basis.rules().get(CaseworkProvisions.ONE_TIME_NOTICE),
                          Argument.name("material", nameOf(code)))
                      .as(Strength.BLOCK)
                      .mendedBy(CaseReason.GIVE_NOTICE)));
    Provision<Boolean> declaration = basis.rules().get(CaseworkProvisions.DECLARATION_OF_TRUTH);
    return ruling.unless(
        state.declared() || !declaration.value(),
        Reason.of(CaseReason.DECLARATION_MISSING, declaration)
            .mendedBy(CaseReason.TAKE_DECLARATION));
  }

  private Ruling officer(Actor by, Instant at, ProvisionKey<List<FunctionCode>> functions) {
    return Standing.functionFits(by, basis.rules().get(functions))
        .and(basis.standing().holdsFunction(by, basis.day(at)));
  }

  private Ruling mandate(LocalDate day) {
    List<DepartmentId> departments = basis.item().deciding();
    return basis
        .standing()
        .holdsMandate(
            state.item(), departments, day, basis.rules().get(StaffProvisions.MANDATE_REQUIRED));
  }

  private Ruling atWindow(Actor by, ProvisionKey<Boolean> key) {
    Provision<Boolean> provision = basis.rules().get(key);
    return Ruling.granted()
        .unless(
            !provision.value() || by.place().window().isPresent(),
            Reason.of(CaseReason.NOT_AT_WINDOW, provision).mendedBy(CaseReason.GO_TO_WINDOW));
  }

  private Ruling stage(java.util.function.Predicate<Stage> fits) {
    return Ruling.granted()
        .unless(
            fits.test(state.stage()),
            Reason.of(
                CaseReason.WRONG_STAGE,
                HouseRule.WRONG_STATE,
                Argument.code("stage", state.stage())));
  }

  /** An act cannot lie before the step it follows. */
  private Ruling notBefore(Instant at) {
    LocalDate last =
        state
            .decision()
            .map(Decision::on)
            .or(() -> state.opinion().map(Opinion::on))
            .or(() -> state.acceptance().map(Acceptance::day))
            .orElse(state.received());
    return Ruling.granted()
        .unless(
            !basis.day(at).isBefore(last),
            Reason.of(
                CaseReason.DAY_BEFORE_LAST_STEP,
                HouseRule.NOT_POSSIBLE_DATE,
                Argument.day("day", last)));
  }

  private List<MaterialCode> expected() {
    return basis.item().materialsFor(state.parties().agent().isPresent()).stream()
        .map(m -> m.code())
        .toList();
  }

  private String nameOf(MaterialCode code) {
    return basis.item().material(code).map(m -> m.nameZh()).orElse(code.value());
  }
}
