package org.yimen.ports.kit;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.ids.SubstitutionId;
import org.yimen.domain.staff.Substitution;
import org.yimen.domain.staff.SubstitutionState;
import org.yimen.ports.driven.AggregateStore;
import org.yimen.ports.driven.Stores;

/** The rules of {@link org.yimen.ports.driven.Substitutions}. */
public abstract class SubstitutionsContract
    extends AggregateStoreContract<Substitution, SubstitutionId> {
  @Override
  protected AggregateStore<Substitution, SubstitutionId> store(Stores stores) {
    return stores.substitutions();
  }

  @Override
  protected List<Life<Substitution>> lives() {
    return samples.duty().substitutions();
  }

  @Override
  protected SubstitutionState stateOf(Substitution aggregate) {
    return aggregate.state();
  }

  @Override
  protected String type() {
    return "substitution";
  }

  @Test
  void SB_1_of_gives_all_substitutions_of_the_holder_ended_ones_too() {
    PersonId holder = samples.person();
    Life<Substitution> ended = samples.duty().substitutionOf(holder).then(s -> s.end(Samples.MON));
    Life<Substitution> running = samples.duty().substitutionOf(holder);
    ended.versions().forEach(this::save);
    save(running.version(1));
    save(samples.duty().substitutionOf(samples.person()).version(1));
    assertListed(s -> s.substitutions().of(holder))
        .extracting(Substitution::state)
        .containsExactlyInAnyOrder(ended.last().state(), running.version(1).state());
    assertListed(s -> s.substitutions().of(ended.last().state().substitute())).isEmpty();
  }

  @Test
  void SB_2_all_gives_all_substitutions_ended_ones_too() {
    Life<Substitution> ended =
        samples.duty().substitutionOf(samples.person()).then(s -> s.end(Samples.MON));
    Life<Substitution> running = samples.duty().substitutionOf(samples.person());
    ended.versions().forEach(this::save);
    save(running.version(1));
    assertListed(s -> s.substitutions().all())
        .extracting(Substitution::state)
        .containsExactlyInAnyOrder(ended.last().state(), running.version(1).state());
  }
}
