package org.yimen.domain.deadline;

import java.util.List;
import org.yimen.domain.rulebook.Direction;
import org.yimen.domain.rulebook.ProvisionKey;
import org.yimen.domain.rulebook.ValueType;
import org.yimen.domain.rulebook.ValueTypes;
import org.yimen.domain.rulebook.ValueTypes.Tighter;

/**
 * The keys under which this room reads rulebooks. Days are working days unless a name says more.
 */
public final class DeadlineProvisions {
  private DeadlineProvisions() {}

  /** PLL-42.1a. */
  public static final ProvisionKey<Integer> LIMIT_SINGLE_DEPARTMENT =
      atMost("deadline.limit.single-department", "days to decide where one department decides");

  /** PLL-42.2a. */
  public static final ProvisionKey<Integer> LIMIT_JOINT =
      atMost("deadline.limit.joint", "days to decide where two or more departments decide");

  /** PLL-37, HUN-6.5.4b. */
  public static final ProvisionKey<Boolean> OWN_LIMIT_FIRST =
      yes(
          "deadline.limit.own-first",
          "whether the limit that an item's own law sets goes before the limits set for all");

  /** PLL-42.1b. */
  public static final ProvisionKey<Integer> EXTENSION_SINGLE =
      extension(
          "deadline.extension.single",
          "most days of the one extension, one department; 0: no extension");

  /** PLL-42.2b. */
  public static final ProvisionKey<Integer> EXTENSION_JOINT =
      extension(
          "deadline.extension.joint",
          "most days of the one extension, two or more departments; 0: no extension");

  /** PLL-32.4a. */
  public static final ProvisionKey<Integer> SUPPLEMENT_NOTICE =
      atMost("deadline.supplement-notice", "days after receipt for the one supplement notice");

  /** PLL-44. */
  public static final ProvisionKey<Integer> DELIVERY =
      atMost("deadline.delivery", "days from the decision to deliver the result");

  /** PLL-43. */
  public static final ProvisionKey<Integer> OPINION_ESCALATED =
      atMost("deadline.opinion.escalated", "days for the lower authority's opinion sent up");

  /** PLL-55.2. */
  public static final ProvisionKey<Integer> ASSIGN_CHECKERS =
      atMost("deadline.assign-checkers", "days after acceptance to assign two officers to a check");

  /** PLL-47.1: a right of the applicant, which a nearer layer may lengthen. */
  public static final ProvisionKey<Integer> HEARING_REQUEST =
      atLeast("deadline.hearing.request", "days in which a hearing may be asked for");

  /** PLL-47.1. */
  public static final ProvisionKey<Integer> HEARING_HOLD =
      atMost("deadline.hearing.hold", "days from the request to the hearing");

  /** PLL-48.1. */
  public static final ProvisionKey<Integer> HEARING_NOTICE =
      atLeast(
          "deadline.hearing.notice", "days before the hearing for the notice of time and place");

  /** PLL-50.1; other law may say otherwise. */
  public static final ProvisionKey<Integer> RENEWAL_CALENDAR_DAYS =
      ProvisionKey.required(
          "deadline.renewal.calendar-days",
          days(Tighter.NEITHER),
          Direction.REPLACE,
          "calendar days before expiry in which renewal must have been applied for");

  /** Decision 10. */
  public static final ProvisionKey<Integer> NEAR_DAYS =
      setting("deadline.near.days", 0, 2000, 2, "a limit with so many days left is near");

  /** Decision 10. */
  public static final ProvisionKey<Integer> NEAR_PERCENT =
      setting("deadline.near.percent", 0, 100, 20, "a limit with so many percent left is near");

  /** Decision 6. */
  public static final ProvisionKey<Integer> BACK_DATING =
      setting(
          "deadline.suspension.back-dating",
          0,
          2000,
          10,
          "most days between the first day of an excluded procedure and its entry");

  /** Decision 2. */
  public static final ProvisionKey<Boolean> START_DAY_COUNTED =
      ProvisionKey.withReading(
          "deadline.start-day-counted",
          ValueTypes.yesNo(true),
          Direction.REPLACE,
          false,
          "whether the day of acceptance is day 1");

  /** Decision 2. */
  public static final ProvisionKey<LastDay> LAST_DAY =
      ProvisionKey.withReading(
          "deadline.last-day",
          ValueTypes.oneOf(LastDay.class),
          Direction.REPLACE,
          LastDay.WHOLE,
          "whether the last day is whole or ends at closing time; same-day cases end at closing");

