package org.yimen.persistence.jdbi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.person.ApplicantKind;
import org.yimen.domain.person.IdentityType;
import org.yimen.domain.person.PersonForm;
import org.yimen.domain.person.PersonRecord;
import org.yimen.domain.person.ResidentId;
import org.yimen.ports.journal.Verification;

/** What was erased is in none of the files any more. */
class ErasureTest {
  @TempDir Path folder;

  @Test
  void erased_persons_leave_no_bytes_and_a_clean_journal() throws Exception {
    try (SqliteDatabase database =
        SqliteDatabase.open(folder.resolve("yimen.db"), SqliteSettings.USUAL)) {
      TestHall hall = new TestHall(database).furnish();
      List<PersonRecord> all = new ArrayList<>();
      Random random = new Random(20260302);
      for (int i = 0; i < 1500; i++) {
        all.add(person(new PersonId(new java.util.UUID(random.nextLong(), i)), i, 1));
        if (i % 100 == 0) hall.fiveCommands(hall.register("王小明"));
      }
      saveAll(hall, all);
      // longer and shorter again: rows move between pages and leave copies behind
      for (int length : new int[] {30, 3})
        saveAll(hall, all.stream().map(p -> person(p.id(), index(p), length)).toList());
      assertThat(found("甲7乙")).as("the search finds what is there").isTrue();
      List<PersonRecord> erased = all.stream().filter(p -> index(p) % 2 == 1).toList();
      for (PersonRecord p : erased)
        assertThat(hall.desks.caseDesk().erase(hall.clerk, p.id())).isTrue();
      database.scrub();
      byte[] bytes = bytes();
      for (PersonRecord p : erased)
        assertThat(contains(bytes, "甲" + index(p) + "乙")).as(p.id().toString()).isFalse();
      assertThat(contains(bytes, "甲8乙")).as("others stay").isTrue();
      assertThat(Verification.of(database.journal()).ok()).isTrue();
      Optional<PersonRecord> stays = hall.transactions.read(s -> s.persons().find(all.get(8).id()));
      assertThat(stays).contains(person(all.get(8).id(), 8, 3));
      Optional<PersonRecord> gone = hall.transactions.read(s -> s.persons().find(all.get(7).id()));
      assertThat(gone).isEmpty();
      saveAll(hall, List.of(person(all.get(7).id(), 7, 1)));
      database.scrub();
      assertThat(found("甲7乙")).isTrue();
    }
    SqliteDatabase.open(folder.resolve("yimen.db"), SqliteSettings.USUAL).close();
  }

  private static void saveAll(TestHall hall, List<PersonRecord> persons) {
    for (PersonRecord p : persons)
      TestHall.state(
          hall.desks
              .caseDesk()
              .register(
                  hall.clerk,
                  new PersonForm(
                      p.id(),
                      p.kind(),
                      p.name(),
                      IdentityType.RESIDENT_ID,
                      p.identity().orElseThrow().value(),
                      "",
                      p.address().orElseThrow())));
  }

  private static PersonRecord person(PersonId id, int index, int length) {
    return new PersonRecord(
        id,
        ApplicantKind.CITIZEN,
        "甲" + index + "乙",
        Optional.of(new ResidentId("11010519491231002X")),
        Optional.empty(),
        Optional.of(("甲" + index + "乙").repeat(length)));
  }

  private static int index(PersonRecord record) {
    return Integer.parseInt(record.name().substring(1, record.name().length() - 1));
  }

  private boolean found(String text) throws Exception {
    return contains(bytes(), text);
  }

  private static boolean contains(byte[] bytes, String text) {
    return new String(bytes, StandardCharsets.ISO_8859_1)
        .contains(new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
  }

  /** Every byte of every file in the folder. */
  private byte[] bytes() throws Exception {
    var all = new java.io.ByteArrayOutputStream();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) all.write(Files.readAllBytes(file));
    }
    return all.toByteArray();
  }
}
