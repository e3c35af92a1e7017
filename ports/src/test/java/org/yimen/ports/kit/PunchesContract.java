package org.yimen.ports.kit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.ids.PunchId;
import org.yimen.domain.staff.Punch;
import org.yimen.domain.staff.PunchState;
import org.yimen.ports.driven.AggregateStore;
import org.yimen.ports.driven.Stores;

/** The rules of {@link org.yimen.ports.driven.Punches}. */
public abstract class PunchesContract extends AggregateStoreContract<Punch, PunchId> {
  @Override
  protected AggregateStore<Punch, PunchId> store(Stores stores) {
    return stores.punches();
  }

  @Override
  protected List<Life<Punch>> lives() {
    return samples.duty().punches();
  }

  @Override
  protected PunchState stateOf(Punch aggregate) {
    return aggregate.state();
  }

  @Override
  protected String type() {
    return "punch";
  }

  @Test
  void PN_1_between_gives_punches_of_that_time_in_order_whenever_they_came() {
    Punch last = punch(samples.person(), 120);
    Punch first = punch(samples.person(), 0);
    Punch before = punch(samples.person(), -1);
    for (Punch punch : List.of(last, first, before, punch(samples.person(), 121))) save(punch);
    assertListed(s -> s.punches().between(Samples.MON_0900, at(121)))
        .extracting(Punch::getId)
        .containsExactly(first.getId(), last.getId());
    assertListed(s -> s.punches().between(at(-1), Samples.MON_0900))
        .extracting(Punch::getId)
        .containsExactly(before.getId());
  }

  @Test
  void PN_2_of_gives_those_of_the_person() {
    PersonId person = samples.person();
    Punch last = punch(person, 120);
    Punch first = punch(person, 0);
    for (Punch punch : List.of(last, first, punch(person, -1), punch(samples.person(), 60)))
      save(punch);
    assertListed(s -> s.punches().of(person, Samples.MON_0900, at(121)))
        .extracting(Punch::getId)
        .containsExactly(first.getId(), last.getId());
  }

  private Punch punch(PersonId person, long seconds) {
    return samples.duty().punchOf(person, at(seconds), Optional.empty()).version(1);
  }

  private static Instant at(long seconds) {
    return Samples.MON_0900.plusSeconds(seconds);
  }
}
