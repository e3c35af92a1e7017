package org.yimen.ports.kit;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.ids.PostingId;
import org.yimen.domain.staff.Posting;
import org.yimen.domain.staff.PostingState;
import org.yimen.ports.driven.AggregateStore;
import org.yimen.ports.driven.Stores;

/** The rules of {@link org.yimen.ports.driven.Postings}. */
public abstract class PostingsContract extends AggregateStoreContract<Posting, PostingId> {
  @Override
  protected AggregateStore<Posting, PostingId> store(Stores stores) {
    return stores.postings();
  }

  @Override
  protected List<Life<Posting>> lives() {
    return samples.postings();
  }

  @Override
  protected PostingState stateOf(Posting aggregate) {
    return aggregate.state();
  }

  @Override
  protected String type() {
    return "posting";
  }

  @Test
  void PO_1_of_gives_all_postings_of_the_person_ended_ones_too() {
    PersonId person = samples.person();
    Life<Posting> ended = samples.postingOf(person);
    Life<Posting> running = samples.postingOf(person);
    Life<Posting> another = samples.postingOf(samples.person());
    ended.versions().forEach(this::save);
    save(running.version(1));
    save(another.version(1));
    assertListed(s -> s.postings().of(person))
        .extracting(Posting::state)
        .containsExactlyInAnyOrder(ended.last().state(), running.version(1).state());
    assertListed(s -> s.postings().of(samples.person())).isEmpty();
    assertListed(s -> s.postings().all())
        .extracting(Posting::getId)
        .containsExactlyInAnyOrder(
            ended.last().getId(), running.last().getId(), another.last().getId());
  }
}
