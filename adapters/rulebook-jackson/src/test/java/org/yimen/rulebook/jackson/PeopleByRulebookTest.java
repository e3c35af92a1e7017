package org.yimen.rulebook.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yimen.domain.ids.Actor;
import org.yimen.domain.ids.ClauseId;
import org.yimen.domain.ids.DepartmentId;
import org.yimen.domain.ids.DocumentId;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.ids.Place;
import org.yimen.domain.ids.PostingId;
import org.yimen.domain.ids.RulebookId;
import org.yimen.domain.rulebook.Outcome;
import org.yimen.domain.rulebook.Provisions;
import org.yimen.domain.rulebook.Ruling;
import org.yimen.domain.staff.Candidate;
import org.yimen.domain.staff.CentreOpinion;
import org.yimen.domain.staff.ChangeCause;
import org.yimen.domain.staff.DutyProvisions;
import org.yimen.domain.staff.Employment;
import org.yimen.domain.staff.Functions;
import org.yimen.domain.staff.Period;
import org.yimen.domain.staff.Posting;
import org.yimen.domain.staff.PostingEnd;
import org.yimen.domain.staff.Proposal;
import org.yimen.domain.staff.StaffProvisions;
import org.yimen.testing.Clause;

/** Who is sent to a window, and how they go, by the rulebooks that come with the house. */
class PeopleByRulebookTest {
  private static final LocalDate TODAY = LocalDate.of(2024, 3, 4);
  private static final Provisions PINGGU = stack("pinggu");
  private static final Provisions SHAOYANG = stack("shaoyang");
  private static final Provisions MEIXIHU = stack("meixihu");
  private static final PersonId ZHANG = new PersonId(new UUID(1, 1));
  private static final Actor OFFICE =
      Actor.of(new PersonId(new UUID(1, 9)), Functions.CENTRE_MANAGER, Place.OUTSIDE);

  private static Provisions stack(String rulebook) {
    return YamlRulebooks.builtIn().stack(new RulebookId(rulebook), TODAY);
  }

  @Test
  @Clause("PG-10")
  void pinggu_takes_established_staff_only() {
    assertThat(may(PINGGU, Employment.ESTABLISHED, LocalDate.of(1990, 1, 1), TODAY)).isEmpty();
    assertThat(may(PINGGU, Employment.CONTRACTED, LocalDate.of(1990, 1, 1), TODAY))
        .containsExactly("staff.EMPLOYED_OTHERWISE@PG-10 BLOCK");
  }

  @Test
  @Clause("PG-14")
  void in_pinggu_somebody_of_forty_one_completed_years_gives_to_think() {
    LocalDate born = LocalDate.of(1980, 5, 8);
    assertThat(may(PINGGU, Employment.ESTABLISHED, born, LocalDate.of(2021, 5, 7))).isEmpty();
    assertThat(may(PINGGU, Employment.ESTABLISHED, born, LocalDate.of(2021, 5, 8)))
        .containsExactly("staff.TOO_OLD@PG-14 WARN");
  }

  @Test
  @Clause("PG-26")
  void in_pinggu_two_years_are_the_least_and_a_shorter_time_asks_for_the_cause() {
    Posting posting = posted(PINGGU, LocalDate.of(2012, 3, 5));
    assertThat(end(PINGGU, posting, LocalDate.of(2014, 3, 4), Optional.empty())).isEmpty();
    assertThat(end(PINGGU, posting, LocalDate.of(2014, 3, 3), Optional.empty()))
        .containsExactly("staff.SERVED_SHORTLY@PG-26 WARN", "staff.CAUSE_NEEDED@YM-9 BLOCK");
    assertThat(end(PINGGU, posting, LocalDate.of(2014, 3, 3), Optional.of(ChangeCause.OWN_WISH)))
        .containsExactly("staff.SERVED_SHORTLY@PG-26 WARN");
  }

