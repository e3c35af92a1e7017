package org.yimen.ports.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yimen.domain.queue.Lane;
import org.yimen.ports.journal.StateHash;

/** The rules of {@link org.yimen.ports.driven.Lanes}. */
public abstract class LanesContract extends BackendContract {
  @Test
  void LA_1_find_gives_the_lane_saved_last() {
    Lane first = samples.wideLane("税-1", Samples.HALL);
    assertFound(s -> s.lanes().find(first.id())).isEmpty();
    write(
        s -> {
          s.lanes().save(first);
          assertThat(s.lanes().find(first.id())).contains(first);
        });
    assertFound(s -> s.lanes().find(first.id())).contains(first);
    Lane changed = samples.lane("税-1", Samples.OTHER_HALL);
    write(s -> s.lanes().save(changed));
    assertFound(s -> s.lanes().find(first.id())).contains(changed);
    assertListed(s -> s.lanes().of(Samples.HALL)).as("lanes of the hall it left").isEmpty();
  }

  @Test
  void LA_2_of_gives_the_lanes_of_the_hall_in_the_order_of_codes() {
    // as computers order characters, not as a language does
    for (String code : List.of("号", "a", "Z", "A-10", "A-1"))
      write(s -> s.lanes().save(samples.lane(code, Samples.HALL)));
    write(s -> s.lanes().save(samples.lane("B", Samples.OTHER_HALL)));
    assertListed(s -> s.lanes().of(Samples.HALL))
        .extracting(l -> l.id().value())
        .containsExactly("A-1", "A-10", "Z", "a", "号");
  }

  @Test
  void LA_3_save_answers_the_hash_of_what_is_stored() {
    Lane lane = samples.lane("L-1", Samples.HALL);
    StateHash first = transactions().run(s -> s.lanes().save(lane));
    assertThat(storedHashes("lane")).containsExactly(first);
    StateHash second = transactions().run(s -> s.lanes().save(lane.issuing(false)));
    assertThat(storedHashes("lane")).containsExactly(second).doesNotContain(first);
  }
}
