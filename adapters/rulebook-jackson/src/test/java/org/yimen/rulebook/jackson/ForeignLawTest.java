package org.yimen.rulebook.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yimen.domain.casework.RoomKeys;
import org.yimen.domain.catalogue.ItemCategory;
import org.yimen.domain.catalogue.ItemVersionBuilder;
import org.yimen.domain.catalogue.SampleItems;
import org.yimen.domain.deadline.DayExplanation;
import org.yimen.domain.deadline.DayReason;
import org.yimen.domain.ids.ClauseId;
import org.yimen.domain.ids.ItemCode;
import org.yimen.domain.ids.RulebookId;
import org.yimen.domain.rulebook.Provisions;

/** Law is cited only where it is in force: under rulebooks of made-up countries, and of ours. */
class ForeignLawTest {
  private static final LocalDate DAY = LocalDate.of(2024, 3, 4);
  private static final Provisions BORDURIA = foreign("borduria");
  private static final Provisions SYLDAVIA = foreign("syldavia");
  private static final Provisions HUNAN =
      YamlRulebooks.builtIn().stack(new RulebookId("hunan"), DAY);

  static Stream<Provisions> countries() {
    return Stream.of(BORDURIA, SYLDAVIA);
  }

  @ParameterizedTest
  @MethodSource("countries")
  void every_clause_named_is_of_the_rulebook_in_force_or_a_house_rule(Provisions rules) {
    ForeignCase story = new ForeignCase(rules, SampleItems.licence());
    List<DayExplanation> days = story.run();

    story
        .rulings()
        .forEach(
            (name, ruling) ->
                assertThat(ruling.clauses())
                    .as(name)
                    .allMatch(c -> rules.clause(c).isPresent() || c.value().equals("ACT-8")));
    assertThat(named(days)).isNotEmpty().allMatch(c -> rules.clause(new ClauseId(c)).isPresent());
    assertThat(story.rulings().values().stream().filter(r -> r.isRefused())).hasSizeGreaterThan(25);
    assertThat(Stream.concat(all(story), named(days).stream()))
        .noneMatch(c -> c.matches("(PLL|HUN|MXH)-.*"));
  }

  @Test
  void a_country_that_speaks_is_cited_for_what_it_says() {
    ForeignCase story = new ForeignCase(BORDURIA, SampleItems.licence());
    List<DayExplanation> days = story.run();

    assertThat(story.clauses("hand in by agent")).containsExactly("ACT-8", "BOR-1");
    assertThat(story.clauses("notice of half")).containsExactly("BOR-2");
    assertThat(story.clauses("second notice")).containsExactly("BOR-2");
    assertThat(story.clauses("late notice")).containsExactly("BOR-2");
    assertThat(story.clauses("needless notice")).containsExactly("BOR-4");
    assertThat(story.clauses("silence too early")).containsExactly("BOR-3");
    assertThat(story.refused("silence")).isFalse();
    assertThat(story.clauses("silence")).containsExactly("BOR-3", "BOR-21");
    assertThat(story.clauses("decline bare WRONG_AUTHORITY")).containsExactly("BOR-5");
    assertThat(story.clauses("decline NOT_SUPPLEMENTED")).containsExactly("BOR-4");
    assertThat(story.clauses("decline FALSE_MATERIALS")).containsExactly("BOR-5", "BOR-4");
    assertThat(story.clauses("accept"))
        .as("its own limit of 20 days does not go before the twelve")
        .containsExactly("BOR-4", "BOR-21");
    assertThat(story.clauses("review alone")).containsExactly("BOR-7");
    assertThat(story.clauses("refuse bare")).containsExactly("BOR-6");
    assertThat(story.clauses("refuse without remedies")).containsExactly("BOR-6");
    assertThat(story.clauses("extend untold")).containsExactly("BOR-21");
    assertThat(story.clauses("suspend TESTING")).containsExactly("BOR-22");
    assertThat(story.refused("suspend SURVEY untold")).isFalse();
    assertThat(story.clauses("suspend SURVEY untold")).isEmpty();
    assertThat(days)
        .as("twelve days, the first of them the day of acceptance, two left out")
        .hasSize(14);
    assertThat(reason(days, 0)).isEqualTo(DayReason.CALENDAR_DAY);
    assertThat(clause(days, 0)).contains("BOR-20");
    assertThat(reason(days, 1)).isEqualTo(DayReason.SUSPENDED);
    assertThat(clause(days, 1)).contains("BOR-22");
  }

