package org.yimen.persistence.jdbi;

import org.yimen.domain.ids.RequestId;
import org.yimen.ports.driven.RepeatedRequestException;

/**
 * The answer to a request as its row.
 *
 * @param request which
 * @param kept microseconds since 1970
 * @param answer packed
 */
record KeptRequest(RequestId request, long kept, Object answer) {
  /** The columns, in the order of {@link #values}. */
  static final String COLUMNS = "id, kept, answer";

  /** Fails where an answer is kept already. */
  static final String INSERT = "INSERT INTO request (" + COLUMNS + ") VALUES (?, ?, ?)";

  private static final String INSERT_IF_NEW = INSERT + " ON CONFLICT (id) DO NOTHING";

  Object[] values() {
    return new Object[] {Bytes.of(request.value()), kept, answer};
  }

  /**
   * Writes it.
   *
   * @throws RepeatedRequestException if an answer is kept already
   */
  void insert(Unit unit) {
    if (unit.change().change(INSERT_IF_NEW, values()) == 0) throw repeated();
  }

  RepeatedRequestException repeated() {
    return new RepeatedRequestException("请求已办理 / the request is answered already: " + request);
  }
}
