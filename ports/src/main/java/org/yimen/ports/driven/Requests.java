package org.yimen.ports.driven;

import java.time.Instant;
import java.util.Optional;
import org.jmolecules.architecture.hexagonal.SecondaryPort;
import org.yimen.domain.ids.RequestId;

/**
 * Keeps the answer to each request for 7 days, so that a repeat gets the same answer.
 *
 * <ul>
 *   <li>RQ-1 {@code keep} of a request that is kept already MUST be refused with {@link
 *       RepeatedRequestException}.
 *   <li>RQ-2 {@code find} MUST give the answer that was kept, equal in every field.
 *   <li>RQ-3 {@code forgetBefore} MUST drop what was kept before the instant, and nothing else.
 *   <li>RQ-4 {@code find} of a request that was kept for another act MUST give that act and its
 *       ruling without the view, whatever the view is.
 * </ul>
 */
@SecondaryPort
public interface Requests {
  /** Keeps the answer. */
  void keep(RequestId request, KeptAnswer<?> answer, Instant at);

  /** The answer that is kept for that act, if there is one; of another act only act and ruling. */
  <V> Optional<KeptAnswer<V>> find(RequestId request, String act, Class<V> view);

  /** Drops old answers; says how many. */
  int forgetBefore(Instant instant);
}
