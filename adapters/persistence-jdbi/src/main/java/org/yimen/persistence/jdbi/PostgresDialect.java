package org.yimen.persistence.jdbi;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.yimen.domain.ids.LaneId;
import org.yimen.ports.journal.StateHash;

/** PostgreSQL: many writers at once, columns of one type. */
final class PostgresDialect implements Dialect {
  private static final byte TEXT = 't';
  private static final byte UUID_BYTES = 'u';

  @Override
  public String sealedEntries() {
    return "sealed_entry";
  }

  @Override
  public Object identifier(String id) {
    Object found = Bytes.ofIdentifier(id);
    return found instanceof byte[] uuid
        ? tagged(UUID_BYTES, uuid)
        : tagged(TEXT, id.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] tagged(byte tag, byte[] bytes) {
    return ByteBuffer.allocate(1 + bytes.length).put(tag).put(bytes).array();
  }

  @Override
  public String identifier(Object column) {
    byte[] tagged = (byte[]) column;
    byte[] bytes = Arrays.copyOfRange(tagged, 1, tagged.length);
    return tagged[0] == UUID_BYTES
        ? Bytes.uuid(bytes).toString()
        : new String(bytes, StandardCharsets.UTF_8);
  }

  @Override
  public String heads(String lanes) {
    return "SELECT t.state, t.overtaken FROM"
        + " (SELECT DISTINCT lane, priority FROM ticket WHERE waiting = 1 AND lane IN ("
        + lanes
        + ")) line CROSS JOIN LATERAL (SELECT * FROM ticket u WHERE u.waiting = 1"
        + " AND u.lane = line.lane AND u.priority = line.priority"
        + " ORDER BY u.place, u.entered LIMIT 1) t ORDER BY t.place, t.entered";
  }

  /** The end of a work asks the server for something anyway; this spares a question. */
  @Override
  public void keep(Unit unit, KeptRequest request) {
    unit.leaveLast(request);
  }

  /** In one order for all, so that nobody waits for somebody who waits for him. */
  @Override
  public void stepUp(Unit unit, List<LaneId> lanes) {
    if (!unit.isWriting()) return;
    lock(unit, PostgresLocks.LANE, lanes.stream().map(lane -> lane.value().hashCode()));
  }

  @Override
  public void takeTurns(Unit unit, List<StateHash> under) {
    lock(unit, PostgresLocks.DIGEST, under.stream().map(digest -> digest.hex().hashCode()));
  }

  private static void lock(Unit unit, String lock, Stream<Integer> values) {
    Object[] locks = values.distinct().sorted().toArray();
    unit.sql()
        .first(
            "SELECT " + String.join(", ", Collections.nCopies(locks.length, lock)),
            (r, c) -> true,
            locks);
  }
}
