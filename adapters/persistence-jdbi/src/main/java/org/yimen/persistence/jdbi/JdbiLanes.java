package org.yimen.persistence.jdbi;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yimen.domain.ids.HallId;
import org.yimen.domain.ids.LaneId;
import org.yimen.domain.queue.Lane;
import org.yimen.ports.driven.Lanes;
import org.yimen.ports.journal.StateHash;

/** Keeps the lanes of the halls. */
record JdbiLanes(Unit unit, StateText text) implements Lanes {
  private static final Reference.Kind<LaneId, Optional<Lane>> LANE = new Reference.Kind<>("lane");
  private static final Reference.Kind<HallId, List<Lane>> OF =
      new Reference.Kind<>("lanes of a hall");

  @Override
  public Optional<Lane> find(LaneId id) {
    unit.sql();
    return unit.reference()
        .get(
            LANE,
            id,
            () -> restored("SELECT state FROM lane WHERE id = ?", id.value()).stream().findFirst());
  }

  @Override
  public List<Lane> of(HallId hall) {
    unit.sql();
    return unit.reference()
        .get(
            OF,
            hall,
            () -> sorted(restored("SELECT state FROM lane WHERE hall = ?", hall.value()).stream()));
  }

  @Override
  public StateHash save(Lane lane) {
    Optional<Lane> before = find(lane.id());
    List<Lane> others = without(of(lane.hall()), lane.id());
    Optional<List<Lane>> left =
        before
            .map(Lane::hall)
            .filter(h -> !h.equals(lane.hall()))
            .map(h -> without(of(h), lane.id()));
    String state = text.write(lane);
    unit.change()
        .change(
            "INSERT INTO lane (id, hall, state) VALUES (?, ?, ?)"
                + " ON CONFLICT (id) DO UPDATE SET hall = excluded.hall, state = excluded.state",
            lane.id().value(),
            lane.hall().value(),
            state);
    unit.reference().put(LANE, lane.id(), Optional.of(lane));
    unit.reference().put(OF, lane.hall(), sorted(Stream.concat(others.stream(), Stream.of(lane))));
    left.ifPresent(rest -> unit.reference().put(OF, before.orElseThrow().hall(), rest));
    return StateHash.of(state);
  }

  private static List<Lane> without(List<Lane> lanes, LaneId id) {
    return lanes.stream().filter(l -> !l.id().equals(id)).toList();
  }

  private static List<Lane> sorted(Stream<Lane> lanes) {
    return lanes.sorted(Comparator.comparing(l -> l.id().value())).toList();
  }

  private List<Lane> restored(String sql, String value) {
    return unit.sql().list(sql, (r, c) -> r.getString(1), value).stream()
        .map(state -> text.read(state, Lane.class))
        .toList();
  }
}
