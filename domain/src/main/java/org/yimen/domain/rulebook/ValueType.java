package org.yimen.domain.rulebook;

import java.util.List;
import java.util.Optional;

/**
 * How the values of a key are read, shown, compared and joined. Stateless.
 *
 * @param <T> the value
 */
public interface ValueType<T> {
  /**
   * Reads a raw value.
   *
   * @throws BadValueException when the value has not the form, the bounds or the words of this
   *     type; it carries the line and what is wrong
   */
  T read(RawValue raw);

  /** The value in one line, for {@code explain} and lists. */
  String show(T value);

  /**
   * Whether the nearer value binds at least as strictly as the lower. Asked for {@link
   * Direction#TIGHTEN} only; empty where this type has no order, so that such a key cannot be
   * declared.
   */
  default Optional<Boolean> bindsNoLess(T nearer, T lower) {
    return Optional.empty();
  }

  /**
   * Both values together. Asked for {@link Direction#ADD} only; empty where this type cannot be
   * joined.
   */
  default Optional<T> join(T lower, T nearer) {
    return Optional.empty();
  }

  /** What is wrong with a value that can be read, such as a table with gaps. Asked at loading. */
  default List<ValueFinding> findings(T value) {
    return List.of();
  }
}