  @Test
  @Clause({"PG-27", "PG-28"})
  void in_pinggu_a_change_is_announced_a_week_before_and_the_centre_agrees() {
    Posting posting = posted(PINGGU, LocalDate.of(2012, 3, 5));
    LocalDate lastDay = LocalDate.of(2014, 3, 11);
    assertThat(
            ruling(
                posting.mayEnd(
                    new PostingEnd(
                        lastDay,
                        Optional.empty(),
                        Optional.of(CentreOpinion.NO_COMMENT),
                        Optional.of(LocalDate.of(2014, 3, 6))),
                    PINGGU)))
        .containsExactly(
            "staff.CENTRE_DID_NOT_AGREE@PG-28 BLOCK", "staff.NOTICE_TOO_SHORT@PG-27 BLOCK");
    assertThat(
            posting
                .end(
                    OFFICE,
                    Instant.EPOCH,
                    new PostingEnd(
                        lastDay,
                        Optional.empty(),
                        Optional.of(CentreOpinion.AGREED),
                        Optional.of(LocalDate.of(2014, 3, 5))),
                    PINGGU)
                .ruling()
                .reasons())
        .isEmpty();
  }

  @Test
  @Clause("SHY-6c")
  void in_shaoyang_half_a_year_is_enough_where_hunan_asks_for_three() {
    Posting posting = posted(SHAOYANG, LocalDate.of(2024, 1, 2));
    assertThat(end(SHAOYANG, posting, LocalDate.of(2024, 7, 1), Optional.empty())).isEmpty();
    assertThat(end(SHAOYANG, posting, LocalDate.of(2024, 6, 30), Optional.empty()))
        .containsExactly("staff.SERVED_SHORTLY@SHY-6c WARN", "staff.CAUSE_NEEDED@YM-9 BLOCK");
  }

  @Test
  @Clause({"PG-08", "PG-16"})
  void from_two_people_on_pinggu_asks_for_a_chief_representative() {
    assertThat(PINGGU.get(StaffProvisions.CHIEF_FROM).value()).isEqualTo(2);
    assertThat(PINGGU.get(StaffProvisions.CHIEF_FROM).clause()).isEqualTo(new ClauseId("PG-16"));
    assertThat(PINGGU.get(DutyProvisions.NAMED_UP_TO).value()).isEqualTo(1);
    assertThat(PINGGU.get(DutyProvisions.COVERED).clause()).isEqualTo(new ClauseId("PG-18"));
  }

  @Test
  void meixihu_says_when_people_come_and_go_who_stands_in_and_who_decides_on_leave() {
    assertThat(MEIXIHU.value(DutyProvisions.EARLY_MINUTES)).isEqualTo(5);
    assertThat(MEIXIHU.value(DutyProvisions.AFTER_MINUTES)).isEqualTo(5);
    assertThat(MEIXIHU.value(DutyProvisions.COVERED)).isTrue();
    assertThat(MEIXIHU.value(DutyProvisions.EQUAL_ABILITY)).isTrue();
    assertThat(MEIXIHU.value(DutyProvisions.DECIDED_BY))
        .containsExactly(Functions.CENTRE_MANAGER, Functions.DIRECTOR, Functions.DEPARTMENT_LEADER);
  }

  private static List<String> may(
      Provisions rules, Employment employment, LocalDate born, LocalDate first) {
    return ruling(Posting.mayBegin(proposal(employment, born, first), List.of(), rules));
  }

  private static Proposal proposal(Employment employment, LocalDate born, LocalDate first) {
    return new Proposal(
        ZHANG,
        Optional.of(new DepartmentId("ZJ")),
        List.of(Functions.WINDOW_CLERK),
        List.of(),
        Period.from(first),
        new Candidate(
            Optional.of(employment),
            Optional.of(born),
            Optional.empty(),
            Optional.of(new DocumentId(new UUID(2, 1)))));
  }

  private static Posting posted(Provisions rules, LocalDate first) {
    Outcome<Posting> begun =
        Posting.begin(
            new PostingId(new UUID(3, 1)),
            proposal(Employment.ESTABLISHED, LocalDate.of(1990, 1, 1), first),
            List.of(),
            rules);
    return begun.fold(
        g -> g.state(),
        r -> {
          throw new AssertionError(r.ruling().codes());
        });
  }

  /** Announced in time, and with the centre's consent. */
  private static List<String> end(
      Provisions rules, Posting posting, LocalDate lastDay, Optional<ChangeCause> cause) {
    return ruling(
        posting.mayEnd(
            new PostingEnd(
                lastDay,
                cause,
                Optional.of(CentreOpinion.AGREED),
                Optional.of(lastDay.minusDays(30))),
            rules));
  }

  private static List<String> ruling(Ruling ruling) {
    return ruling.reasons().stream()
        .map(r -> r.code() + "@" + r.clauses().get(0).value() + " " + r.strength())
        .toList();
  }
}
