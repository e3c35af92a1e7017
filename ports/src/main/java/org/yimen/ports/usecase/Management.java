package org.yimen.ports.usecase;

import org.yimen.domain.ids.Actor;
import org.yimen.domain.rulebook.Argument;
import org.yimen.domain.rulebook.HouseRule;
import org.yimen.domain.rulebook.Outcome;
import org.yimen.domain.rulebook.Reason;
import org.yimen.domain.rulebook.Ruling;
import org.yimen.domain.staff.Functions;
import org.yimen.domain.staff.Posting;
import org.yimen.domain.staff.PostingState;

/**
 * Who arranges centre and staff: a posted centre manager. While nobody is posted as one the system
 * may, or no hall could ever be set up.
 */
final class Management {
  private Management() {}

  /** What happens because time passes is done by no person (YM-5). */
  static Ruling onlySystem(Actor by) {
    return Ruling.granted()
        .unless(
            by.function().equals(Functions.SYSTEM),
            Reason.of(DeskReason.ONLY_SYSTEM, HouseRule.WRONG_FUNCTION));
  }

  static <V> Outcome<V> stale() {
    return Outcome.refused(
        Reason.of(DeskReason.CHANGED_MEANWHILE, HouseRule.STALE).mendedBy(DeskReason.READ_AGAIN));
  }

  static Ruling mayArrange(Scene scene) {
    if (scene.by().function().equals(Functions.CENTRE_MANAGER)) return scene.postedOfficer();
    boolean setUp = scene.by().function().equals(Functions.SYSTEM) && !hasManager(scene);
    return Ruling.granted()
        .unless(
            setUp,
            Reason.of(
                    DeskReason.ONLY_CENTRE_MANAGER,
                    HouseRule.WRONG_FUNCTION,
                    Argument.code("function", scene.by().function().value()))
                .mendedBy(DeskReason.ASK_CENTRE_MANAGER));
  }

  private static boolean hasManager(Scene scene) {
    return scene.stores().postings().all().stream()
        .map(Posting::state)
        .filter(p -> p.period().covers(scene.today()))
        .map(PostingState::functions)
        .anyMatch(f -> f.contains(Functions.CENTRE_MANAGER));
  }
}
