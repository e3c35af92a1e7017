package org.yimen.persistence.jdbi;

import java.time.Instant;
import java.util.Optional;
import org.yimen.domain.ids.RequestId;
import org.yimen.ports.driven.KeptAnswer;
import org.yimen.ports.driven.RepeatedRequestException;
import org.yimen.ports.driven.Requests;

/** Keeps the answers to requests. */
record JdbiRequests(Unit unit, StateText text, Packing packing) implements Requests {
  @Override
  public void keep(RequestId request, KeptAnswer<?> answer, Instant at) {
    int kept =
        unit.change()
            .change(
                "INSERT INTO request (id, kept, answer) VALUES (?, ?, ?)"
                    + " ON CONFLICT (id) DO NOTHING",
                Bytes.of(request.value()),
                Bytes.micros(at),
                packing.column(text.write(answer)));
    if (kept == 0)
      throw new RepeatedRequestException("请求已办理 / the request is answered already: " + request);
  }

  @Override
  public <V> Optional<KeptAnswer<V>> find(RequestId request, Class<V> view) {
    return unit.sql()
        .first(
            "SELECT answer FROM request WHERE id = ?",
            (r, c) -> r.getObject(1),
            Bytes.of(request.value()))
        .map(packing::text)
        .map(answer -> text.readAnswer(answer, view));
  }

  @Override
  public int forgetBefore(Instant instant) {
    return unit.change().change("DELETE FROM request WHERE kept < ?", Bytes.micros(instant));
  }
}
