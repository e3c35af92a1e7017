package org.yimen.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.yimen.app.hall.HallFileReader;
import org.yimen.app.hall.HallSetUp;
import org.yimen.calendar.china.ChinaCalendar;
import org.yimen.domain.deadline.WorkingCalendar;
import org.yimen.ports.Yimen;
import org.yimen.ports.journal.Entry;
import org.yimen.ports.memory.SetRulebooks;
import org.yimen.rulebook.jackson.YamlRulebooks;

class JournalWatchTest {
  private final Yimen yimen = hall();

  @Test
  void aListenerThatFailsOnceHearsOfWhatComesNext() throws InterruptedException {
    BlockingQueue<Long> heard = new LinkedBlockingQueue<>();
    AtomicBoolean failed = new AtomicBoolean();
    try (JournalWatch watch = new JournalWatch(yimen.journal())) {
      watch.listen(
          entries -> {
            if (entries.isEmpty()) return;
            if (failed.compareAndSet(false, true))
              throw new IllegalStateException("broken on purpose");
            entries.stream().map(Entry::position).forEach(heard::add);
          });
      watch.start();
      new HallSetUp(yimen, HallFileReader.demo()).run();

      assertThat(heard.poll(20, TimeUnit.SECONDS)).isNotNull();
      long head = yimen.journal().head().orElseThrow().position();
      for (Long position = 0L; position < head; position = heard.poll(20, TimeUnit.SECONDS))
        assertThat(position).as("before position %s", head).isNotNull();
    }
  }

  @Test
  void whatWasSealedBeforeIsNotTold() throws InterruptedException {
    new HallSetUp(yimen, HallFileReader.demo()).run();
    BlockingQueue<List<Entry>> heard = new LinkedBlockingQueue<>();
    try (JournalWatch watch = new JournalWatch(yimen.journal())) {
      watch.listen(heard::add);
      watch.start();
      for (int round = 0; round < 3; round++)
        assertThat(heard.poll(20, TimeUnit.SECONDS)).isNotNull().isEmpty();
    }
  }

  private static Yimen hall() {
    WorkingCalendar calendar = ChinaCalendar.load().calendar();
    return Yimen.builder()
        .rulebooks(new SetRulebooks(YamlRulebooks.builtIn()))
        .calendars(centre -> calendar)
        .clock(() -> Instant.parse("2026-09-21T01:30:00Z"))
        .build();
  }
}
