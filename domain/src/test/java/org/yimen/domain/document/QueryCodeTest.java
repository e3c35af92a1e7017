package org.yimen.domain.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class QueryCodeTest {
  @Test
  void no_two_of_its_letters_look_alike() {
    for (String alike : new String[] {"0ODQ", "1IL", "2Z", "5S", "8B", "UV"})
      assertThat(alike.chars().filter(c -> QueryCode.ALPHABET.indexOf(c) >= 0).count())
          .as(alike)
          .isZero();
    assertThat(QueryCode.ALPHABET.chars().distinct().count())
        .isEqualTo(QueryCode.ALPHABET.length());
  }

  @Test
  void every_draw_is_a_code_and_no_two_draws_are_one() {
    assertThat(QueryCode.of(0).value()).isEqualTo("33333333");
    assertThat(QueryCode.of(QueryCode.COUNT - 1).value()).isEqualTo("YYYYYYYY");
    assertThat(QueryCode.COUNT).isEqualTo(37_822_859_361L);
    Random random = new Random(20260304);
    Set<Long> draws = new HashSet<>();
    Set<QueryCode> codes = new HashSet<>();
    for (int i = 0; i < 10_000; i++) {
      long draw = (long) (random.nextDouble() * QueryCode.COUNT);
      draws.add(draw);
      codes.add(QueryCode.of(draw));
    }
    assertThat(codes).hasSameSizeAs(draws);
  }

  @Test
  void a_visitor_may_type_small_letters_blanks_and_hyphens() {
    QueryCode code = new QueryCode("7K3MXW9A");

    assertThat(QueryCode.typed(" 7k3m-xw9a ")).contains(code);
    assertThat(QueryCode.typed(code.grouped())).contains(code);
    assertThat(QueryCode.typed("7K3MXW90")).isEmpty();
    assertThat(QueryCode.typed("7K3MXW9")).isEmpty();
    assertThat(QueryCode.typed("7".repeat(100_000))).isEmpty();
  }

  @Test
  void what_is_no_code_cannot_be_one() {
    assertThatThrownBy(() -> new QueryCode("7k3mxw9a")).hasMessageContaining("8 characters");
    assertThatThrownBy(() -> QueryCode.of(QueryCode.COUNT))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
