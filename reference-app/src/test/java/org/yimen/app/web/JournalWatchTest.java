package org.yimen.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.yimen.app.hall.HallFileReader;
import org.yimen.app.hall.HallSetUp;
import org.yimen.calendar.china.ChinaCalendar;
import org.yimen.domain.deadline.WorkingCalendar;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.person.ApplicantKind;
import org.yimen.domain.person.IdentityType;
import org.yimen.domain.person.PersonForm;
import org.yimen.domain.person.ResidentId;
import org.yimen.ports.Yimen;
import org.yimen.ports.journal.Entry;
import org.yimen.ports.memory.SetRulebooks;
import org.yimen.rulebook.jackson.YamlRulebooks;

class JournalWatchTest {
  private final Yimen yimen = hall();

  @Test
  void aListenerThatFailsOnceHearsOfWhatComesNext() throws InterruptedException {
    new HallSetUp(yimen, HallFileReader.demo()).run();
    BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    CountDownLatch failed = new CountDownLatch(1);
    try (JournalWatch watch = new JournalWatch(yimen.journal())) {
      watch.listen(
          entries -> {
            if (entries.isEmpty()) return;
            if (failed.getCount() > 0) {
              failed.countDown();
              throw new IllegalStateException("broken on purpose");
            }
            entries.stream().map(Entry::eventName).forEach(heard::add);
          });
      watch.start();
      register("first");
      assertThat(failed.await(20, TimeUnit.SECONDS)).isTrue();
      yimen.caseDesk().erase(HallSetUp.SYSTEM, register("second"));

      assertThat(heard.poll(20, TimeUnit.SECONDS)).isEqualTo("PersonRegistered");
      assertThat(heard.poll(20, TimeUnit.SECONDS)).isEqualTo("PersonErased");
    }
  }

  private PersonId register(String name) {
    PersonForm form =
        new PersonForm(
            new PersonId(UUID.randomUUID()),
            ApplicantKind.CITIZEN,
            name,
            IdentityType.RESIDENT_ID,
            ResidentId.invented(LocalDate.of(1980, 1, 1), 1).value(),
            "",
            "");
    assertThat(yimen.caseDesk().register(HallSetUp.SYSTEM, form).isGranted()).isTrue();
    return form.id();
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
