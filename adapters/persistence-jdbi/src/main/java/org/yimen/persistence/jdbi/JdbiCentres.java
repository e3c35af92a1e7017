package org.yimen.persistence.jdbi;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yimen.domain.ids.CentreId;
import org.yimen.domain.organisation.Centre;
import org.yimen.domain.organisation.CentreState;
import org.yimen.ports.driven.Centres;
import org.yimen.ports.journal.StateHash;

/** Keeps the centre. */
record JdbiCentres(Unit unit, StateText text) implements Centres {
  private static final Reference.Kind<CentreId, Optional<Centre>> CENTRE =
      new Reference.Kind<>("centre");
  private static final Reference.Kind<String, List<CentreId>> IDS = new Reference.Kind<>("centres");
  private static final String ALL = "all";

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
    List<CentreId> before = ids();
    String state = text.write(centre.state());
    unit.change()
        .change(
            "INSERT INTO centre (id, state) VALUES (?, ?)"
                + " ON CONFLICT (id) DO UPDATE SET state = excluded.state",
            centre.getId().value(),
            state);
    unit.reference().put(CENTRE, centre.getId(), Optional.of(centre));
    unit.reference()
        .put(
            IDS,
            ALL,
            Stream.concat(before.stream(), Stream.of(centre.getId()))
                .distinct()
                .sorted(Comparator.comparing(CentreId::value))
                .toList());
    return StateHash.of(state);
  }

  /** Asked at every act in a hall, so it is answered without the file. */
  @Override
  public List<Centre> all() {
    return ids().stream().map(this::find).flatMap(Optional::stream).toList();
  }

  private List<CentreId> ids() {
    unit.sql();
    return unit.reference()
        .get(
            IDS,
            ALL,
            () ->
                unit
                    .sql()
                    .list("SELECT id FROM centre ORDER BY id", (r, c) -> r.getString(1))
                    .stream()
                    .map(CentreId::new)
                    .toList());
  }

  private Centre restore(String state) {
    return Centre.restore(text.read(state, CentreState.class));
  }
}
