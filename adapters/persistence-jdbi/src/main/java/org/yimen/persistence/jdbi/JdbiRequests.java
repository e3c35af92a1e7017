package org.yimen.persistence.jdbi;

import java.time.Instant;
import java.util.Optional;
import org.yimen.domain.ids.RequestId;
import org.yimen.ports.driven.KeptAnswer;
import org.yimen.ports.driven.RepeatedRequestException;
import org.yimen.ports.driven.Requests;

/** Keeps the answers to requests. */
record JdbiRequests(Unit unit, StateText text) implements Requests {
  @Override
  public void keep(RequestId request, KeptAnswer<?> answer, Instant at) {
    int kept =
        unit.change()
            .change(
                "INSERT INTO request (id, kept, act, answer) VALUES (?, ?, ?, ?)"
                    + " ON CONFLICT (id) DO NOTHING",
                Bytes.of(request.value()),
                Bytes.micros(at),
                answer.act(),
                text.writeAnswer(answer));
    if (kept == 0)
      throw new RepeatedRequestException("请求已办理 / the request is answered already: " + request);
  }

  @Override
  public <V> Optional<KeptAnswer<V>> find(RequestId request, Class<V> view) {
    return unit.sql()
        .first(
            "SELECT act, answer FROM request WHERE id = ?",
            (r, c) -> text.readAnswer(r.getString(1), r.getString(2), view),
            Bytes.of(request.value()));
  }

  @Override
  public int forgetBefore(Instant instant) {
    return unit.change().change("DELETE FROM request WHERE kept < ?", Bytes.micros(instant));
  }
}
