package org.yimen.domain.rulebook;

import java.util.Optional;
import org.jmolecules.ddd.types.ValueObject;

/**
 * The name under which a room reads a provision, with its type and what nearer layers may do. Each
 * room declares its keys in one class ({@code DeadlineProvisions}, {@code CaseworkProvisions}).
 *
 * @param name room and words, {@code deadline.limit.single-department}
 * @param type how values are read, with unit and bounds
 * @param direction what a nearer layer may do
 * @param houseReading the value where no layer says anything; empty where a rulebook must say it
 * @param meaningEn one line for people who write rulebooks, with the unit
 */
public record ProvisionKey<T>(
    String name, ValueType<T> type, Direction direction, Optional<T> houseReading, String meaningEn)
    implements ValueObject {
  /** A key that a rulebook must fill. */
  public static <T> ProvisionKey<T> required(
      String name, ValueType<T> type, Direction direction, String meaningEn) {
    return new ProvisionKey<>(name, type, direction, Optional.empty(), meaningEn);
  }

  /** A key with a house reading (YM-9) for stacks that are silent. */
  public static <T> ProvisionKey<T> withReading(
      String name, ValueType<T> type, Direction direction, T houseReading, String meaningEn) {
    return new ProvisionKey<>(name, type, direction, Optional.of(houseReading), meaningEn);
  }
}
