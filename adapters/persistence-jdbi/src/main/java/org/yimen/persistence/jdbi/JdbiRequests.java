package org.yimen.persistence.jdbi;

import java.time.Instant;
import java.util.Optional;
import org.yimen.domain.ids.RequestId;
import org.yimen.ports.driven.KeptAnswer;
import org.yimen.ports.driven.Requests;

/** Keeps the answers to requests. */
record JdbiRequests(Unit unit, StateText text, Packing packing, Dialect dialect)
    implements Requests {
  @Override
  public void keep(RequestId request, KeptAnswer<?> answer, Instant at) {
    dialect.keep(
        unit, new KeptRequest(request, Bytes.micros(at), packing.column(text.write(answer))));
  }

  @Override
  public <V> Optional<KeptAnswer<V>> find(RequestId request, String act, Class<V> view) {
    unit.writeLast();
    return unit.sql()
        .first(
            "SELECT answer FROM request WHERE id = ?",
            (r, c) -> r.getObject(1),
            Bytes.of(request.value()))
        .map(packing::text)
        .map(answer -> text.readAnswer(answer, act, view));
  }

  @Override
  public int forgetBefore(Instant instant) {
    unit.writeLast();
    return unit.change().change("DELETE FROM request WHERE kept < ?", Bytes.micros(instant));
  }
}
