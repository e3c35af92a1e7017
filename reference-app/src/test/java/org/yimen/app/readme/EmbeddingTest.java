package org.yimen.app.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yimen.calendar.china.ChinaCalendar;
import org.yimen.domain.deadline.CaseClock;
import org.yimen.domain.deadline.ClockReading;
import org.yimen.domain.deadline.ClockRules;
import org.yimen.domain.deadline.DayRules;
import org.yimen.domain.deadline.NearRule;
import org.yimen.domain.deadline.Promise;
import org.yimen.domain.deadline.TimeLimit;
import org.yimen.domain.deadline.WorkingCalendar;
import org.yimen.domain.ids.RulebookId;
import org.yimen.domain.rulebook.Provision;
import org.yimen.domain.rulebook.Provisions;
import org.yimen.domain.rulebook.RulebookSet;
import org.yimen.ports.Yimen;
import org.yimen.ports.wording.Language;
import org.yimen.ports.wording.Wording;
import org.yimen.rulebook.jackson.YamlRulebooks;

/** README's embedding example is this code, word for word. */
class EmbeddingTest {
  @Test
  void the_example_runs_and_says_what_the_law_says() {
    // README begins
    RulebookSet rulebooks = YamlRulebooks.builtIn();
    WorkingCalendar calendar = ChinaCalendar.load().calendar();
    LocalDate accepted = LocalDate.of(2024, 9, 10);
    Provisions hunan = rulebooks.stack(new RulebookId("hunan"), accepted);

    Provision<TimeLimit> limit = new ClockRules(hunan, calendar).defaultLimit(1);
    CaseClock clock =
        CaseClock.started(accepted, false, limit.value(), Optional.of(Promise.within(8)));
    ClockReading reading = clock.reading(calendar, LocalDate.of(2024, 9, 18), NearRule.of(hunan));

    Wording words = Wording.of(Language.ZH);
    List<String> answer = new ArrayList<>(words.clock().reading(reading));
    answer.add(words.source(limit.clause(), hunan));
    DayRules days = new DayRules(hunan, calendar, true);
    answer.addAll(words.clock().days(clock.explain(days, accepted), hunan));

    Yimen hall = Yimen.builder().rulebooks(rulebooks).calendars(centre -> calendar).build();
    boolean empty = hall.enquiries().guides().isEmpty();
    // README ends

    assertThat(reading.statute().due()).isEqualTo("2024-10-14");
    assertThat(answer).anyMatch(line -> line.contains("中秋节"));
    assertThat(empty).isTrue();
  }

  @Test
  void readme_quotes_this_test() throws IOException {
    Quoted.assertInReadme("EmbeddingTest.java");
  }
}
