package org.yimen.ports.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yimen.ports.journal.StateHash;

/** The rules of {@link org.yimen.ports.driven.SignInAttempts}. */
public abstract class SignInAttemptsContract extends BackendContract {
  private static final Instant T = Samples.MON_0900;
  private static final StateHash NAME = StateHash.of("name wen");
  private static final StateHash OTHER = StateHash.of("name yi");
  private static final StateHash ADDRESS = StateHash.of("address 127.0.0.1");

  @Test
  void SA_1_latest_gives_the_youngest_first_since_then_and_so_many() {
    assertThat(latest(NAME, T, 5)).isEmpty();
    add(T.plusSeconds(2), NAME, ADDRESS);
    add(T.plusSeconds(1), OTHER, ADDRESS);
    add(T.plusSeconds(3), NAME, ADDRESS);
    add(T, NAME, ADDRESS);
    assertThat(latest(NAME, T, 5)).containsExactly(T.plusSeconds(3), T.plusSeconds(2), T);
    assertThat(latest(NAME, T.plusNanos(1000), 5))
        .containsExactly(T.plusSeconds(3), T.plusSeconds(2));
    assertThat(latest(ADDRESS, T, 2)).containsExactly(T.plusSeconds(3), T.plusSeconds(2));
    assertThat(latest(OTHER, T, 5)).containsExactly(T.plusSeconds(1));
  }

  @Test
  void SA_2_withdraw_takes_that_attempt_back_under_each_digest() {
    UUID taken = add(T, NAME, ADDRESS);
    add(T.plusSeconds(1), NAME, ADDRESS);
    write(s -> s.signInAttempts().withdraw(taken));
    write(s -> s.signInAttempts().withdraw(taken));
    assertThat(latest(NAME, T, 5)).containsExactly(T.plusSeconds(1));
    assertThat(latest(ADDRESS, T, 5)).containsExactly(T.plusSeconds(1));
  }

  @Test
  void SA_3_forgetBefore_drops_the_old_and_nothing_else() {
    add(T.minusNanos(1000), NAME, ADDRESS);
    add(T, NAME, ADDRESS);
    int dropped = transactions().run(s -> s.signInAttempts().forgetBefore(T));
    assertThat(dropped).isEqualTo(2);
    assertThat(latest(NAME, T.minusSeconds(1), 5)).containsExactly(T);
    assertThat(latest(ADDRESS, T.minusSeconds(1), 5)).containsExactly(T);
  }

  @Test
  void SA_4_many_at_once_are_counted_one_after_the_other() {
    List<Integer> counted =
        Crowd.of(
            8,
            i ->
                transactions()
                    .run(
                        s -> {
                          s.signInAttempts()
                              .add(
                                  samples.uuid(),
                                  i % 2 == 0 ? List.of(NAME, ADDRESS) : List.of(ADDRESS, NAME),
                                  T.plusSeconds(i));
                          return s.signInAttempts().latest(NAME, T, 100).size();
                        }));
    assertThat(counted).containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6, 7, 8);
  }

  private UUID add(Instant at, StateHash... under) {
    UUID attempt = samples.uuid();
    write(s -> s.signInAttempts().add(attempt, List.of(under), at));
    return attempt;
  }

  private List<Instant> latest(StateHash under, Instant since, int most) {
    return read(s -> s.signInAttempts().latest(under, since, most));
  }
}
