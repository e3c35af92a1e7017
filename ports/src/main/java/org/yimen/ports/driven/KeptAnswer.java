package org.yimen.ports.driven;

import java.util.Optional;
import org.yimen.domain.rulebook.Outcome;
import org.yimen.domain.rulebook.Ruling;

/**
 * An answer as it is kept for a request.
 *
 * @param act which act was asked, so that one identifier used for two acts is noticed; no personal
 *     data
 * @param view what was answered, empty when refused
 * @param ruling why
 */
public record KeptAnswer<V>(String act, Optional<V> view, Ruling ruling) {
  /** From an outcome. */
  public static <V> KeptAnswer<V> of(String act, Outcome<V> outcome) {
    return new KeptAnswer<>(
        act, outcome.fold(g -> Optional.of(g.state()), r -> Optional.empty()), outcome.ruling());
  }

  /** The outcome again, without events. */
  public Outcome<V> outcome() {
    return view.<Outcome<V>>map(v -> new Outcome.Granted<>(v, java.util.List.of(), ruling))
        .orElseGet(() -> Outcome.refused(ruling));
  }
}