  @Test
  void where_a_country_is_silent_the_house_answers_under_its_own_name() {
    ForeignCase story = new ForeignCase(SYLDAVIA, SampleItems.licence());
    List<DayExplanation> days = story.run();

    assertThat(story.clauses("hand in by agent")).containsExactly("ACT-8");
    assertThat(story.clauses("late notice")).containsExactly("SYL-1", "YM-9");
    assertThat(story.clauses("needless notice")).containsExactly("YM-9");
    assertThat(story.refused("silence")).as("only a law makes silence speak").isTrue();
    assertThat(story.clauses("silence")).containsExactly("YM-9");
    assertThat(story.clauses("decline bare WRONG_AUTHORITY")).containsExactly("YM-9");
    assertThat(story.refused("refuse bare")).isTrue();
    assertThat(story.clauses("refuse bare")).containsExactly("YM-9");
    assertThat(story.refused("refuse without remedies")).as("no remedy is known").isFalse();
    assertThat(story.clauses("extend untold")).containsExactly("YM-9");
    assertThat(story.clauses("suspend TESTING")).containsExactly("YM-9");
    assertThat(story.refused("visit")).isFalse();
    assertThat(story.clauses("close owing")).containsExactly("YM-9");
    assertThat(reason(days, 0)).isEqualTo(DayReason.DAY_OF_ACCEPTANCE);
    assertThat(named(days)).containsOnly("YM-9");
  }

  @Test
  void the_licensing_law_is_not_cited_for_an_item_that_is_no_licence() {
    ForeignCase licence = new ForeignCase(HUNAN, SampleItems.licence());
    ForeignCase service = new ForeignCase(HUNAN, service());
    List<DayExplanation> licenceDays = licence.run();
    List<DayExplanation> serviceDays = service.run();

    assertThat(all(licence)).contains("PLL-32.4b", "PLL-38", "PLL-45", "PLL-72.7");
    assertThat(named(licenceDays)).contains("PLL-82", "PLL-45");
    assertThat(Stream.concat(all(service), named(serviceDays).stream()))
        .contains("HUN-6.5.1a", "HUN-6.5.1d", "HUN-6.5.4b", "YM-9")
        .noneMatch(c -> c.startsWith("PLL-"));
    assertThat(service.refused("refuse bare")).as("the house reads the same").isTrue();
    assertThat(service.clauses("refuse bare")).containsExactly("YM-9");
    assertThat(service.refused("silence")).isFalse();
    assertThat(serviceDays).hasSameSizeAs(licenceDays);
  }

  private static ItemVersionBuilder service() {
    return new ItemVersionBuilder(
            SampleItems.licence().build().item(),
            new ItemCode("GG-01"),
            "老年优待证办理",
            ItemCategory.PUBLIC_SERVICE,
            SampleItems.MARKET)
        .statutory(20)
        .promise(8)
        .materials(SampleItems.licence().build().materials());
  }

  private static Stream<String> all(ForeignCase story) {
    return story.rulings().values().stream()
        .flatMap(r -> r.clauses().stream())
        .map(ClauseId::value)
        .distinct();
  }

  private static List<String> named(List<DayExplanation> days) {
    return days.stream()
        .flatMap(d -> Stream.concat(Stream.of(d.statute()), d.promise().stream()))
        .flatMap(c -> c.clause().stream())
        .map(ClauseId::value)
        .distinct()
        .toList();
  }

  private static DayReason reason(List<DayExplanation> days, int index) {
    return days.get(index).statute().reason();
  }

  private static Optional<String> clause(List<DayExplanation> days, int index) {
    return days.get(index).statute().clause().map(ClauseId::value);
  }

  private static Provisions foreign(String country) {
    String file = country + ".yaml";
    try (InputStream in =
        Objects.requireNonNull(ForeignLawTest.class.getResourceAsStream(file), file)) {
      return YamlRulebooks.load(List.of(YamlRulebooks.read(in, file)), RoomKeys.registry())
          .orElseThrow()
          .stack(new RulebookId(country), DAY);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
