package org.yimen.ports.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yimen.domain.deadline.DayReason;
import org.yimen.domain.deadline.Light;
import org.yimen.domain.rulebook.ReasonCode;

/** Nothing is without words in either language, and no words are left over. */
class CompletenessTest {
  /** Enums that never reach a reader as a word, or carry their own words. */
  private static final Set<String> WITHOUT_WORDS =
      Set.of(
          "FaultCode", // worded where it stands
          "HouseRule", // worded where it stands
          "CallingRule", // said by its reason
          "DayReason", // said by a phrase
          "FestivalRules",
          "ClauseContext",
          "Tighter",
          "TextKind",
          "Kind of Argument",
          "Language",
          "Phase", // asked for, never said
          "Press of Urgency", // orders a list
          "FaultKind of Verification");

  /** Words for codes that are data: labels, priority classes, names of fields. */
  private static final Set<String> DATA =
      Set.of(
          "IMMEDIATE",
          "PROMISED",
          "JOINT",
          "ESCALATED",
          "SUPPLEMENT_PENDING",
          "ORDINARY",
          "URGENT",
          "ELDERLY",
          "WEAK",
          "SICK",
          "DISABLED",
          "BOOKED",
          "CONDITION_NOT_MET",
          "STANDARD_NOT_MET",
          "QUANTITY_EXHAUSTED",
          "UNTRUE_MATERIALS",
          "state.CLOSED",
          "remark",
          "field.ground");

  @ParameterizedTest
  @EnumSource(Language.class)
  void every_reason_and_cure_has_a_sentence_and_no_sentence_is_left_over(Language language) {
    Set<String> codes = Codes.reasons().stream().map(ReasonCode::code).collect(treeSet());
    Set<String> worded = Wording.of(language).messages().keys();
    String file = "messages_" + language.tag() + ".properties";
    assertThat(without(codes, worded)).as("keys that %s lacks", file).isEmpty();
    assertThat(without(worded, codes)).as("keys of %s that no reason has", file).isEmpty();
    assertThat(codes).hasSizeGreaterThan(150);
  }

  @Test
  void both_languages_name_the_same_arguments() {
    assertThat(differing(Wording.of(Language.ZH).messages(), Wording.of(Language.EN).messages()))
        .as("keys whose arguments differ between messages_zh and messages_en")
        .isEmpty();
    assertThat(differing(Wording.of(Language.ZH).phrases(), Wording.of(Language.EN).phrases()))
        .as("keys whose arguments differ between phrases_zh and phrases_en")
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void every_constant_has_a_word(Language language) {
    Words words = Wording.of(language).words();
    List<String> missing =
        worded()
            .flatMap(e -> Stream.of(e.getEnumConstants()))
            .map(c -> (Enum<?>) c)
            .filter(c -> !words.knows(c))
            .map(c -> name(c.getDeclaringClass()) + "." + c.name())
            .toList();
    assertThat(missing).as("words that words_%s.properties lacks", language.tag()).isEmpty();
  }

  @Test
  void no_word_is_left_over_and_both_languages_have_the_same() {
    Set<String> constants =
        worded()
            .flatMap(e -> Stream.of(e.getEnumConstants()))
            .map(c -> ((Enum<?>) c).name())
            .collect(treeSet());
    Set<String> zh = Phrases.load("words", Language.ZH).keys();
    assertThat(zh).isEqualTo(Phrases.load("words", Language.EN).keys());
    // what a form calls a field is no constant
    assertThat(zh.stream().filter(k -> !DATA.contains(k) && !k.startsWith("field.")))
        .allMatch(k -> constants.contains(k.substring(k.indexOf('.') + 1)));
  }

  @Test
  void papers_have_the_same_words_in_both_languages() {
    Phrases zh = Phrases.load("papers", Language.ZH);
    Phrases en = Phrases.load("papers", Language.EN);
    assertThat(zh.keys()).isEqualTo(en.keys());
    assertThat(differing(zh, en)).as("keys whose arguments differ").isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void every_light_and_every_reason_of_a_day_has_a_phrase(Language language) {
    Set<String> keys = Wording.of(language).phrases().keys();
    assertThat(keys).containsAll(Stream.of(Light.values()).map(l -> "clock." + l).toList());
    assertThat(keys).containsAll(Stream.of(DayReason.values()).map(r -> "day." + r).toList());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void no_sentence_about_a_person_can_name_one(Language language) {
    Phrases messages = Wording.of(language).messages();
    for (String key : messages.keys())
      if (key.startsWith("person."))
        assertThat(messages.find(key).orElseThrow().names())
            .as(key)
            .isSubsetOf("fault", "kind", "type");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "messages_zh",
        "messages_en",
        "words_zh",
        "words_en",
        "phrases_zh",
        "phrases_en",
        "papers_zh",
        "papers_en"
      })
  void no_key_stands_twice(String file) throws IOException {
    List<String> twice = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(Wording.class.getResourceAsStream(file + ".properties")),
                StandardCharsets.UTF_8))) {
      Set<String> seen = new HashSet<>();
      lines
          .lines()
          .filter(l -> !l.isBlank() && !l.startsWith("#"))
          .map(l -> l.substring(0, l.indexOf('=')))
          .filter(k -> !seen.add(k))
          .forEach(twice::add);
    }
    assertThat(twice).isEmpty();
  }

  private static Stream<Class<?>> worded() {
    return Codes.enums().stream()
        .filter(e -> !ReasonCode.class.isAssignableFrom(e))
        .filter(e -> !WITHOUT_WORDS.contains(name(e)));
  }

  private static String name(Class<?> e) {
    boolean nested = e.getEnclosingClass() != null && !e.getSimpleName().equals("Tighter");
    return nested
        ? e.getSimpleName() + " of " + e.getEnclosingClass().getSimpleName()
        : e.getSimpleName();
  }

  private static Set<String> differing(Phrases a, Phrases b) {
    return a.keys().stream()
        .filter(k -> !b.find(k).map(Sentence::names).equals(a.find(k).map(s -> s.names())))
        .collect(treeSet());
  }

  private static Set<String> without(Set<String> all, Set<String> these) {
    Set<String> rest = new TreeSet<>(all);
    rest.removeAll(these);
    return rest;
  }

  private static Collector<String, ?, Set<String>> treeSet() {
    return Collectors.toCollection(TreeSet::new);
  }
}
