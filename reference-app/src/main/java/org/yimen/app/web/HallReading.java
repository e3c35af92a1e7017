package org.yimen.app.web;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.yimen.domain.document.TextKind;
import org.yimen.domain.ids.DepartmentId;
import org.yimen.domain.ids.HallId;
import org.yimen.domain.ids.LaneId;
import org.yimen.domain.ids.ServiceId;
import org.yimen.domain.ids.WindowId;
import org.yimen.domain.organisation.Hall;
import org.yimen.domain.organisation.Window;
import org.yimen.domain.organisation.WindowKind;
import org.yimen.domain.queue.Lane;
import org.yimen.domain.rulebook.Outcome;

/** Halls and windows out of forms; everything that is wrong at once. */
final class HallReading {
  private HallReading() {}

  /** A new hall, or one that stands: its code stays. */
  static Outcome<Hall> hall(Form form, Optional<Hall> stands) {
    Faults faults = new Faults();
    Optional<HallId> id =
        stands.map(Hall::id).or(() -> faults.code("code", form.text("code"), HallId::new));
    String nameZh = faults.required("nameZh", TextKind.NAME, form.text("nameZh"));
    Optional<String> nameEn = faults.optional("nameEn", TextKind.NAME, form.text("nameEn"));
    String address = faults.required("address", TextKind.LINE, form.text("address"));
    List<String> fields = parts(form.text("fields"));
    fields.forEach(f -> faults.required("itemField", TextKind.NAME, f));
    Optional<DepartmentId> managedBy =
        faults.code("department", form.text("managedBy"), DepartmentId::new);
    Optional<LocalTime> opens = time(form.text("opens"));
    Optional<LocalTime> closes = time(form.text("closes"));
    if (opens.isEmpty() || closes.filter(c -> opens.get().isBefore(c)).isEmpty())
      faults.value("hours");
    if (faults.any()) return Outcome.refused(faults.ruling());
    return Outcome.granted(
        new Hall(
            id.orElseThrow(),
            nameZh,
            nameEn,
            address,
            fields,
            managedBy.orElseThrow(),
            opens.orElseThrow(),
            closes.orElseThrow()));
  }

  private static Optional<LocalTime> time(String text) {
    try {
      return Optional.of(LocalTime.parse(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /**
   * A window of that hall; a lane is served with all its services. What it serves already keeps its
   * order: the first is served first.
   */
  static Outcome<Window> window(Form form, HallId hall, List<Lane> lanes, List<Window> standing) {
    Faults faults = new Faults();
    Optional<WindowId> id = faults.code("window", form.text("window"), WindowId::new);
    Optional<WindowKind> kind = faults.choice("kind", WindowKind.class, form.text("kind"));
    Optional<String> spoken = faults.optional("spoken", TextKind.NAME, form.text("spoken"));
    String department = form.text("department");
    Optional<DepartmentId> of =
        department.isEmpty()
            ? Optional.empty()
            : faults.code("department", department, DepartmentId::new);
    if (kind.filter(k -> k == WindowKind.DEPARTMENT).isPresent() && department.isEmpty())
      faults.value("department");
    List<String> served = form.texts("lane");
    List<ServiceId> before =
        standing.stream()
            .filter(w -> id.filter(w.id()::equals).isPresent())
            .flatMap(w -> w.services().stream())
            .toList();
    List<ServiceId> services =
        served.stream()
            .distinct()
            .flatMap(
                code ->
                    lanes.stream()
                        .filter(l -> l.hall().equals(hall) && l.id().value().equals(code)))
            .flatMap(l -> l.services().stream())
            .sorted(Comparator.comparingInt(s -> place(before, s)))
            .toList();
    if (faults.any()) return Outcome.refused(faults.ruling());
    return Outcome.granted(
        new Window(id.orElseThrow(), hall, kind.orElseThrow(), of, services, spoken));
  }

  /** A new lane of that hall, which gives out its numbers at once. */
  static Outcome<Lane> lane(Form form, HallId hall) {
    Faults faults = new Faults();
    Optional<LaneId> id = faults.code("lane", form.text("lane"), LaneId::new);
    Optional<LaneName> name = name(form, faults);
    String prefix = form.text("prefix").toUpperCase(Locale.ROOT);
    if (!prefix.matches("[A-Z]{1,3}")) faults.value("prefix");
    List<ServiceId> services =
        parts(form.text("services")).stream()
            .flatMap(s -> faults.code("services", s, ServiceId::new).stream())
            .distinct()
            .toList();
    if (services.isEmpty()) faults.value("services");
    if (faults.any()) return Outcome.refused(faults.ruling());
    LaneName called = name.orElseThrow();
    return Outcome.granted(
        new Lane(id.orElseThrow(), hall, called.zh(), called.en(), prefix, services, true));
  }

  /** What a lane is called. */
  record LaneName(String zh, Optional<String> en) {}

  static Outcome<LaneName> laneName(Form form) {
    Faults faults = new Faults();
    return name(form, faults)
        .map(n -> Outcome.granted(n))
        .orElseGet(() -> Outcome.refused(faults.ruling()));
  }

  private static Optional<LaneName> name(Form form, Faults faults) {
    Faults own = new Faults();
    String zh = own.required("nameZh", TextKind.NAME, form.text("nameZh"));
    Optional<String> en = own.optional("nameEn", TextKind.NAME, form.text("nameEn"));
    faults.addAll(own);
    return own.any() ? Optional.empty() : Optional.of(new LaneName(zh, en));
  }

  private static List<String> parts(String text) {
    return Stream.of(text.split("[,，、;；]")).map(String::strip).filter(f -> !f.isEmpty()).toList();
  }

  private static int place(List<ServiceId> services, ServiceId service) {
    int place = services.indexOf(service);
    return place < 0 ? services.size() : place;
  }

  static <T> Outcome<T> code(Form form, String field, Function<String, T> type) {
    Faults faults = new Faults();
    Optional<T> code = faults.code(field, form.text(field), type);
    return code.map(c -> Outcome.granted(c)).orElseGet(() -> Outcome.refused(faults.ruling()));
  }
}
