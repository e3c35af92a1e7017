package org.yimen.ports.kit;

import java.util.Comparator;
import java.util.List;
import org.yimen.domain.staff.DutyDay;
import org.yimen.domain.staff.Leave;
import org.yimen.domain.staff.LeaveStanding;
import org.yimen.domain.staff.Punch;
import org.yimen.domain.staff.Substitution;
import org.yimen.ports.driven.DutyDays;
import org.yimen.ports.driven.Leaves;
import org.yimen.ports.driven.Punches;
import org.yimen.ports.driven.StaleStateException;
import org.yimen.ports.driven.Stores;
import org.yimen.ports.driven.Substitutions;
import org.yimen.ports.journal.StateHash;

/** Broken stores of duty, for the rules that each has beside those of all. */
final class DutyTrials {
  private DutyTrials() {}

  static List<Trial> all() {
    return List.of(
        substitutions("SB_1_of_gives_all_substitutions_of_the_holder_ended_ones_too", "of"),
        substitutions("SB_2_all_gives_all_substitutions_ended_ones_too", "all"),
        leaves(
            "LV_1_of_gives_all_leaves_of_the_person_withdrawn_ones_too",
            "leaves withdrawn ones out",
            "of",
            (real, with, right) ->
                ListTrials.<Leave>list(right).stream()
                    .filter(l -> l.state().standing() != LeaveStanding.WITHDRAWN)
                    .toList()),
        leaves(
            "LV_2_within_gives_leaves_that_share_a_moment_by_their_beginnings",
            "gives only those that begin within",
            "within",
            (real, with, right) ->
                ListTrials.<Leave>list(right).stream()
                    .filter(
                        l ->
                            ((org.yimen.domain.staff.TimeSpan) with[0])
                                .contains(l.state().span().from()))
                    .toList()),
        leaves(
            "LV_3_undecided_gives_what_nobody_decided_by_their_beginnings",
            "gives the last one first",
            "undecided",
            (real, with, right) ->
                ListTrials.<Leave>list(right).stream()
                    .sorted(Comparator.comparing((Leave l) -> l.state().span().from()).reversed())
                    .toList()),
        punches("PN_1_between_gives_punches_of_that_time_in_order_whenever_they_came", "between"),
        punches("PN_2_of_gives_those_of_the_person", "of"),
        Trial.of(
            "DD_1_of_gives_the_day_of_the_hall",
            StorageContract.DutyDaysRules.class,
            "does not see a day that was closed",
            Bent.store(
                DutyDays.class,
                Stores::dutyDays,
                "of",
                (real, with, right) ->
                    ListTrials.<DutyDay>optional(right).filter(d -> d.state().closed().isEmpty()))),
        Trial.of(
            "DD_2_a_second_day_of_the_same_hall_is_stale",
            StorageContract.DutyDaysRules.class,
            "takes a second day without a word",
            Bent.store(
                DutyDays.class,
                Stores::dutyDays,
                "save",
                (real, with, right) -> {
                  DutyDay day = (DutyDay) with[0];
                  try {
                    return right.asItShould();
                  } catch (StaleStateException e) {
                    if (day.state().version() > 1 || real.find(day.getId()).isPresent()) throw e;
                    return StateHash.ZERO;
                  }
                })));
  }

  private static Trial substitutions(String test, String method) {
    return Trial.of(
        test,
        StorageContract.SubstitutionsRules.class,
        "leaves ended ones out",
        Bent.store(
            Substitutions.class,
            Stores::substitutions,
            method,
            (real, with, right) ->
                ListTrials.<Substitution>list(right).stream()
                    .filter(s -> s.state().version() == 1)
                    .toList()));
  }

  private static Trial leaves(String test, String fault, String method, Bent.Way<Leaves> way) {
    return Trial.of(
        test,
        StorageContract.LeavesRules.class,
        fault,
        Bent.store(Leaves.class, Stores::leaves, method, way));
  }

  private static Trial punches(String test, String method) {
    return Trial.of(
        test,
        StorageContract.PunchesRules.class,
        "gives them as they came",
        Bent.store(
            Punches.class,
            Stores::punches,
            method,
            (real, with, right) ->
                ListTrials.<Punch>list(right).stream()
                    .sorted(Comparator.comparing((Punch p) -> p.state().at()).reversed())
                    .toList()));
  }
}
