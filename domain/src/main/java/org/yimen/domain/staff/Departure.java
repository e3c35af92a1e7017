package org.yimen.domain.staff;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.yimen.domain.rulebook.Argument;
import org.yimen.domain.rulebook.HouseRule;
import org.yimen.domain.rulebook.Provision;
import org.yimen.domain.rulebook.Provisions;
import org.yimen.domain.rulebook.Reason;
import org.yimen.domain.rulebook.Ruling;

/**
 * Whether somebody whom a department posted to its windows may be called away 调离: months served,
 * the centre's opinion, notice given before. Others go without these.
 */
record Departure(PostingState posting, PostingEnd end, Provisions rules) {
  Ruling ruling() {
    return posting.isWindowStaff() ? tenure().and(opinion()).and(notice()) : Ruling.granted();
  }

  /** The first day after: whoever is posted on the 10th and leaves so has served to the 9th. */
  private LocalDate gone() {
    return end.lastDay().plusDays(1);
  }

  private Ruling tenure() {
    Provision<Integer> least = rules.get(StaffProvisions.LEAST_MONTHS);
    LocalDate first = posting.period().first();
    if (!gone().isBefore(first.plusMonths(least.value()))) return Ruling.granted();
    return Ruling.of(
            Reason.of(
                StaffReason.SERVED_SHORTLY,
                least,
                Argument.number("months", ChronoUnit.MONTHS.between(first, gone())),
                Argument.number("least", least.value())))
        .unless(
            end.cause().isPresent(),
            Reason.of(StaffReason.CAUSE_NEEDED, HouseRule.HOUSE_READING)
                .alsoBecause(least.clause())
                .mendedBy(StaffReason.TELL_CAUSE));
  }

  private Ruling opinion() {
    Provision<OpinionNeed> need = rules.get(StaffProvisions.OPINION);
    return switch (need.value()) {
      case NONE -> Ruling.granted();
      case HEARD ->
          Ruling.granted()
              .unless(
                  end.opinion().isPresent(),
                  Reason.of(StaffReason.OPINION_NOT_HEARD, need)
                      .mendedBy(StaffReason.ASK_THE_CENTRE));
      case AGREED ->
          Ruling.granted()
              .unless(
                  end.opinion().filter(o -> o == CentreOpinion.AGREED).isPresent(),
                  Reason.of(StaffReason.CENTRE_DID_NOT_AGREE, need)
                      .mendedBy(StaffReason.ASK_THE_CENTRE));
    };
  }

  private Ruling notice() {
    Provision<Integer> days = rules.get(StaffProvisions.NOTICE_DAYS);
    if (days.value() == 0) return Ruling.granted();
    Optional<LocalDate> earliest = end.announced().map(a -> a.plusDays(days.value()));
    return Ruling.granted()
        .unless(
            earliest.filter(e -> !e.isAfter(gone())).isPresent(),
            Reason.of(
                StaffReason.NOTICE_TOO_SHORT,
                days,
                Argument.number("days", days.value()),
                Argument.day("day", gone())));
  }
}
