package org.yimen.domain.organisation;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jmolecules.ddd.types.ValueObject;
import org.yimen.domain.ids.CentreId;
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
}
