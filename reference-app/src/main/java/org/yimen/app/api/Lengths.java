package org.yimen.app.api;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yimen.app.api.Problem.Kind;

/** Measures the texts of a body that was read. */
final class Lengths {
  private Lengths() {}

  /** Refuses a body that holds a text longer than it may be. */
  static void check(Record body) {
    check(body, "");
  }

  private static void check(Record body, String at) {
    for (RecordComponent part : body.getClass().getRecordComponents()) {
      String pointer = at + "/" + part.getName();
      Object value = value(body, part);
      if (value instanceof Optional<?> perhaps) value = perhaps.orElse(null);
      Longest longest = part.getAnnotation(Longest.class);
      if (value instanceof String text && longest != null && text.length() > longest.value())
        throw ProblemException.field(pointer, Kind.TOO_LONG);
      if (value instanceof Record inner) check(inner, pointer);
      if (value instanceof List<?> list)
        for (int i = 0; i < list.size(); i++) {
          if (list.get(i) == null) throw ProblemException.field(pointer + "/" + i, Kind.MISSING);
          if (list.get(i) instanceof Record inner) check(inner, pointer + "/" + i);
        }
    }
  }

  private static @Nullable Object value(Record body, RecordComponent part) {
    try {
      return part.getAccessor().invoke(body);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot be read: " + part, e);
    }
  }
}
