package org.yimen.domain.staff;

import java.util.List;
import java.util.Map;
import org.yimen.domain.rulebook.Direction;
import org.yimen.domain.rulebook.ListTypes;
import org.yimen.domain.rulebook.ProvisionKey;
import org.yimen.domain.rulebook.ValueTypes;

/** The keys of this room: what a rulebook may say about people of the hall 人员. */
public final class StaffProvisions {
  /** 授权委托书. */
  public static final ProvisionKey<Boolean> MANDATE_REQUIRED =
      ProvisionKey.withReading(
          "staff.mandate-required",
          ValueTypes.yesNo(true),
          Direction.TIGHTEN,
          false,
          "whether deciding at a window needs the department's mandate for the item on that day");

  /** 派驻单位, by hall. */
  public static final ProvisionKey<Map<String, List<String>>> POSTING_BODIES =
      ProvisionKey.withReading(
          "staff.posting.bodies",
          ListTypes.wordsByName(),
          Direction.ADD,
          Map.of(),
          "for each hall the bodies that post people to its windows; a hall not named: any");

  private StaffProvisions() {}

  /** All keys of this room. */
  public static List<ProvisionKey<?>> all() {
    return List.of(MANDATE_REQUIRED, POSTING_BODIES);
  }
}
