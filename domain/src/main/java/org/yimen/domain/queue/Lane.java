package org.yimen.domain.queue;

import java.util.List;
import java.util.Optional;
import org.jmolecules.ddd.types.ValueObject;
import org.yimen.domain.document.TextKind;
import org.yimen.domain.document.TextRules;
import org.yimen.domain.ids.HallId;
import org.yimen.domain.ids.LaneId;
import org.yimen.domain.ids.ServiceId;

/**
 * A lane 队列: tickets of one or several businesses, called in one order by one or several windows
 * (QMS-10, QMS-11). Giving out numbers ends apart from calling them (HUN-4.3.4.6, MAN-25).
 *
 * @param id its code
 * @param hall where it is
 * @param nameZh what the kiosk and the wall call it
 * @param nameEn the same in English
 * @param prefix what its numbers begin with, 1 to 3 capital letters
 * @param services the businesses, at least one
 * @param issuing whether numbers are given out at present
 */
public record Lane(
    LaneId id,
    HallId hall,
    String nameZh,
    Optional<String> nameEn,
    String prefix,
    List<ServiceId> services,
    boolean issuing)
    implements ValueObject {
  public Lane {
    TextRules.require("nameZh", TextKind.NAME, nameZh);
    TextRules.require("nameEn", TextKind.NAME, nameEn);
    services = List.copyOf(services);
    if (services.isEmpty()) throw new IllegalArgumentException("lane " + id + " serves nothing");
    if (!prefix.matches("[A-Z]{1,3}"))
      throw new IllegalArgumentException("lane " + id + " needs a prefix of 1 to 3 capitals");
  }

  /** The same lane under another name. */
  public Lane called(String nowZh, Optional<String> nowEn) {
    return new Lane(id, hall, nowZh, nowEn, prefix, services, issuing);
  }

  /** The same lane, giving out numbers or not. */
  public Lane issuing(boolean now) {
    return new Lane(id, hall, nameZh, nameEn, prefix, services, now);
  }
}
