package org.yimen.ports.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.yimen.domain.organisation.Centre;
import org.yimen.ports.journal.StateHash;

/** The rules of {@link org.yimen.ports.driven.Centres}. */
public abstract class CentresContract extends BackendContract {
  @Test
  void CE_1_find_gives_the_centre_saved_last() {
    assertFound(s -> s.centres().find(Samples.CENTRE)).isEmpty();
    assertListed(s -> s.centres().all()).isEmpty();
    for (Centre centre : java.util.List.of(samples.centre(), samples.smallCentre())) {
      write(s -> s.centres().save(centre));
      assertThat(read(s -> s.centres().find(Samples.CENTRE)).map(Centre::state))
          .contains(centre.state());
      assertListed(s -> s.centres().all())
          .extracting(Centre::state)
          .containsExactly(centre.state());
    }
  }

  @Test
  void CE_2_save_answers_the_hash_of_what_is_stored() {
    StateHash first = transactions().run(s -> s.centres().save(samples.centre()));
    assertThat(storedHashes("centre")).containsExactly(first);
    StateHash second = transactions().run(s -> s.centres().save(samples.smallCentre()));
    assertThat(storedHashes("centre")).containsExactly(second).doesNotContain(first);
  }
}
