package org.yimen.app.hall;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.yimen.domain.rulebook.RawValue;

/**
 * Reads records out of values with lines: a component is a field of the same name, and only an
 * {@code Optional} one may be absent. Whatever does not fit is noted with its line, and reading
 * goes on, so that all faults are told at once.
 */
final class RecordReader {
  private final Map<Class<?>, Form<?, ?>> forms = new HashMap<>();
  private final List<HallFault> faults = new ArrayList<>();
  private final List<Named> named = new ArrayList<>();

  /** A value that is written in another form than its own. */
  private record Form<F, T>(Class<F> as, Function<F, T> making) {
    Object made(Object read) {
      return making.apply(as.cast(read));
    }
  }

  /**
   * A code or another word with a type of its own, where the file says it.
   *
   * @param path with the numbers of list members left out, such as {@code centre.halls[].id}
   */
  record Named(Object value, String path, String at, int line) {}

  /** Values of the type are written in this form. */
  <F, T> void by(Class<F> form, Class<T> type, Function<F, T> making) {
    forms.put(type, new Form<>(form, making));
  }

  List<HallFault> faults() {
    return faults;
  }

  List<Named> named() {
    return named;
  }

  /** The value, if all of it fits. */
  <T> Optional<T> read(Class<T> type, RawValue raw) {
    return value(type, raw, "").map(type::cast);
  }

  private Optional<Object> value(Type type, RawValue raw, String path) {
    if (type instanceof ParameterizedType generic) {
      Type[] of = generic.getActualTypeArguments();
      if (generic.getRawType() == Optional.class) return value(of[0], raw, path).map(Optional::of);
      return generic.getRawType() == Map.class
          ? map((Class<?>) of[0], of[1], raw, path)
          : list(of[0], raw, path);
    }
    Class<?> plain = (Class<?>) type;
    Form<?, ?> form = forms.get(plain);
    if (form != null)
      return value(form.as(), raw, path)
          .flatMap(read -> made(() -> form.made(read), raw.line(), path));
    if (Word.means(plain)) return word(plain, raw, path);
    RecordComponent[] parts = plain.getRecordComponents();
    if (parts.length > 1 || parts[0].getType() != String.class) return table(plain, raw, path);
    return word(String.class, raw, path)
        .flatMap(word -> made(() -> construct(plain, new Object[] {word}), raw.line(), path))
        .map(
            value -> {
              named.add(new Named(value, path.replaceAll("\\[\\d+]", "[]"), path, raw.line()));
              return value;
            });
  }

  private Optional<Object> word(Class<?> type, RawValue raw, String path) {
    if (!(raw instanceof RawValue.Scalar scalar))
      return wrong(raw.line(), path, "须为单个值", "must be a single value");
    try {
      return Optional.of(Word.as(type, scalar.text()));
    } catch (BadWordException e) {
      return wrong(raw.line(), path, e.zh(), e.en());
    }
  }

  private Optional<Object> list(Type of, RawValue raw, String path) {
    if (!(raw instanceof RawValue.Sequence sequence))
      return wrong(raw.line(), path, "须为列表", "must be a list");
    List<Object> all = new ArrayList<>();
    for (int i = 0; i < sequence.items().size(); i++)
      value(of, sequence.items().get(i), path + "[" + i + "]").ifPresent(all::add);
    return all.size() == sequence.items().size() ? Optional.of(all) : Optional.empty();
  }

  private Optional<Object> map(Class<?> of, Type to, RawValue raw, String path) {
    if (!(raw instanceof RawValue.Table table)) return noTable(raw, path);
    Map<Object, Object> all = new LinkedHashMap<>();
    table
        .entries()
        .forEach(
            (name, inner) -> {
              String at = field(path, name);
              Optional<Object> key = word(of, new RawValue.Scalar(name, inner.line()), at);
              value(to, inner, at).ifPresent(v -> key.ifPresent(k -> all.put(k, v)));
            });
    return all.size() == table.entries().size() ? Optional.of(all) : Optional.empty();
  }

  private Optional<Object> table(Class<?> type, RawValue raw, String path) {
    if (!(raw instanceof RawValue.Table table)) return noTable(raw, path);
    RecordComponent[] parts = type.getRecordComponents();
    String known =
        Arrays.stream(parts).map(RecordComponent::getName).collect(Collectors.joining(", "));
    table
        .entries()
        .forEach(
            (name, inner) -> {
              if (Arrays.stream(parts).noneMatch(p -> p.getName().equals(name)))
                wrong(
                    inner.line(),
                    field(path, name),
                    "不认识此字段，此处可写 " + known,
                    "is not known here, only " + known);
            });
    List<Object> values = new ArrayList<>();
    for (RecordComponent part : parts) part(part, table, path).ifPresent(values::add);
    if (values.size() < parts.length) return Optional.empty();
    return made(() -> construct(type, values.toArray()), raw.line(), path);
  }

  private Optional<Object> part(RecordComponent part, RawValue.Table table, String path) {
    RawValue raw = table.entries().get(part.getName());
    if (raw != null) return value(part.getGenericType(), raw, field(path, part.getName()));
    if (part.getType() == Optional.class) return Optional.of(Optional.empty());
    return wrong(table.line(), field(path, part.getName()), "缺少此字段", "is missing");
  }

  private Optional<Object> made(Supplier<Object> making, int line, String path) {
    try {
      return Optional.of(making.get());
    } catch (IllegalArgumentException e) {
      return wrong(line, path, "不合要求：" + e.getMessage(), "does not fit: " + e.getMessage());
    }
  }

  /** What the record itself refuses is an {@code IllegalArgumentException}, as if it was called. */
  private static Object construct(Class<?> type, Object[] values) {
    Class<?>[] types =
        Arrays.stream(type.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    try {
      return type.getDeclaredConstructor(types).newInstance(values);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof IllegalArgumentException refused) throw refused;
      throw new IllegalStateException(e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private Optional<Object> noTable(RawValue raw, String path) {
    return wrong(raw.line(), path, "须为带值的字段", "must be names with values");
  }

  private Optional<Object> wrong(int line, String path, String zh, String en) {
    faults.add(new HallFault(line, path, zh, en));
    return Optional.empty();
  }

  private static String field(String path, String name) {
    return path.isEmpty() ? name : path + "." + name;
  }
}
