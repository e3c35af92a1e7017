package org.yimen.domain.casework;

import java.util.List;
import org.yimen.domain.rulebook.Direction;
import org.yimen.domain.rulebook.ProvisionKey;
import org.yimen.domain.rulebook.ValueTypes;
import org.yimen.domain.rulebook.ValueTypes.Tighter;

/**
 * What a rulebook may say about cases that are put off 拖延. Nothing here refuses an act: the
 * applicant must not suffer for a delay of the office, so a delay is marked on the act that ends
 * it.
 */
public final class PromptnessProvisions {
  /** 收件即审核 (MXH-8a). */
  public static final ProvisionKey<Boolean> FIRST_CHECK_AT_ONCE =
      yesNo(
          "casework.first-check.at-once",
          false,
          "whether papers handed in are examined at once; a later first check is marked");

  /** What "at once" is, in minutes. */
  public static final ProvisionKey<Integer> FIRST_CHECK_MINUTES =
      ProvisionKey.withReading(
          "casework.first-check.minutes",
          ValueTypes.integer(1, 1440, Tighter.SMALLER),
          Direction.REPLACE,
          30,
          "minutes from hand-in to the first check that still are at once");

  /** 即办件不拖延、推诿 (HUN-6.1.4, MXH-23.2a). */
  public static final ProvisionKey<Boolean> IMMEDIATE_AT_ONCE =
      yesNo(
          "casework.delay.immediate-at-once",
          true,
          "whether an immediate case is marked that is decided on a later day, or at another window"
              + " than the one that took it");

  /** 无超期办件 (HUN-4.3.3.3b, MXH-23.2b). */
  public static final ProvisionKey<Boolean> LIMITS_KEPT =
      yesNo(
          "casework.delay.limits-kept",
          true,
          "whether a case that missed a limit is marked when it is closed");

  /** 件件落实 (HUN-4.3.3.3a). */
  public static final ProvisionKey<Integer> IDLE_WORKING_DAYS =
      ProvisionKey.withReading(
          "casework.idle.working-days",
          ValueTypes.integer(1, 250, Tighter.SMALLER),
          Direction.REPLACE,
          10,
          "working days without any step after which a case that has not ended is listed");

  private static final List<ProvisionKey<?>> ALL =
      List.of(
          FIRST_CHECK_AT_ONCE,
          FIRST_CHECK_MINUTES,
          IMMEDIATE_AT_ONCE,
          LIMITS_KEPT,
          IDLE_WORKING_DAYS);

  private PromptnessProvisions() {}

  /** All keys of this class. */
  public static List<ProvisionKey<?>> all() {
    return ALL;
  }

  private static ProvisionKey<Boolean> yesNo(String name, boolean house, String meaning) {
    return ProvisionKey.withReading(
        name, ValueTypes.yesNo(true), Direction.TIGHTEN, house, meaning);
  }
}
