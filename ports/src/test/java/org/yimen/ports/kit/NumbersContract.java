package org.yimen.ports.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** The rules of {@link org.yimen.ports.driven.Numbers}. */
public abstract class NumbersContract extends BackendContract {
  private static final String CASES = "case/meixihu/2026";

  @Test
  void NU_1_one_two_three_within_a_work_and_after_it() {
    write(
        s -> {
          assertThat(s.numbers().next(CASES)).isEqualTo(1);
          assertThat(s.numbers().next(CASES)).isEqualTo(2);
        });
    assertThat(next(CASES)).isEqualTo(3);
  }

  @Test
  void NU_1_eight_desks_at_once_get_each_number_once() {
    List<List<Long>> taken =
        Crowd.of(
            8,
            desk -> {
              List<Long> mine = new ArrayList<>();
              for (int i = 0; i < 25; i++) mine.add(next(CASES));
              return mine;
            });
    assertThat(taken).allSatisfy(mine -> assertThat(mine).isSorted());
    assertThat(taken.stream().flatMap(List::stream).sorted())
        .containsExactlyElementsOf(LongStream.rangeClosed(1, 200).boxed().toList());
  }

  @Test
  void NU_2_a_number_of_undone_work_is_given_again() {
    assertThat(next(CASES)).isEqualTo(1);
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(
            () ->
                write(
                    s -> {
                      s.numbers().next(CASES);
                      s.numbers().next(CASES);
                      throw new UnsupportedOperationException("undo it");
                    }));
    assertThat(next(CASES)).isEqualTo(2);
  }

  @Test
  void NU_3_ranges_do_not_know_each_other() {
    assertThat(next(CASES)).isEqualTo(1);
    assertThat(next(CASES)).isEqualTo(2);
    assertThat(next("case/meixihu/2027")).isEqualTo(1);
    assertThat(next("case/梅溪湖/2026")).isEqualTo(1);
    assertThat(next("CASE/meixihu/2026")).isEqualTo(1);
    assertThat(next(CASES)).isEqualTo(3);
  }

  @Test
  void NU_4_last_is_the_number_given_last_and_takes_none() {
    assertThat(last(CASES)).isZero();
    next(CASES);
    next(CASES);
    next("case/meixihu/2027");
    assertThat(last(CASES)).isEqualTo(2);
    assertThat(last(CASES)).isEqualTo(2);
    assertThat(last("case/meixihu/2028")).isZero();
    assertThat(next(CASES)).isEqualTo(3);
  }

  private long last(String range) {
    return read(s -> s.numbers().last(range));
  }

  private long next(String range) {
    return transactions().run(s -> s.numbers().next(range));
  }
}
