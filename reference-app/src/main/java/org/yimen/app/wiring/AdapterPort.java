package org.yimen.app.wiring;

import java.util.Arrays;
import java.util.Optional;
import org.yimen.ports.driven.HolidayCalendars;
import org.yimen.ports.driven.PaperPress;
import org.yimen.ports.driven.Rulebooks;
import org.yimen.ports.driven.StoragePlace;

/** The driven ports that a hall chooses an adapter for, by the setting {@code yimen.adapter.*}. */
public enum AdapterPort {
  /** Where the data are. */
  STORAGE("storage", StoragePlace.class, "sqlite"),
  /** Working days. */
  CALENDAR("calendar", HolidayCalendars.class, "china"),
  /** The rules. */
  RULEBOOKS("rulebooks", Rulebooks.class, "yaml"),
  /** What makes papers. */
  PRESS("press", PaperPress.class, "pdf");

  static final String PREFIX = "yimen.adapter.";

  private final String word;
  private final Class<?> type;
  private final String usual;

  AdapterPort(String word, Class<?> type, String usual) {
    this.word = word;
    this.type = type;
    this.usual = usual;
  }

  static Optional<AdapterPort> of(Class<?> type) {
    return Arrays.stream(values()).filter(p -> p.type.equals(type)).findFirst();
  }

  Class<?> type() {
    return type;
  }

  /** The setting that chooses. */
  String setting() {
    return PREFIX + word;
  }

  /** The key where nothing is chosen. */
  String usual() {
    return usual;
  }
}
