package org.yimen.ports.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jmolecules.event.types.DomainEvent;
import org.junit.jupiter.api.Test;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.person.ApplicantKind;
import org.yimen.domain.person.OfficerName;
import org.yimen.domain.person.PersonErased;
import org.yimen.domain.person.PersonRecord;
import org.yimen.domain.person.PersonRegistered;
import org.yimen.domain.person.ResidentId;
import org.yimen.ports.journal.AggregateRef;
import org.yimen.ports.journal.NewEntry;
import org.yimen.ports.journal.StateHash;

/** The rules of {@link org.yimen.ports.driven.Persons}. */
public abstract class PersonsContract extends BackendContract {
  @Test
  void PE_1_find_gives_the_record_saved_last_until_it_is_erased() {
    PersonId id = samples.person();
    PersonId other = samples.person();
    assertThat(find(id)).isEmpty();
    write(s -> s.persons().save(samples.company(other)));
    for (PersonRecord record :
        List.of(samples.group(id), samples.citizen(id), samples.company(id), samples.citizen(id))) {
      write(s -> s.persons().save(record));
      assertThat(find(id)).contains(record);
    }
    assertThat(erase(id)).isTrue();
    assertThat(find(id)).isEmpty();
    assertThat(erase(id)).isFalse();
    assertThat(find(other)).as("another person's record").contains(samples.company(other));
  }

  @Test
  void PE_2_the_bytes_of_an_erased_record_are_gone() throws IOException {
    String name = "QZXJ VKWPF";
    ResidentId number = ResidentId.invented(java.time.LocalDate.of(1987, 11, 23), 411);
    PersonId id = samples.person();
    PersonRecord record =
        new PersonRecord(
            id,
            ApplicantKind.CITIZEN,
            name,
            Optional.of(number),
            Optional.empty(),
            Optional.empty());
    write(s -> s.persons().save(record));
    write(s -> s.persons().save(samples.citizen(samples.person())));
    if (!backend().files().isEmpty())
      assertThat(filesThatHold(name)).as("files that hold the name before").isNotEmpty();
    assertThat(erase(id)).isTrue();
    backend().scrub();
    assertThat(find(id)).isEmpty();
    assertThat(filesThatHold(name)).as("files that still hold the name").isEmpty();
    assertThat(filesThatHold(number.value())).as("files that still hold the number").isEmpty();
  }

  @Test
  void PE_3_erasing_does_not_disturb_the_journal_and_what_it_says() {
    OneOfEach all = new OneOfEach(samples);
    KitChain.write(transactions(), samples, all.officeCase.version(1), all.officeCase.events());
    PersonId id = all.person.id();
    write(
        s -> {
          s.persons().save(all.person);
          s.journal().append(told(id, new PersonRegistered(id), StateHash.KEPT));
        });
    sealed(2);
    assertThat(KitChain.faults(journal())).isEmpty();
    write(
        s -> {
          assertThat(s.persons().erase(id)).isTrue();
          s.journal().append(told(id, new PersonErased(id), StateHash.ZERO));
        });
    backend().scrub();
    sealed(3);
    assertThat(KitChain.faults(journal())).isEmpty();
  }

  @Test
  void PE_4_the_name_of_an_officer_is_the_one_kept_last_until_it_is_erased() throws IOException {
    PersonId officer = samples.person();
    PersonId other = samples.person();
    write(s -> s.persons().keep(new OfficerName(other, "WQZJX KFVPB")));
    write(s -> s.persons().keep(new OfficerName(officer, "VJQXK ZWPFB")));
    write(s -> s.persons().keep(new OfficerName(officer, "XKQJV PFWZB")));
    write(s -> s.persons().save(samples.citizen(samples.person())));
    assertThat(officer(officer)).contains("XKQJV PFWZB");
    List<OfficerName> all = read(s -> s.persons().officers());
    assertThat(all)
        .containsExactlyInAnyOrder(
            new OfficerName(officer, "XKQJV PFWZB"), new OfficerName(other, "WQZJX KFVPB"));
    assertThat(find(officer)).as("an officer is no applicant").isEmpty();
    assertThat(erase(officer)).isTrue();
    backend().scrub();
    assertThat(officer(officer)).isEmpty();
    assertThat(officer(other)).contains("WQZJX KFVPB");
    assertThat(filesThatHold("XKQJV PFWZB")).as("files that still hold the name").isEmpty();
  }

  private Optional<String> officer(PersonId id) {
    return read(s -> s.persons().officer(id)).map(OfficerName::name);
  }

  private List<NewEntry> told(PersonId id, DomainEvent event, StateHash state) {
    return List.of(samples.entry(new AggregateRef("person", id.toString(), 1), event, state));
  }

  private Optional<PersonRecord> find(PersonId id) {
    return read(s -> s.persons().find(id));
  }

  private boolean erase(PersonId id) {
    return transactions().run(s -> s.persons().erase(id));
  }

  private List<Path> filesThatHold(String text) throws IOException {
    List<Path> found = new java.util.ArrayList<>();
    String needle = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    for (Path file : backend().files())
      if (Files.readString(file, StandardCharsets.ISO_8859_1).contains(needle)) found.add(file);
    return found;
  }
}
