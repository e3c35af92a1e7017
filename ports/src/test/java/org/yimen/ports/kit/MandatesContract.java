package org.yimen.ports.kit;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yimen.domain.ids.MandateId;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.staff.Mandate;
import org.yimen.domain.staff.MandateState;
import org.yimen.ports.driven.AggregateStore;
import org.yimen.ports.driven.Stores;

/** The rules of {@link org.yimen.ports.driven.Mandates}. */
public abstract class MandatesContract extends AggregateStoreContract<Mandate, MandateId> {
  @Override
  protected AggregateStore<Mandate, MandateId> store(Stores stores) {
    return stores.mandates();
  }

  @Override
  protected List<Life<Mandate>> lives() {
    return samples.mandates();
  }

  @Override
  protected MandateState stateOf(Mandate aggregate) {
    return aggregate.state();
  }

  @Override
  protected String type() {
    return "mandate";
  }

  @Test
  void MD_1_of_gives_all_mandates_of_the_person_ended_ones_too() {
    PersonId person = samples.person();
    Life<Mandate> ended = samples.mandateOf(person);
    Life<Mandate> running = samples.mandateOf(person);
    Life<Mandate> another = samples.mandateOf(samples.person());
    ended.versions().forEach(this::save);
    save(running.version(1));
    save(another.version(1));
    assertListed(s -> s.mandates().of(person))
        .extracting(Mandate::state)
        .containsExactlyInAnyOrder(ended.last().state(), running.version(1).state());
    assertListed(s -> s.mandates().of(samples.person())).isEmpty();
  }

  @Test
  void MD_2_all_gives_all_mandates_ended_ones_too() {
    Life<Mandate> ended = samples.mandateOf(samples.person());
    Life<Mandate> running = samples.mandateOf(samples.person());
    ended.versions().forEach(this::save);
    save(running.version(1));
    assertListed(s -> s.mandates().all())
        .extracting(Mandate::state)
        .containsExactlyInAnyOrder(ended.last().state(), running.version(1).state());
  }
}
