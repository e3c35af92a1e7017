package org.yimen.domain.deadline;

import java.util.List;
import org.yimen.domain.ids.ClauseId;
import org.yimen.domain.rulebook.Provision;
import org.yimen.domain.rulebook.ProvisionKey;
import org.yimen.domain.rulebook.Provisions;
import org.yimen.domain.rulebook.Strength;

/** What the Licensing Law says of days, as a stack of one rulebook. */
public final class LicensingLaw {
  private static final String BOOK = "pll@2019-04-23";

  private LicensingLaw() {}

  /** All that it says to this room, nothing else. */
  public static Provisions provisions() {
    return stack().build();
  }

  /** The same stack, to be continued. */
  public static Provisions.Builder stack() {
    Provisions.Builder b = Provisions.named(BOOK);
    set(b, DeadlineProvisions.LIMIT_SINGLE_DEPARTMENT, 20, "PLL-42.1a");
    set(b, DeadlineProvisions.LIMIT_JOINT, 45, "PLL-42.2a");
    set(b, DeadlineProvisions.EXTENSION_SINGLE, 10, "PLL-42.1b");
    set(b, DeadlineProvisions.EXTENSION_JOINT, 15, "PLL-42.2b");
    set(b, DeadlineProvisions.SUPPLEMENT_NOTICE, 5, "PLL-32.4a");
    set(b, DeadlineProvisions.DELIVERY, 10, "PLL-44");
    set(b, DeadlineProvisions.OPINION_ESCALATED, 20, "PLL-43");
    set(b, DeadlineProvisions.ASSIGN_CHECKERS, 5, "PLL-55.2");
    set(b, DeadlineProvisions.HEARING_REQUEST, 5, "PLL-47.1");
    set(b, DeadlineProvisions.HEARING_HOLD, 20, "PLL-47.1");
    set(b, DeadlineProvisions.HEARING_NOTICE, 7, "PLL-48.1");
    set(b, DeadlineProvisions.RENEWAL_CALENDAR_DAYS, 30, "PLL-50.1");
    set(b, DeadlineProvisions.OWN_LIMIT_FIRST, true, "PLL-37");
    set(b, DeadlineProvisions.UNIT, DayUnit.WORKING, "PLL-82");
    set(b, DeadlineProvisions.EXCLUDED_PROCEDURES, EIGHT, "PLL-45");
    set(b, DeadlineProvisions.TOLD_IN_WRITING, true, "PLL-45");
    return b;
  }

  private static final List<SuspensionKind> EIGHT =
      List.of(
          SuspensionKind.HEARING,
          SuspensionKind.TENDER,
          SuspensionKind.AUCTION,
          SuspensionKind.INSPECTION,
          SuspensionKind.TESTING,
          SuspensionKind.QUARANTINE,
          SuspensionKind.APPRAISAL,
          SuspensionKind.EXPERT_REVIEW);

  /** How the days of a licence count under the law alone. */
  public static DayRules days(WorkingCalendar calendar) {
    return new DayRules(provisions(), calendar, true);
  }

  /** One more say of a local rulebook. */
  public static <T> Provisions with(ProvisionKey<T> key, T value) {
    return stack()
        .set(
            "local@2024-01-01",
            key,
            new Provision<>(value, new ClauseId("LOCAL-1"), Strength.BLOCK))
        .build();
  }

  private static <T> void set(Provisions.Builder b, ProvisionKey<T> key, T value, String clause) {
    b.set(BOOK, key, new Provision<>(value, new ClauseId(clause), Strength.BLOCK));
  }
}
