package org.yimen.ports.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yimen.domain.ids.DutyDayId;
import org.yimen.domain.staff.DutyDay;
import org.yimen.domain.staff.DutyDayState;
import org.yimen.ports.driven.AggregateStore;
import org.yimen.ports.driven.StaleStateException;
import org.yimen.ports.driven.Stores;

/** The rules of {@link org.yimen.ports.driven.DutyDays}. */
public abstract class DutyDaysContract extends AggregateStoreContract<DutyDay, DutyDayId> {
  @Override
  protected AggregateStore<DutyDay, DutyDayId> store(Stores stores) {
    return stores.dutyDays();
  }

  @Override
  protected List<Life<DutyDay>> lives() {
    return samples.duty().days();
  }

  @Override
  protected DutyDayState stateOf(DutyDay aggregate) {
    return aggregate.state();
  }

  @Override
  protected String type() {
    return "dutyDay";
  }

  @Test
  void DD_1_of_gives_the_day_of_the_hall() {
    Life<DutyDay> monday = samples.duty().days().get(0);
    DutyDay elsewhere = samples.duty().dayOf(Samples.OTHER_HALL, Samples.MON).version(1);
    assertFound(s -> s.dutyDays().of(Samples.HALL, Samples.MON)).isEmpty();
    monday.versions().forEach(this::save);
    save(elsewhere);
    assertThat(read(s -> s.dutyDays().of(Samples.HALL, Samples.MON)).map(DutyDay::state))
        .contains(monday.last().state());
    assertThat(read(s -> s.dutyDays().of(Samples.OTHER_HALL, Samples.MON)).map(DutyDay::state))
        .contains(elsewhere.state());
    assertFound(s -> s.dutyDays().of(Samples.HALL, Samples.MON.plusDays(1))).isEmpty();
  }

  @Test
  void DD_2_a_second_day_of_the_same_hall_is_stale() {
    DutyDay first = samples.duty().dayOf(Samples.HALL, Samples.MON).version(1);
    DutyDay second = samples.duty().dayOf(Samples.HALL, Samples.MON).version(1);
    save(first);
    assertThatExceptionOfType(StaleStateException.class).isThrownBy(() -> save(second));
    assertFound(s -> s.dutyDays().find(second.getId())).isEmpty();
    assertThat(read(s -> s.dutyDays().of(Samples.HALL, Samples.MON)).map(DutyDay::getId))
        .contains(first.getId());
  }
}
