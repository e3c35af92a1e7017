package org.yimen.domain.rulebook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yimen.domain.ids.FunctionCode;

/**
 * All keys of the rooms, what must hold between them, and the functions that a rulebook may name. A
 * key stands here exactly when a room reads it. Immutable.
 */
public final class KeyRegistry {
  private final Map<String, ProvisionKey<?>> keys;
  private final List<KeyConstraint<?, ?>> constraints;
  private final Set<FunctionCode> functions;

  private KeyRegistry(Builder from) {
    this.keys = Collections.unmodifiableMap(new LinkedHashMap<>(from.keys));
    this.constraints = List.copyOf(from.constraints);
    this.functions = Collections.unmodifiableSet(new LinkedHashSet<>(from.functions));
  }

  /** Starts an empty registry. */
  public static Builder builder() {
    return new Builder();
  }

  /** Every key, in the order in which the rooms were added. */
  public Collection<ProvisionKey<?>> keys() {
    return keys.values();
  }

  /** The key of this name, empty if no room declares it. */
  public Optional<ProvisionKey<?>> key(String name) {
    return Optional.ofNullable(keys.get(name));
  }

  /** What must hold between keys. */
  public List<KeyConstraint<?, ?>> constraints() {
    return constraints;
  }

  /** The functions that a rulebook may name. */
  public Set<FunctionCode> functions() {
    return functions;
  }

  /** Collects rooms. Not thread-safe. */
  public static final class Builder {
    private final Map<String, ProvisionKey<?>> keys = new LinkedHashMap<>();
    private final List<KeyConstraint<?, ?>> constraints = new ArrayList<>();
    private final Set<FunctionCode> functions = new LinkedHashSet<>();

    private Builder() {}

    /**
     * Adds the keys of a room.
     *
     * @throws IllegalArgumentException if a name is taken, or if the direction asks for an order or
     *     a join that the type has not
     */
    public Builder room(Collection<? extends ProvisionKey<?>> room) {
      for (ProvisionKey<?> key : room) {
        check(key);
        if (keys.putIfAbsent(key.name(), key) != null)
          throw new IllegalArgumentException("two keys are named " + key.name());
      }
      return this;
    }

    /** Adds what must hold between two keys. */
    public Builder constraint(KeyConstraint<?, ?> constraint) {
      constraints.add(constraint);
      return this;
    }

    /** Adds functions that a rulebook may name. */
    public Builder functions(Collection<FunctionCode> known) {
      functions.addAll(known);
      return this;
    }

    public KeyRegistry build() {
      return new KeyRegistry(this);
    }

    private static <T> void check(ProvisionKey<T> key) {
      key.houseReading()
          .ifPresent(
              v -> {
                boolean fits =
                    switch (key.direction()) {
                      case TIGHTEN -> key.type().bindsNoLess(v, v).isPresent();
                      case ADD -> key.type().join(v, v).isPresent();
                      case REPLACE, FIXED -> true;
                    };
                if (!fits)
                  throw new IllegalArgumentException(
                      key.name() + " cannot " + key.direction() + " values of its type");
              });
    }
  }
}
