package org.yimen.ports.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.yimen.domain.casework.Basis;
import org.yimen.domain.casework.Case;
import org.yimen.domain.casework.CaseState;
import org.yimen.domain.casework.Decision;
import org.yimen.domain.deadline.CaseClock;
import org.yimen.domain.deadline.ClockReading;
import org.yimen.domain.deadline.ClockRules;
import org.yimen.domain.deadline.DeadlineProvisions;
import org.yimen.domain.deadline.Extension;
import org.yimen.domain.deadline.LastDays;
import org.yimen.domain.deadline.LimitKind;
import org.yimen.domain.deadline.NearRule;
import org.yimen.domain.deadline.Suspension;
import org.yimen.domain.deadline.TimeLimit;
import org.yimen.domain.deadline.WorkingCalendar;
import org.yimen.domain.ids.CaseId;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.person.ApplicantKind;
import org.yimen.domain.person.Mask;
import org.yimen.domain.person.MobileNumber;
import org.yimen.domain.person.PersonRecord;
import org.yimen.ports.driven.Stores;
import org.yimen.ports.driving.CaseFile;
import org.yimen.ports.driving.DueStep;
import org.yimen.ports.driving.MaskedPerson;

/** Opens files of cases, and shows persons masked. */
final class CaseFiles {
  private final Desk desk;
  private final CaseWork cases;

  CaseFiles(Desk desk, CaseWork cases) {
    this.desk = desk;
    this.cases = cases;
  }

  Optional<CaseFile> file(CaseId id) {
    return desk.read(stores -> stores.cases().find(id).map(found -> file(stores, found)));
  }

  private CaseFile file(Stores stores, Case found) {
    Instant at = desk.clock().now();
    Basis basis = cases.basisForReading(stores, found, at);
    CaseState state = found.state();
    LastDays last = new LastDays(basis.days());
    LocalDate noticeDue = last.ofSupplementNotice(state.received());
    return new CaseFile(
        state,
        basis.item(),
        noticeDue,
        basis.days().calendar().workingDaysBetween(basis.day(at), noticeDue),
        state.decision().map(Decision::on).map(last::ofDelivery),
        found.punctuality(basis.day(at), basis),
        found.isIdle(basis.day(at), basis),
        state.stage().isIntake()
            ? Optional.of(ifAccepted(basis, basis.day(at)))
            : Optional.empty());
  }

  private static ClockReading ifAccepted(Basis basis, LocalDate today) {
    TimeLimit limit =
        new ClockRules(basis.days())
            .limit(basis.item().statutory(), basis.item().deciding().size())
            .value();
    return CaseClock.started(
            today,
            basis.rules().value(DeadlineProvisions.START_DAY_COUNTED),
            limit,
            basis.item().promise())
        .reading(basis.days().calendar(), today, NearRule.of(basis.rules()));
  }

  List<DueStep> dueSteps(CaseId id) {
    return onClock(id, (clock, basis, today) -> dueSteps(clock, basis.days().calendar(), today));
  }

  /** What is read off the clock of a case. */
  @FunctionalInterface
  interface OffTheClock<T> {
    List<T> read(CaseClock clock, Basis basis, LocalDate today);
  }

  /** Reads the clock of a case as it stands today; empty before acceptance. */
  <T> List<T> onClock(CaseId id, OffTheClock<T> reads) {
    return desk.read(
        stores ->
            stores
                .cases()
                .find(id)
                .flatMap(
                    found -> {
                      Instant at = desk.clock().now();
                      Basis basis = cases.basisForReading(stores, found, at);
                      return found
                          .clock(basis.rules())
                          .map(clock -> reads.read(clock, basis, basis.day(at)));
                    })
                .orElse(List.of()));
  }

  private static List<DueStep> dueSteps(CaseClock clock, WorkingCalendar days, LocalDate today) {
    List<DueStep> steps = new ArrayList<>();
    List<Suspension> known = new ArrayList<>();
    CaseClock bare =
        new CaseClock(
            clock.startDay(),
            clock.startCounted(),
            clock.statute(),
            clock.promise(),
            List.of(),
            Optional.empty(),
            clock.decidedOn(),
            clock.completedOn());
    steps.add(step(bare, Optional.empty(), Optional.empty(), days, today));
    clock.suspensions().stream()
        .sorted(Comparator.comparing(Suspension::firstDay))
        .forEach(
            s -> {
              known.add(s);
              steps.add(
                  step(bare.withSuspensions(known), Optional.of(s), Optional.empty(), days, today));
            });
    clock
        .extension()
        .ifPresent(e -> steps.add(step(clock, Optional.empty(), Optional.of(e), days, today)));
    return List.copyOf(steps);
  }

  private static DueStep step(
      CaseClock clock,
      Optional<Suspension> suspension,
      Optional<Extension> extension,
      WorkingCalendar days,
      LocalDate today) {
    return new DueStep(
        suspension,
        extension,
        clock.due(LimitKind.STATUTE, days, today),
        clock.promise().map(p -> clock.due(LimitKind.PROMISE, days, today)));
  }

  Optional<MaskedPerson> person(PersonId id) {
    return desk.read(stores -> stores.persons().find(id).map(CaseFiles::masked));
  }

  private static MaskedPerson masked(PersonRecord record) {
    return new MaskedPerson(
        record.id(),
        record.kind(),
        record.nameForPublic(),
        record
            .identity()
            .map(
                i ->
                    record.kind() == ApplicantKind.CITIZEN
                        ? Mask.numberForDesk(i.value())
                        : i.value()),
        record.mobile().map(MobileNumber::masked));
  }
}
