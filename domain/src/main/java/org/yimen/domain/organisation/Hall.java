package org.yimen.domain.organisation;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.jmolecules.ddd.types.ValueObject;
import org.yimen.domain.document.TextKind;
import org.yimen.domain.document.TextRules;
import org.yimen.domain.ids.DepartmentId;
import org.yimen.domain.ids.DeviceId;
import org.yimen.domain.ids.HallId;

/**
 * A hall 大厅 of a centre.
 *
 * @param id its code
 * @param nameZh its name
 * @param nameEn its English name
 * @param address where visitors find it
 * @param fields fields 领域 of items it mainly takes (MXH-4f, MXH-4h)
 * @param managedBy who manages it day by day (MXH-18b)
 * @param opens first minute of service
 * @param closes end of service; after {@code opens}
 * @param clocks its attendance clocks 考勤机 (HUN-4.4.4.1.2a)
 */
public record Hall(
    HallId id,
    String nameZh,
    Optional<String> nameEn,
    String address,
    List<String> fields,
    DepartmentId managedBy,
    LocalTime opens,
    LocalTime closes,
    List<DeviceId> clocks)
    implements ValueObject {
  public Hall {
    TextRules.require("nameZh", TextKind.NAME, nameZh);
    TextRules.require("nameEn", TextKind.NAME, nameEn);
    TextRules.require("address", TextKind.LINE, address);
    fields = List.copyOf(fields);
    fields.forEach(f -> TextRules.require("fields", TextKind.NAME, f));
    clocks = List.copyOf(clocks);
    if (!opens.isBefore(closes))
      throw new IllegalArgumentException("hall " + id + " must open before it closes");
  }

  /** A hall without attendance clocks. */
  public Hall(
      HallId id,
      String nameZh,
      Optional<String> nameEn,
      String address,
      List<String> fields,
      DepartmentId managedBy,
      LocalTime opens,
      LocalTime closes) {
    this(id, nameZh, nameEn, address, fields, managedBy, opens, closes, List.of());
  }
}
