package org.yimen.ports.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jmolecules.event.types.DomainEvent;
import org.yimen.domain.rulebook.Outcome;

/**
 * The life of one aggregate: each of its versions with the events that led to it, made by its own
 * commands. Immutable.
 */
public final class Life<T> {
  private final List<Outcome.Granted<T>> steps;

  private Life(List<Outcome.Granted<T>> steps) {
    this.steps = List.copyOf(steps);
  }

  /** A life of one version. */
  public static <T> Life<T> begins(Outcome<T> first) {
    return new Life<>(List.of(granted(first)));
  }

  /** One command more. */
  public Life<T> then(Function<T, Outcome<T>> command) {
    List<Outcome.Granted<T>> more = new ArrayList<>(steps);
    more.add(granted(command.apply(last())));
    return new Life<>(more);
  }

  /** Every version, the first one first. */
  public List<T> versions() {
    return steps.stream().map(Outcome.Granted::state).toList();
  }

  /** The version with that number, from 1. */
  public T version(int number) {
    return steps.get(number - 1).state();
  }

  /** The last version. */
  public T last() {
    return version(steps.size());
  }

  /** How many versions it has. */
  public int length() {
    return steps.size();
  }

  /** All events, in order. */
  public List<DomainEvent> events() {
    return steps.stream().flatMap(s -> s.events().stream()).toList();
  }

  private static <T> Outcome.Granted<T> granted(Outcome<T> outcome) {
    assertThat(outcome.isGranted())
        .as("a sample is made by granted commands, was %s", outcome.ruling().reasons())
        .isTrue();
    return (Outcome.Granted<T>) outcome;
  }
}
