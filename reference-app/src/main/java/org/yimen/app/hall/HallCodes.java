package org.yimen.app.hall;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yimen.domain.ids.DepartmentId;
import org.yimen.domain.ids.FunctionCode;
import org.yimen.domain.ids.HallId;
import org.yimen.domain.ids.ItemCode;
import org.yimen.domain.ids.ServiceId;
import org.yimen.domain.ids.WindowId;
import org.yimen.domain.staff.Functions;

/** Codes of a hall file: each is made in one place, and every other place names one that is. */
final class HallCodes {
  private static final Map<Class<?>, String> MADE_AT =
      Map.of(
          HallId.class, "centre.halls[].id",
          DepartmentId.class, "centre.departments[].id",
          WindowId.class, "centre.windows[].id",
          ServiceId.class, "services[].id",
          ItemCode.class, "items[].code");

  private HallCodes() {}

  /** Codes that are made twice, and names of what was never made. */
  static List<HallFault> faults(List<RecordReader.Named> named) {
    List<HallFault> faults = new ArrayList<>();
    Set<Object> made = new HashSet<>(Functions.all());
    for (RecordReader.Named name : named)
      if (madeAt(name).filter(name.path()::equals).isPresent() && !made.add(name.value()))
        faults.add(new HallFault(name.line(), name.at(), "此编号已用过", "this code stands twice"));
    for (RecordReader.Named name : named)
      if ((madeAt(name).isPresent() || name.value() instanceof FunctionCode)
          && !made.contains(name.value()))
        faults.add(
            new HallFault(
                name.line(), name.at(), "找不到 " + name.value(), "there is no " + name.value()));
    return faults;
  }

  private static Optional<String> madeAt(RecordReader.Named name) {
    return Optional.ofNullable(MADE_AT.get(name.value().getClass()));
  }
}
