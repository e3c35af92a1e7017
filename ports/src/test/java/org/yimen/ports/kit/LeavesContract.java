package org.yimen.ports.kit;

import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yimen.domain.ids.LeaveId;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.staff.Leave;
import org.yimen.domain.staff.LeaveState;
import org.yimen.domain.staff.TimeSpan;
import org.yimen.ports.driven.AggregateStore;
import org.yimen.ports.driven.Stores;

/** The rules of {@link org.yimen.ports.driven.Leaves}. */
public abstract class LeavesContract extends AggregateStoreContract<Leave, LeaveId> {
  @Override
  protected AggregateStore<Leave, LeaveId> store(Stores stores) {
    return stores.leaves();
  }

  @Override
  protected List<Life<Leave>> lives() {
    return samples.duty().leaves();
  }

  @Override
  protected LeaveState stateOf(Leave aggregate) {
    return aggregate.state();
  }

  @Override
  protected String type() {
    return "leave";
  }

  @Test
  void LV_1_of_gives_all_leaves_of_the_person_withdrawn_ones_too() {
    PersonId person = samples.person();
    Life<Leave> asked = samples.duty().leaveOf(person, Samples.MON, Samples.MON);
    Life<Leave> withdrawn =
        samples
            .duty()
            .leaveOf(person, Samples.MON.plusDays(1), Samples.MON.plusDays(1))
            .then(l -> l.back(Samples.MON.atTime(9, 0)));
    save(asked.version(1));
    withdrawn.versions().forEach(this::save);
    save(samples.duty().leaveOf(samples.person(), Samples.MON, Samples.MON).version(1));
    assertListed(s -> s.leaves().of(person))
        .extracting(Leave::state)
        .containsExactlyInAnyOrder(asked.last().state(), withdrawn.last().state());
  }

  @Test
  void LV_2_within_gives_leaves_that_share_a_moment_by_their_beginnings() {
    Leave tuesday = leave(1, 1);
    Leave week = leave(-1, 5);
    Leave sunday = leave(-1, -1);
    Leave wednesday = leave(2, 2);
    for (Leave leave : List.of(tuesday, week, sunday, wednesday)) save(leave);
    LocalDateTime midnight = Samples.MON.plusDays(1).atStartOfDay();
    assertListed(s -> s.leaves().within(new TimeSpan(midnight, midnight.plusDays(1))))
        .extracting(Leave::getId)
        .containsExactly(week.getId(), tuesday.getId());
    assertListed(s -> s.leaves().within(new TimeSpan(midnight.minusMinutes(1), midnight)))
        .extracting(Leave::getId)
        .containsExactly(week.getId());
  }

  private Leave leave(int first, int last) {
    return samples
        .duty()
        .leaveOf(samples.person(), Samples.MON.plusDays(first), Samples.MON.plusDays(last))
        .version(1);
  }

  @Test
  void LV_3_undecided_gives_what_nobody_decided_by_their_beginnings() {
    Leave late = leave(9, 9);
    Leave early = leave(2, 2);
    save(late);
    save(early);
    samples.duty().leaves().forEach(life -> life.versions().forEach(this::save));
    assertListed(s -> s.leaves().undecided())
        .extracting(Leave::getId)
        .containsExactly(early.getId(), late.getId());
  }
}
