package org.yimen.domain.staff;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jmolecules.ddd.types.ValueObject;
import org.yimen.domain.ids.DutyDayId;
import org.yimen.domain.ids.HallId;
import org.yimen.domain.ids.PostingId;

/**
 * The state of a day of a hall, as stored.
 *
 * @param id its identifier
 * @param version from 1, one more with each command
 * @param hall the hall
 * @param day the day
 * @param checks what was looked at, the latest look at each
 * @param opened when the hall was opened
 * @param closed when it was closed
 * @param closure why the hall stays closed, in a word of {@link ClosureCause}
 * @param empty postings whose posts were found empty
 */
public record DutyDayState(
    DutyDayId id,
    long version,
    HallId hall,
    LocalDate day,
    List<CheckDone> checks,
    Optional<Instant> opened,
    Optional<Instant> closed,
    Optional<ClosureCause> closure,
    List<PostingId> empty)
    implements ValueObject {
  public DutyDayState {
    checks = List.copyOf(checks);
    empty = List.copyOf(empty);
  }

  static DutyDayState blank(DutyDayId id, HallId hall, LocalDate day) {
    return new DutyDayState(
        id,
        0,
        hall,
        day,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  /** The latest look at something of the checklist. */
  public Optional<CheckDone> check(DutyPart part, String code) {
    return checks.stream().filter(c -> c.part() == part && c.code().equals(code)).findFirst();
  }

  DutyDayState checked(CheckDone done) {
    List<CheckDone> all = new ArrayList<>(checks);
    all.removeIf(c -> c.part() == done.part() && c.code().equals(done.code()));
    all.add(done);
    return next(all, opened, closed, closure, empty);
  }

  DutyDayState opened(Instant at) {
    return next(checks, Optional.of(at), closed, closure, empty);
  }

  DutyDayState closed(Instant at) {
    return next(checks, opened, Optional.of(at), closure, empty);
  }

  DutyDayState keptClosed(ClosureCause cause) {
    return next(checks, opened, closed, Optional.of(cause), empty);
  }

  DutyDayState foundEmpty(PostingId posting) {
    List<PostingId> all = new ArrayList<>(empty);
    all.add(posting);
    return next(checks, opened, closed, closure, all);
  }

  private DutyDayState next(
      List<CheckDone> allChecks,
      Optional<Instant> openedAt,
      Optional<Instant> closedAt,
      Optional<ClosureCause> cause,
      List<PostingId> allEmpty) {
    return new DutyDayState(
        id, version + 1, hall, day, allChecks, openedAt, closedAt, cause, allEmpty);
  }
}
