package org.yimen.persistence.jdbi;

import java.util.List;
import java.util.Optional;
import org.yimen.domain.ids.CentreId;
import org.yimen.domain.organisation.Centre;
import org.yimen.domain.organisation.CentreState;
import org.yimen.ports.driven.Centres;
import org.yimen.ports.journal.StateHash;

/** Keeps the centre. */
record JdbiCentres(Unit unit, StateText text) implements Centres {
  private static final Reference.Kind<CentreId, Optional<Centre>> CENTRE =
      new Reference.Kind<>("centre");

  @Override
  public Optional<Centre> find(CentreId id) {
    unit.sql();
    return unit.reference()
        .get(
            CENTRE,
            id,
            () ->
                unit.sql()
                    .first(
                        "SELECT state FROM centre WHERE id = ?",
                        (r, c) -> r.getString(1),
                        id.value())
                    .map(this::restore));
  }

  @Override
  public StateHash save(Centre centre) {
    String state = text.write(centre.state());
    unit.change()
        .change(
            "INSERT INTO centre (id, state) VALUES (?, ?)"
                + " ON CONFLICT (id) DO UPDATE SET state = excluded.state",
            centre.getId().value(),
            state);
    unit.reference().put(CENTRE, centre.getId(), Optional.of(centre));
    return StateHash.of(state);
  }

  @Override
  public List<Centre> all() {
    return unit
        .sql()
        .list("SELECT state FROM centre ORDER BY id", (r, c) -> r.getString(1))
        .stream()
        .map(this::restore)
        .toList();
  }

  private Centre restore(String state) {
    return Centre.restore(text.read(state, CentreState.class));
  }
}
