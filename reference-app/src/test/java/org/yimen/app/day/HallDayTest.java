package org.yimen.app.day;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yimen.app.hall.HallFile;
import org.yimen.app.hall.HallFileReader;
import org.yimen.app.hall.HallSetUp;
import org.yimen.calendar.china.ChinaCalendar;
import org.yimen.domain.rulebook.Outcome;
import org.yimen.persistence.jdbi.SqliteDatabase;
import org.yimen.persistence.jdbi.SqliteSettings;
import org.yimen.ports.driven.Rulebooks;
import org.yimen.ports.driving.SweepView;
import org.yimen.ports.journal.Entry;
import org.yimen.ports.memory.MemoryDatabase;
import org.yimen.ports.memory.SetRulebooks;
import org.yimen.rulebook.jackson.YamlRulebooks;

/** A day in memory: threads may take turns as they like, its balance is that of its seed. */
class HallDayTest {
  private static final Rulebooks RULEBOOKS = new SetRulebooks(YamlRulebooks.builtIn());
  private static final HallFile HALL = HallFileReader.demo();
  private static final HallDay.Progress NOBODY_LOOKS = (visits, closed) -> {};

  private static HallDay day(MemoryDatabase database) {
    return new HallDay(HALL, RULEBOOKS, ChinaCalendar.load().calendar(), database, database);
  }

  @Test
  void the_same_seed_gives_the_same_balance_whatever_the_threads_do() {
    Balance first = day(new MemoryDatabase()).run(250, 11, NOBODY_LOOKS);
    for (int again = 0; again < 3; again++)
      assertThat(day(new MemoryDatabase()).run(250, 11, NOBODY_LOOKS))
          .usingRecursiveComparison()
          .ignoringFields("head")
          .isEqualTo(first);
    assertThat(first.labels()).hasSizeGreaterThan(1);
    assertThat(first.cases()).isEqualTo(first.casesClosed());
  }

  @Test
  void progress_ends_with_all_visits_and_all_closed_cases() {
    List<Integer> visits = new ArrayList<>();
    List<Integer> closed = new ArrayList<>();
    Balance balance =
        day(new MemoryDatabase())
            .run(
                60,
                5,
                (v, c) -> {
                  visits.add(v);
                  closed.add(c);
                });

    assertThat(visits).isSorted().last().isEqualTo(balance.ticketsIssued());
    assertThat(closed).isSorted().last().isEqualTo(balance.casesClosed());
  }

  @Test
  void a_refused_act_is_told_and_its_case_is_closed_all_the_same() {
    MemoryDatabase database = new MemoryDatabase();
    HallDay day = day(database);
    day.run(10, 1, NOBODY_LOOKS);

    RefusedAct refused = RefusedAct.tryOne(day.yimen(), HALL).orElseThrow();

    assertThat(refused.outcome().isGranted()).isFalse();
    assertThat(count(database, "CaseSubmitted"))
        .isPositive()
        .isEqualTo(count(database, "CaseClosed"));
  }

  @Test
  void a_sweep_that_finds_nothing_takes_no_turn_of_the_writer(@TempDir Path folder) {
    try (SqliteDatabase database =
        SqliteDatabase.open(folder.resolve("yimen.db"), SqliteSettings.USUAL)) {
      HallDay day =
          new HallDay(
              HALL,
              RULEBOOKS,
              ChinaCalendar.load().calendar(),
              database.transactions(),
              database.journal());
      day.run(3, 1, NOBODY_LOOKS);
      SqliteDatabase.Figures before = database.figures();

      Outcome<SweepView> swept = day.yimen().reception().sweep(HallSetUp.SYSTEM);

      assertThat(swept.isGranted()).isTrue();
      assertThat(database.figures()).isEqualTo(before);
    }
  }

  private static long count(MemoryDatabase database, String event) {
    return database.after(0, 10_000).stream().map(Entry::eventName).filter(event::equals).count();
  }
}
