package org.yimen.domain.organisation;

import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jmolecules.ddd.types.ValueObject;
import org.yimen.domain.document.TextKind;
import org.yimen.domain.document.TextRules;
import org.yimen.domain.ids.CentreId;
import org.yimen.domain.ids.DepartmentId;
import org.yimen.domain.ids.HallId;
import org.yimen.domain.ids.RulebookId;

/**
 * A centre as it is stored.
 *
 * @param format version of this record, now 1
 * @param id its code
 * @param nameZh its name
 * @param nameEn its English name
 * @param level its level
 * @param government the government above it (HUN-3.1a)
 * @param rulebook the rulebook it is bound to
 * @param zone the zone of its legal days
 * @param halls its halls, at least one
 * @param departments the departments behind its windows
 * @param windows its windows
 */
public record CentreState(
    int format,
    CentreId id,
    String nameZh,
    Optional<String> nameEn,
    CentreLevel level,
    String government,
    RulebookId rulebook,
    ZoneId zone,
    List<Hall> halls,
    List<Department> departments,
    List<Window> windows)
    implements ValueObject {
  /** The version that this code writes. */
  public static final int FORMAT = 1;

  public CentreState {
    halls = List.copyOf(halls);
    departments = List.copyOf(departments);
    windows = List.copyOf(windows);
  }

  CentreState with(List<Hall> otherHalls, List<Window> otherWindows) {
    return new CentreState(
        format,
        id,
        nameZh,
        nameEn,
        level,
        government,
        rulebook,
        zone,
        otherHalls,
        departments,
        otherWindows);
  }

  /**
   * Makes sure that the centre fits together, see {@link Centre#restore}.
   *
   * @throws IllegalArgumentException naming what does not fit
   */
  public void requireWhole() {
    if (format != FORMAT)
      throw new IllegalArgumentException("unknown format of a centre: " + format);
    TextRules.require("nameZh", TextKind.NAME, nameZh);
    TextRules.require("nameEn", TextKind.NAME, nameEn);
    TextRules.require("government", TextKind.NAME, government);
    if (halls.isEmpty()) throw new IllegalArgumentException("a centre has a hall");
    Set<HallId> hallIds = distinct("hall", halls.stream().map(Hall::id).toList());
    Set<DepartmentId> departmentIds =
        distinct("department", departments.stream().map(Department::id).toList());
    distinct("window", windows.stream().map(Window::id).toList());
    for (Hall hall : halls)
      known("department", departmentIds, hall.managedBy(), "hall " + hall.id());
    for (Window window : windows) {
      known("hall", hallIds, window.hall(), "window " + window.id());
      window
          .department()
          .ifPresent(d -> known("department", departmentIds, d, "window " + window.id()));
    }
  }

  private static <T> Set<T> distinct(String what, List<T> ids) {
    Set<T> seen = new HashSet<>();
    for (T id : ids)
      if (!seen.add(id)) throw new IllegalArgumentException(what + " " + id + " stands twice");
    return seen;
  }

  private static <T> void known(String what, Set<T> all, T id, String where) {
    if (!all.contains(id))
      throw new IllegalArgumentException(where + " names unknown " + what + " " + id);
  }
}
