package org.yimen.domain.staff;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yimen.domain.ids.FunctionCode;
import org.yimen.domain.rulebook.Argument;
import org.yimen.domain.rulebook.HouseRule;
import org.yimen.domain.rulebook.Provision;
import org.yimen.domain.rulebook.Provisions;
import org.yimen.domain.rulebook.Reason;
import org.yimen.domain.rulebook.Ruling;

/**
 * Whether somebody may be posted 选派条件: employment, age on the first day in completed years, months
 * to stay, rank, document of appointment, one chief representative a department. A fact that a rule
 * asks for and nobody told is a reason as strict as the rule. No reason tells a person's age or day
 * of birth.
 */
record Eligibility(Proposal proposal, List<PostingState> others, Provisions rules) {
  Ruling ruling() {
    Ruling ruling = Ruling.granted();
    if (proposal.isWindowStaff()) ruling = ruling.and(employment()).and(age()).and(term());
    for (FunctionCode function : proposal.functions())
      ruling = ruling.and(rank(function)).and(appointment(function));
    return ruling.and(oneChief());
  }

  private Ruling employment() {
    Provision<List<Employment>> allowed = rules.get(StaffProvisions.EMPLOYMENTS);
    if (allowed.value().containsAll(List.of(Employment.values()))) return Ruling.granted();
    return proposal
        .candidate()
        .employment()
        .map(
            e ->
                Ruling.granted()
                    .unless(
                        allowed.value().contains(e),
                        Reason.of(
                            StaffReason.EMPLOYED_OTHERWISE,
                            allowed,
                            Argument.code("employment", e))))
        .orElseGet(() -> untold("employment", allowed));
  }

  private Ruling age() {
    Provision<Integer> oldest = rules.get(StaffProvisions.OLDEST_AGE);
    if (!rules.isSaid(StaffProvisions.OLDEST_AGE)) return Ruling.granted();
    LocalDate first = proposal.period().first();
    Optional<LocalDate> born = proposal.candidate().born();
    if (born.filter(b -> !b.isBefore(first)).isPresent())
      return Ruling.of(
          Reason.of(
              StaffReason.BORN_AFTER_POSTING,
              HouseRule.NOT_POSSIBLE_DATE,
              Argument.day("day", first)));
    return born.map(
            b ->
                Ruling.granted()
                    .unless(
                        ChronoUnit.YEARS.between(b, first) <= oldest.value(),
                        Reason.of(
                            StaffReason.TOO_OLD, oldest, Argument.number("years", oldest.value()))))
        .orElseGet(() -> untold("born", oldest));
  }

  /** A last day that is known from the beginning is no way past the months to stay. */
  private Ruling term() {
    Provision<Integer> least = rules.get(StaffProvisions.LEAST_MONTHS);
    LocalDate enough = proposal.period().first().plusMonths(least.value());
    return Ruling.granted()
        .unless(
            proposal.period().last().map(l -> !l.plusDays(1).isBefore(enough)).orElse(true),
            Reason.of(StaffReason.POSTED_SHORTLY, least, Argument.number("least", least.value())));
  }

  private Ruling rank(FunctionCode function) {
    Provision<Map<String, List<String>>> ranks = rules.get(StaffProvisions.RANKS);
    List<String> fitting = ranks.value().getOrDefault(function.value(), List.of());
    if (fitting.isEmpty()) return Ruling.granted();
    return proposal
        .candidate()
        .rank()
        .map(
            r ->
                Ruling.granted()
                    .unless(
                        fitting.contains(r),
                        Reason.of(
                            StaffReason.RANK_DOES_NOT_FIT,
                            ranks,
                            Argument.code("function", function.value()),
                            Argument.name("ranks", String.join("、", fitting)))))
        .orElseGet(() -> untold("rank", ranks));
  }

  private Ruling appointment(FunctionCode function) {
    Provision<List<FunctionCode>> appointed = rules.get(StaffProvisions.APPOINTED_FUNCTIONS);
    boolean open =
        appointed.value().contains(function) && proposal.candidate().appointment().isEmpty();
    return open ? untold("appointment", appointed) : Ruling.granted();
  }

  /** Another one whose posting overlaps; the same person may be posted twice. */
  private Ruling oneChief() {
    Provision<Boolean> single = rules.get(StaffProvisions.ONE_CHIEF);
    if (!single.value() || !proposal.functions().contains(Functions.CHIEF_REPRESENTATIVE))
      return Ruling.granted();
    return Ruling.granted()
        .unless(
            others.stream()
                .filter(o -> !o.person().equals(proposal.person()))
                .filter(o -> o.department().equals(proposal.department()))
                .filter(o -> o.functions().contains(Functions.CHIEF_REPRESENTATIVE))
                .noneMatch(o -> o.period().overlaps(proposal.period())),
            Reason.of(StaffReason.CHIEF_THERE_ALREADY, single).mendedBy(StaffReason.END_FIRST));
  }

  private static Ruling untold(String field, Provision<?> asks) {
    return Ruling.of(
        Reason.of(StaffReason.NOT_TOLD, asks, Argument.code("field", field))
            .mendedBy(StaffReason.TELL_IT));
  }
}
