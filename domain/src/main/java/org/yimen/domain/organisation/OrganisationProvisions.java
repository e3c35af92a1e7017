package org.yimen.domain.organisation;

import java.util.List;
import java.util.Map;
import org.yimen.domain.rulebook.Direction;
import org.yimen.domain.rulebook.ListTypes;
import org.yimen.domain.rulebook.ProvisionKey;
import org.yimen.domain.rulebook.ValueTypes;

/** The keys of this room: what a rulebook may say about centre, halls and windows 机构. */
public final class OrganisationProvisions {
  /** 必设窗口. */
  public static final ProvisionKey<List<WindowKind>> REQUIRED_WINDOW_KINDS =
      ProvisionKey.withReading(
          "organisation.window-kinds.required",
          ValueTypes.listOf(WindowKind.class),
          Direction.ADD,
          List.of(),
          "kinds of windows of which a centre has at least one in service");

  /** 各厅主要承接的事项领域. */
  public static final ProvisionKey<Map<String, List<String>>> HALL_FIELDS =
      ProvisionKey.withReading(
          "organisation.hall.fields",
          ListTypes.wordsByName(),
          Direction.ADD,
          Map.of(),
          "for each hall the fields of items that it mainly takes; others may be added");

  private OrganisationProvisions() {}

  /** All keys of this room. */
  public static List<ProvisionKey<?>> all() {
    return List.of(REQUIRED_WINDOW_KINDS, HALL_FIELDS);
  }
}
