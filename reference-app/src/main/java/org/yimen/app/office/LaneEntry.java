package org.yimen.app.office;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.yimen.domain.document.TextKind;
import org.yimen.domain.ids.HallId;
import org.yimen.domain.ids.LaneId;
import org.yimen.domain.ids.ServiceId;
import org.yimen.domain.queue.Lane;
import org.yimen.domain.rulebook.Outcome;

/**
 * A lane 队列 as it was written down; what was left out is empty.
 *
 * @param code its code
 * @param nameZh its name
 * @param nameEn its English name
 * @param prefix letters before its numbers
 * @param services names of the businesses in it
 */
public record LaneEntry(
    String code, String nameZh, String nameEn, String prefix, List<String> services) {
  public LaneEntry {
    services = List.copyOf(services);
  }

  /** A new lane of that hall, which gives out its numbers at once. */
  public Outcome<Lane> read(HallId hall) {
    Faults faults = new Faults();
    Optional<LaneId> id = faults.code("lane", code, LaneId::new);
    Optional<String> english = name(faults);
    String letters = prefix.toUpperCase(Locale.ROOT);
    if (!letters.matches("[A-Z]{1,3}")) faults.value("prefix");
    List<ServiceId> in =
        services.stream()
            .flatMap(s -> faults.code("services", s, ServiceId::new).stream())
            .distinct()
            .toList();
    if (in.isEmpty()) faults.value("services");
    if (faults.any()) return Outcome.refused(faults.ruling());
    return Outcome.granted(new Lane(id.orElseThrow(), hall, nameZh, english, letters, in, true));
  }

  /** What a lane is called. */
  public record Name(String zh, Optional<String> en) {}

  /** The name alone. */
  public Outcome<Name> readName() {
    Faults faults = new Faults();
    Optional<String> english = name(faults);
    return faults.any()
        ? Outcome.refused(faults.ruling())
        : Outcome.granted(new Name(nameZh, english));
  }

  private Optional<String> name(Faults faults) {
    faults.required("nameZh", TextKind.NAME, nameZh);
    return faults.optional("nameEn", TextKind.NAME, nameEn);
  }
}
