package org.yimen.domain.rulebook;

import java.util.List;
import java.util.function.Function;
import org.jmolecules.event.types.DomainEvent;

/**
 * What a command answers: granted with the new state and its events, or refused with a ruling. A
 * refusal is a result, never an exception.
 *
 * @param <S> the new state, or a view of it
 */
public sealed interface Outcome<S> {
  /** Why. */
  Ruling ruling();

  /**
   * Done.
   *
   * @param state the new state
   * @param events what happened, in order
   * @param ruling granted, perhaps with warnings
   */
  record Granted<S>(S state, List<DomainEvent> events, Ruling ruling) implements Outcome<S> {
    public Granted {
      events = List.copyOf(events);
      if (ruling.isRefused())
        throw new IllegalArgumentException("granted with a refusing ruling: " + ruling.codes());
    }
  }

  /** Not done, and nothing changed. */
  record Refused<S>(Ruling ruling) implements Outcome<S> {
    public Refused {
      if (!ruling.isRefused())
        throw new IllegalArgumentException("refused without a blocking reason");
    }
  }

  /** Granted without warnings. */
  static <S> Outcome<S> granted(S state, DomainEvent... events) {
    return new Granted<>(state, List.of(events), Ruling.granted());
  }

  /** Refused for one reason. */
  static <S> Outcome<S> refused(Reason reason) {
    return new Refused<>(Ruling.of(reason));
  }

  /** Refused by a ruling. */
  static <S> Outcome<S> refused(Ruling ruling) {
    return new Refused<>(ruling);
  }

  /** One function per case: Java 17 has no pattern switch, so a forgotten case does not compile. */
  default <T> T fold(Function<Granted<S>, T> granted, Function<Refused<S>, T> refused) {
    if (this instanceof Granted<S> g) return granted.apply(g);
    return refused.apply((Refused<S>) this);
  }

  /** The same with another state. */
  default <T> Outcome<T> map(Function<? super S, ? extends T> change) {
    return fold(
        g -> new Granted<T>(change.apply(g.state()), g.events(), g.ruling()),
        r -> new Refused<T>(r.ruling()));
  }

  /** Whether it was granted. */
  default boolean isGranted() {
    return this instanceof Granted<S>;
  }
}