  /** PLL-82. */
  public static final ProvisionKey<DayUnit> UNIT =
      ProvisionKey.withReading(
          "deadline.unit",
          ValueTypes.oneOf(DayUnit.class),
          Direction.FIXED,
          DayUnit.WORKING,
          "the unit in which limits count");

  /** Decision 1. */
  public static final ProvisionKey<DayUnit> UNIT_OTHER_ITEMS =
      ProvisionKey.withReading(
          "deadline.unit.other-items",
          ValueTypes.oneOf(DayUnit.class),
          Direction.REPLACE,
          DayUnit.WORKING,
          "the unit of limits of items that are no licences; where nothing is said, that of all");

  /** Decision 14. */
  public static final ProvisionKey<DayUnit> HEARING_REQUEST_UNIT =
      ProvisionKey.withReading(
          "deadline.hearing.request-unit",
          ValueTypes.oneOf(DayUnit.class),
          Direction.REPLACE,
          DayUnit.WORKING,
          "the unit of the days in which a hearing may be asked for");

  /** PLL-45: a closed list. */
  public static final ProvisionKey<List<SuspensionKind>> EXCLUDED_PROCEDURES =
      ProvisionKey.withReading(
          "deadline.suspension.procedures",
          ValueTypes.listOf(SuspensionKind.class),
          Direction.FIXED,
          List.of(),
          "procedures whose days do not count");

  /** PLL-45. */
  public static final ProvisionKey<Boolean> TOLD_IN_WRITING =
      yes(
          "deadline.suspension.told-in-writing",
          "whether days are left out only if the applicant was told in writing");

  /** Decision 5. */
  public static final ProvisionKey<List<SuspensionKind>> ALSO_SUSPENDS =
      ProvisionKey.withReading(
          "deadline.suspension.also",
          ValueTypes.listOf(SuspensionKind.class),
          Direction.ADD,
          List.of(),
          "procedures whose days do not count for items that are no licences, beside the others");

  /** Every key of this room, for loaders and linters. */
  public static List<ProvisionKey<?>> all() {
    return List.of(
        LIMIT_SINGLE_DEPARTMENT,
        LIMIT_JOINT,
        OWN_LIMIT_FIRST,
        EXTENSION_SINGLE,
        EXTENSION_JOINT,
        SUPPLEMENT_NOTICE,
        DELIVERY,
        OPINION_ESCALATED,
        ASSIGN_CHECKERS,
        HEARING_REQUEST,
        HEARING_HOLD,
        HEARING_NOTICE,
        RENEWAL_CALENDAR_DAYS,
        NEAR_DAYS,
        NEAR_PERCENT,
        BACK_DATING,
        START_DAY_COUNTED,
        LAST_DAY,
        UNIT,
        UNIT_OTHER_ITEMS,
        HEARING_REQUEST_UNIT,
        EXCLUDED_PROCEDURES,
        TOLD_IN_WRITING,
        ALSO_SUSPENDS);
  }

  private static ProvisionKey<Integer> extension(String name, String meaning) {
    return ProvisionKey.required(
        name, ValueTypes.integer(0, 2000, Tighter.SMALLER), Direction.TIGHTEN, meaning);
  }

  private static ProvisionKey<Integer> atMost(String name, String meaning) {
    return ProvisionKey.required(name, days(Tighter.SMALLER), Direction.TIGHTEN, meaning);
  }

  private static ProvisionKey<Integer> atLeast(String name, String meaning) {
    return ProvisionKey.required(name, days(Tighter.LARGER), Direction.TIGHTEN, meaning);
  }

  private static ProvisionKey<Boolean> yes(String name, String meaning) {
    return ProvisionKey.withReading(name, ValueTypes.yesNo(true), Direction.TIGHTEN, true, meaning);
  }

  private static ValueType<Integer> days(Tighter tighter) {
    return ValueTypes.integer(1, 2000, tighter);
  }

  private static ProvisionKey<Integer> setting(
      String name, int least, int most, int reading, String meaning) {
    return ProvisionKey.withReading(
        name,
        ValueTypes.integer(least, most, Tighter.NEITHER),
        Direction.REPLACE,
        reading,
        meaning);
  }
}
