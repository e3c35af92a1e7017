package org.yimen.ports.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yimen.ports.usecase.SampleHall.AT_3;
import static org.yimen.ports.usecase.SampleHall.MANAGER;
import static org.yimen.ports.usecase.SampleHall.done;
import static org.yimen.ports.usecase.SampleHall.refused;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.staff.PostingEnd;
import org.yimen.ports.driving.EndPosting;
import org.yimen.ports.driving.OfficerView;
import org.yimen.ports.driving.PostPerson;
import org.yimen.ports.driving.StaffOffice;

class OfficerNamesTest {
  private final SampleHall hall = new SampleHall();
  private final StaffOffice office = hall.doors.staffOffice();

  @Test
  void who_is_posted_with_a_name_is_called_by_it_until_it_is_erased() {
    PersonId officer = SampleHall.STRANGER.person();
    PostPerson posting = posting("骆清和");
    long before = hall.position();
    done(office.post(posting));
    assertThat(office.nameOf(officer)).contains("骆清和");
    done(office.rename(hall.request(), MANAGER, officer, "骆青禾"));
    assertThat(office.nameOf(officer)).contains("骆青禾");
    assertThat(office.officers())
        .filteredOn(o -> o.name().isPresent())
        .extracting(OfficerView::person)
        .containsExactly(officer);
    done(office.eraseName(hall.request(), MANAGER, officer));
    assertThat(office.nameOf(officer)).isEmpty();
    assertThat(hall.eventsFrom(before))
        .containsExactly("PersonRegistered", "PersonPosted", "PersonRegistered", "PersonErased");
  }

  @Test
  void a_name_stands_in_no_entry_and_in_no_answer() {
    long before = hall.position();
    PostPerson posting = posting("骆清和");
    done(office.post(posting));
    assertThat(posting.toString()).doesNotContain("骆清和");
    assertThat(hall.database.after(before, Integer.MAX_VALUE))
        .hasSize(2)
        .noneMatch(entry -> entry.payload().contains("骆清和"));
    assertThat(office.officers().toString()).doesNotContain("骆清和");
  }

  @Test
  void only_the_manager_names_and_only_who_was_posted() {
    long before = hall.position();
    PersonId officer = AT_3.person();
    refused(office.rename(hall.request(), AT_3, officer, "某人"), "usecase.ONLY_CENTRE_MANAGER@YM-5");
    refused(
        office.rename(hall.request(), MANAGER, SampleHall.STRANGER.person(), "某人"),
        "usecase.PERSON_UNKNOWN@YM-4");
    refused(office.rename(hall.request(), MANAGER, officer, " "), "document.BAD_VALUE@YM-8");
    refused(office.post(posting("一\n二")), "document.BAD_VALUE@YM-8");
    refused(office.eraseName(hall.request(), MANAGER, officer), "usecase.PERSON_UNKNOWN@YM-4");
    assertThat(hall.eventsFrom(before)).hasSize(5).containsOnly("ActRefused");
    assertThat(office.officers()).allMatch(o -> o.name().isEmpty());
  }

  @Test
  void a_page_that_was_read_before_ends_no_posting_and_no_mandate() {
    var posting = office.postings(AT_3.person()).get(0);
    var mandate = office.mandates(AT_3.person()).get(0);
    Optional<Long> old = Optional.of(posting.version() - 1);
    refused(
        office.endPosting(
            new EndPosting(
                hall.request(), MANAGER, posting.id(), old, PostingEnd.on(SampleHall.MONDAY))),
        "usecase.CHANGED_MEANWHILE@YM-2");
    refused(
        office.endMandate(hall.request(), MANAGER, mandate.id(), old, SampleHall.MONDAY),
        "usecase.CHANGED_MEANWHILE@YM-2");
    assertThat(office.postings(AT_3.person())).containsExactly(posting);
    Optional<Long> now = Optional.of(posting.version());
    done(
        office.endPosting(
            new EndPosting(
                hall.request(), MANAGER, posting.id(), now, PostingEnd.on(SampleHall.MONDAY))));
  }

  private PostPerson posting(String name) {
    PostPerson bare = hall.posting(MANAGER, SampleHall.STRANGER, Optional.of(SampleHall.MARKET));
    return new PostPerson(
        bare.request(),
        bare.by(),
        bare.person(),
        bare.department(),
        bare.functions(),
        List.of(),
        bare.period(),
        bare.candidate(),
        Optional.of(name));
  }
}
