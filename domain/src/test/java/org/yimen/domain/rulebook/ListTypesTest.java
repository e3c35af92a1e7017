package org.yimen.domain.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yimen.domain.ids.FunctionCode;

class ListTypesTest {
  @Test
  void words_stand_once_and_are_not_endless() {
    assertThat(ListTypes.words().read(list("老", "病"))).containsExactly("老", "病");
    assertThatThrownBy(() -> ListTypes.words().read(list("a", "a")))
        .isInstanceOf(BadValueException.class)
        .hasMessage("a stands twice");
    assertThatThrownBy(() -> ListTypes.words().read(list("x".repeat(61))))
        .hasMessage("a word has 1 to 60 characters");
    assertThatThrownBy(() -> ListTypes.words().read(list("")))
        .hasMessage("a word has 1 to 60 characters");
  }

  @Test
  void numbers_ascend() {
    ValueType<List<Integer>> levels = ListTypes.ascending(1, 480);
    assertThat(levels.read(list("10", "20", "40"))).containsExactly(10, 20, 40);
    assertThatThrownBy(() -> levels.read(list("10", "10")))
        .hasMessage("must be larger than the number before, was 10");
    assertThatThrownBy(() -> levels.read(list("481"))).hasMessage("must be 1 to 480, was 481");
    assertThatThrownBy(() -> levels.read(list())).hasMessage("must name a number");
  }

  @Test
  void words_by_name_are_joined_name_by_name() {
    ValueType<Map<String, List<String>>> type = ListTypes.wordsByName();
    Map<String, List<String>> street = type.read(new RawValue.Table(Map.of("街道大厅", list("社保")), 3));
    assertThat(type.join(street, Map.of("街道大厅", List.of("医保"), "分厅", List.of("就业"))))
        .contains(Map.of("街道大厅", List.of("社保", "医保"), "分厅", List.of("就业")));
    assertThatThrownBy(() -> type.read(list("社保"))).hasMessage("must be names with lists");
  }

  @Test
  void functions_have_the_form_of_a_code_and_stand_once() {
    assertThat(FunctionList.TYPE.read(list("REVIEWER")))
        .containsExactly(new FunctionCode("REVIEWER"));
    assertThatThrownBy(() -> FunctionList.TYPE.read(list("REVIEWER", "REVIEWER")))
        .hasMessage("REVIEWER stands twice");
    assertThatThrownBy(() -> FunctionList.TYPE.read(list("NOT A CODE")))
        .isInstanceOf(BadValueException.class)
        .hasMessage("code must not hold character U+20");
    assertThatThrownBy(() -> FunctionList.TYPE.read(list())).hasMessage("must name a function");
  }

  @Test
  void a_key_whose_type_has_no_order_cannot_be_tightened() {
    ProvisionKey<List<String>> wrong =
        ProvisionKey.withReading(
            "test.wrong", ListTypes.words(), Direction.TIGHTEN, List.of(), "words");
    assertThatThrownBy(() -> KeyRegistry.builder().room(List.of(wrong)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("test.wrong cannot TIGHTEN values of its type");
    assertThatThrownBy(() -> KeyRegistry.builder().room(List.of(Written.UNIT, Written.UNIT)))
        .hasMessage("two keys are named test.unit");
  }

  private static RawValue list(String... words) {
    return new RawValue.Sequence(
        Arrays.stream(words).<RawValue>map(w -> new RawValue.Scalar(w, 3)).toList(), 3);
  }
}
