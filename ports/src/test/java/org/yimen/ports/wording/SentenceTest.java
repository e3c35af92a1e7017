package org.yimen.ports.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a sentence takes its arguments. */
class SentenceTest {
  private static String say(String text, Map<String, String> arguments) {
    return Sentence.parse(text).with(name -> Optional.ofNullable(arguments.get(name)));
  }

  @Test
  void an_argument_stands_at_its_place() {
    assertThat(say("“{a}” and {b}, {a}.", Map.of("a", "1", "b", "2"))).isEqualTo("“1” and 2, 1.");
    assertThat(Sentence.parse("{b}[ {a:x|y}]").names()).containsExactly("b", "a");
  }

  @Test
  void a_number_takes_its_noun() {
    assertThat(say("{n:day|days} left", Map.of("n", "1"))).isEqualTo("1 day left");
    assertThat(say("{n:day|days} left", Map.of("n", "0"))).isEqualTo("0 days left");
    assertThat(say("{n:day|days} left", Map.of("n", "21"))).isEqualTo("21 days left");
  }

  @Test
  void a_section_without_its_argument_is_left_out() {
    assertThat(say("ended[ on {day}].", Map.of())).isEqualTo("ended.");
    assertThat(say("ended[ on {day}].", Map.of("day", "Monday"))).isEqualTo("ended on Monday.");
  }

  @Test
  void an_absent_argument_elsewhere_shows_as_a_dash() {
    assertThat(say("room {n}", Map.of())).isEqualTo("room —");
  }

  @Test
  void what_an_argument_says_is_never_taken_for_a_place() {
    String hostile = "{b}[{b}]{a:x|y}$1\\";
    assertThat(say("{a}!", Map.of("a", hostile, "b", "secret"))).isEqualTo(hostile + "!");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{a", "a}", "[a", "a]", "{a b}", "{a:x}", "{}"})
  void a_sentence_that_cannot_be_read_is_refused(String text) {
    assertThatThrownBy(() -> Sentence.parse(text)).isInstanceOf(IllegalArgumentException.class);
  }
}
