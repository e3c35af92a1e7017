package org.yimen.domain.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yimen.domain.ids.Actor;
import org.yimen.domain.ids.ClauseId;
import org.yimen.domain.ids.DepartmentId;
import org.yimen.domain.ids.DocumentId;
import org.yimen.domain.ids.FunctionCode;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.ids.Place;
import org.yimen.domain.ids.PostingId;
import org.yimen.domain.rulebook.Outcome;
import org.yimen.domain.rulebook.Provision;
import org.yimen.domain.rulebook.ProvisionKey;
import org.yimen.domain.rulebook.Provisions;
import org.yimen.domain.rulebook.Ruling;
import org.yimen.domain.rulebook.Strength;
import org.yimen.domain.staff.Posting.PostingEnded;
import org.yimen.testing.Clause;

class PostingTest {
  private static final Provisions SILENT = Provisions.named("silent@2014-01-01").build();
  private static final LocalDate MON_2024_03_04 = LocalDate.of(2024, 3, 4);
  private static final Instant AT = Instant.parse("2024-03-04T01:30:00Z");
  private static final DepartmentId HOUSING = new DepartmentId("ZJ");
  private static final PersonId ZHANG = new PersonId(new UUID(1, 1));
  private static final PersonId LI = new PersonId(new UUID(1, 2));
  private static final Actor OFFICE =
      Actor.of(new PersonId(new UUID(1, 9)), Functions.CENTRE_MANAGER, Place.OUTSIDE);

  @Test
  void where_no_rulebook_speaks_anybody_is_posted_and_goes_without_a_word() {
    Posting posting = granted(begin(clerk(Candidate.UNKNOWN), SILENT)).state();
    var ended = granted(posting.end(OFFICE, AT, PostingEnd.on(MON_2024_03_04), SILENT));
    assertThat(ended.ruling().reasons()).isEmpty();
    assertThat(ended.state().state().period().last()).contains(MON_2024_03_04);
  }

  @Test
  @Clause({"JIN-12b", "MXH-23a"})
  void only_who_is_employed_as_the_rulebook_says_is_posted_to_a_window() {
    Provisions established =
        rule(StaffProvisions.EMPLOYMENTS, List.of(Employment.ESTABLISHED), "JIN-12b");
    Candidate temporary = employed(Employment.TEMPORARY);
    assertThat(may(clerk(employed(Employment.ESTABLISHED)), established)).isEmpty();
    assertThat(may(clerk(temporary), established))
        .containsExactly("staff.EMPLOYED_OTHERWISE@JIN-12b");
    assertThat(may(clerk(Candidate.UNKNOWN), established))
        .containsExactly("staff.NOT_TOLD@JIN-12b");
    Provisions street =
        rule(
            StaffProvisions.EMPLOYMENTS,
            List.of(Employment.ESTABLISHED, Employment.TEMPORARY),
            "MXH-23a");
    assertThat(may(clerk(temporary), street)).isEmpty();
    assertThat(may(clerk(employed(Employment.DISPATCHED)), street))
        .containsExactly("staff.EMPLOYED_OTHERWISE@MXH-23a");
  }

  @Test
  void who_does_not_work_at_a_window_for_a_department_is_not_asked() {
    Provisions established =
        rule(StaffProvisions.EMPLOYMENTS, List.of(Employment.ESTABLISHED), "JIN-12b");
    Proposal leader = proposal(ZHANG, Candidate.UNKNOWN, Functions.DEPARTMENT_LEADER);
    Proposal ofTheCentre =
        new Proposal(
            ZHANG,
            Optional.empty(),
            List.of(Functions.WINDOW_CLERK),
            List.of(),
            Period.from(MON_2024_03_04),
            Candidate.UNKNOWN);
    assertThat(may(leader, established)).isEmpty();
    assertThat(may(ofTheCentre, established)).isEmpty();
  }

  @Test
  @Clause("JIN-12c")
  void fifty_five_completed_years_on_the_first_day_may_be_posted_and_fifty_six_not() {
    Provisions jinzhou = rule(StaffProvisions.OLDEST_AGE, 55, "JIN-12c");
    assertThat(may(clerk(born(LocalDate.of(1968, 3, 5))), jinzhou)).isEmpty();
    assertThat(may(clerk(born(LocalDate.of(1968, 3, 4))), jinzhou))
        .containsExactly("staff.TOO_OLD@JIN-12c");
    assertThat(may(clerk(Candidate.UNKNOWN), jinzhou)).containsExactly("staff.NOT_TOLD@JIN-12c");
    assertThat(may(clerk(born(MON_2024_03_04)), jinzhou))
        .containsExactly("staff.BORN_AFTER_POSTING@YM-10");
  }

  @Test
  void an_age_limit_that_holds_in_general_warns() {
    Provisions pinggu =
        Provisions.named("pinggu@2016-01-01")
            .set(
                "pinggu",
                StaffProvisions.OLDEST_AGE,
                new Provision<>(40, new ClauseId("PG-14"), Strength.WARN))
            .build();
    Ruling ruling = Posting.mayBegin(clerk(born(LocalDate.of(1980, 1, 1))), List.of(), pinggu);
    assertThat(ruling.isRefused()).isFalse();
    assertThat(ruling.hasWarnings()).isTrue();
  }

  @Test
  void no_reason_and_no_text_tells_a_day_of_birth() {
    Provisions jinzhou = rule(StaffProvisions.OLDEST_AGE, 55, "JIN-12c");
    Proposal old = clerk(born(LocalDate.of(1961, 7, 9)));
    assertThat(old.toString() + Posting.mayBegin(old, List.of(), jinzhou))
        .contains("TOO_OLD")
        .doesNotContain("1961")
        .doesNotContain("62");
  }

  @Test
  @Clause("JIN-5d")
  void a_chief_representative_has_the_rank_and_the_document_of_appointment() {
    Provisions jinzhou =
        Provisions.named("jinzhou@2014-01-01")
            .set(
                "jinzhou",
                StaffProvisions.RANKS,
                blocks(Map.of("CHIEF_REPRESENTATIVE", List.of("中层实职")), "JIN-5d"))
            .set(
                "jinzhou",
                StaffProvisions.APPOINTED_FUNCTIONS,
                blocks(List.of(Functions.CHIEF_REPRESENTATIVE), "JIN-5c"))
            .build();
    assertThat(may(chief(ZHANG, "科员", true), jinzhou))
        .containsExactly("staff.RANK_DOES_NOT_FIT@JIN-5d");
    assertThat(may(chief(ZHANG, "中层实职", false), jinzhou)).containsExactly("staff.NOT_TOLD@JIN-5c");
    assertThat(may(chief(ZHANG, "中层实职", true), jinzhou)).isEmpty();
    assertThat(may(clerk(Candidate.UNKNOWN), jinzhou)).isEmpty();
  }

  @Test
  @Clause("JIN-5b")
  void a_department_has_one_chief_representative_at_a_time() {
    Provisions jinzhou = rule(StaffProvisions.ONE_CHIEF, true, "JIN-5b");
    PostingState first = granted(begin(chief(ZHANG, "中层实职", true), jinzhou)).state().state();
    Proposal second = chief(LI, "中层实职", true);
    assertThat(codes(Posting.mayBegin(second, List.of(first), jinzhou)))
        .containsExactly("staff.CHIEF_THERE_ALREADY@JIN-5b");
    PostingState over = first.endedBy(PostingEnd.on(LocalDate.of(2024, 3, 3).plusDays(1)));
    Proposal dayAfter = from(LocalDate.of(2024, 3, 5), second);
    assertThat(codes(Posting.mayBegin(dayAfter, List.of(over), jinzhou))).isEmpty();
    assertThat(codes(Posting.mayBegin(from(MON_2024_03_04, second), List.of(over), jinzhou)))
        .isNotEmpty();
    Proposal again = chief(ZHANG, "中层实职", true);
    assertThat(codes(Posting.mayBegin(again, List.of(first), jinzhou))).isEmpty();
  }

  @Test
  @Clause({"JIN-12d", "HUN-4.2.1.2c"})
  void who_leaves_before_the_months_are_over_does_so_with_a_cause_and_a_warning() {
    Provisions halfYear = warns(StaffProvisions.LEAST_MONTHS, 6, "SHY-6c");
    Posting posting = posted(LocalDate.of(2024, 1, 10), halfYear);
    LocalDate early = LocalDate.of(2024, 7, 8);
    assertThat(codes(posting.mayEnd(PostingEnd.on(early), halfYear)))
        .containsExactly("staff.SERVED_SHORTLY@SHY-6c", "staff.CAUSE_NEEDED@YM-9,SHY-6c");
    PostingEnd told = new PostingEnd(early, Optional.of(ChangeCause.WORK_NEED), none(), none());
    var ended = granted(posting.end(OFFICE, AT, told, halfYear));
    assertThat(ended.ruling().hasWarnings()).isTrue();
    assertThat(ended.events())
        .containsExactly(
            new PostingEnded(
                posting.getId(), early, Optional.of(ChangeCause.WORK_NEED), none(), none()));
    PostingEnd whole = PostingEnd.on(LocalDate.of(2024, 7, 9));
    assertThat(posting.mayEnd(whole, halfYear).reasons()).isEmpty();
  }

  @Test
  void a_last_day_that_is_set_from_the_beginning_is_no_way_past_the_months() {
    Provisions halfYear = warns(StaffProvisions.LEAST_MONTHS, 6, "SHY-6c");
    assertThat(may(until(LocalDate.of(2024, 9, 2)), halfYear))
        .containsExactly("staff.POSTED_SHORTLY@SHY-6c");
    assertThat(may(until(LocalDate.of(2024, 9, 3)), halfYear)).isEmpty();
  }

  @Test
  @Clause("JIN-14c")
  void the_centre_is_heard_and_need_not_agree() {
    Provisions jinzhou = rule(StaffProvisions.OPINION, OpinionNeed.HEARD, "JIN-14c");
    Posting posting = posted(MON_2024_03_04, jinzhou);
    PostingEnd unheard = PostingEnd.on(LocalDate.of(2026, 3, 4));
    assertThat(codes(posting.mayEnd(unheard, jinzhou)))
        .containsExactly("staff.OPINION_NOT_HEARD@JIN-14c");
    assertThat(codes(posting.mayEnd(said(CentreOpinion.DISAGREED), jinzhou))).isEmpty();
    PostingState after =
        granted(posting.end(OFFICE, AT, said(CentreOpinion.DISAGREED), jinzhou)).state().state();
    assertThat(after.end().orElseThrow().opinion()).contains(CentreOpinion.DISAGREED);
  }

  @Test
  void where_the_rulebook_says_consent_the_centre_agrees_or_nobody_goes() {
    Provisions pinggu = rule(StaffProvisions.OPINION, OpinionNeed.AGREED, "PG-28");
    Posting posting = posted(MON_2024_03_04, pinggu);
    assertThat(codes(posting.mayEnd(said(CentreOpinion.NO_COMMENT), pinggu)))
        .containsExactly("staff.CENTRE_DID_NOT_AGREE@PG-28");
    assertThat(codes(posting.mayEnd(said(CentreOpinion.AGREED), pinggu))).isEmpty();
  }

  @Test
  void a_change_is_announced_a_week_before() {
    Provisions pinggu = rule(StaffProvisions.NOTICE_DAYS, 7, "PG-27");
    Posting posting = posted(MON_2024_03_04, pinggu);
    LocalDate lastDay = LocalDate.of(2026, 3, 31);
    assertThat(codes(posting.mayEnd(PostingEnd.on(lastDay), pinggu)))
        .containsExactly("staff.NOTICE_TOO_SHORT@PG-27");
    assertThat(codes(posting.mayEnd(announced(lastDay, LocalDate.of(2026, 3, 26)), pinggu)))
        .containsExactly("staff.NOTICE_TOO_SHORT@PG-27");
    assertThat(codes(posting.mayEnd(announced(lastDay, LocalDate.of(2026, 3, 25)), pinggu)))
        .isEmpty();
  }

  @Test
  void nobody_leaves_twice_or_before_coming() {
    Posting posting = posted(MON_2024_03_04, SILENT);
    assertThat(codes(posting.mayEnd(PostingEnd.on(LocalDate.of(2024, 3, 3)), SILENT)))
        .containsExactly("staff.PERIOD_UPSIDE_DOWN@YM-10");
    Posting ended = granted(posting.end(OFFICE, AT, PostingEnd.on(MON_2024_03_04), SILENT)).state();
    assertThat(codes(ended.mayEnd(PostingEnd.on(LocalDate.of(2024, 3, 5)), SILENT)))
        .containsExactly("staff.POSTING_ENDED@YM-3");
  }

  private static PostingEnd said(CentreOpinion opinion) {
    return new PostingEnd(LocalDate.of(2026, 3, 4), none(), Optional.of(opinion), none());
  }

  private static PostingEnd announced(LocalDate lastDay, LocalDate letter) {
    return new PostingEnd(lastDay, none(), none(), Optional.of(letter));
  }

  private static <T> Optional<T> none() {
    return Optional.empty();
  }

  private static Candidate employed(Employment employment) {
    return new Candidate(Optional.of(employment), none(), none(), none());
  }

  private static Candidate born(LocalDate day) {
    return new Candidate(none(), Optional.of(day), none(), none());
  }

  private static Proposal clerk(Candidate candidate) {
    return proposal(ZHANG, candidate, Functions.WINDOW_CLERK);
  }

  private static Proposal chief(PersonId person, String rank, boolean appointed) {
    Optional<DocumentId> document =
        appointed ? Optional.of(new DocumentId(new UUID(7, 1))) : none();
    Candidate candidate = new Candidate(none(), none(), Optional.of(rank), document);
    return proposal(person, candidate, Functions.CHIEF_REPRESENTATIVE);
  }

  private static Proposal proposal(PersonId person, Candidate candidate, FunctionCode function) {
    return new Proposal(
        person,
        Optional.of(HOUSING),
        List.of(function),
        List.of(),
        Period.from(MON_2024_03_04),
        candidate);
  }

  private static Proposal from(LocalDate day, Proposal p) {
    return new Proposal(
        p.person(), p.department(), p.functions(), p.windows(), Period.from(day), p.candidate());
  }

  private static Proposal until(LocalDate last) {
    Proposal p = clerk(Candidate.UNKNOWN);
    Period period = new Period(MON_2024_03_04, Optional.of(last));
    return new Proposal(
        p.person(), p.department(), p.functions(), p.windows(), period, p.candidate());
  }

  private static Posting posted(LocalDate first, Provisions rules) {
    return granted(begin(from(first, clerk(Candidate.UNKNOWN)), rules)).state();
  }

  private static Outcome<Posting> begin(Proposal proposal, Provisions rules) {
    return Posting.begin(new PostingId(new UUID(5, 1)), proposal, List.of(), rules);
  }

  private static List<String> may(Proposal proposal, Provisions rules) {
    return codes(Posting.mayBegin(proposal, List.of(), rules));
  }

  private static List<String> codes(Ruling ruling) {
    return ruling.reasons().stream()
        .map(
            r ->
                r.code()
                    + "@"
                    + String.join(",", r.clauses().stream().map(ClauseId::value).toList()))
        .toList();
  }

  private static <T> Provision<T> blocks(T value, String clause) {
    return new Provision<>(value, new ClauseId(clause), Strength.BLOCK);
  }

  private static <T> Provisions rule(ProvisionKey<T> key, T value, String clause) {
    return Provisions.named("test@2014-01-01").set("test", key, blocks(value, clause)).build();
  }

  private static <T> Provisions warns(ProvisionKey<T> key, T value, String clause) {
    return Provisions.named("test@2014-01-01")
        .set("test", key, new Provision<>(value, new ClauseId(clause), Strength.WARN))
        .build();
  }

  private static <T> Outcome.Granted<T> granted(Outcome<T> outcome) {
    assertThat(outcome.isGranted()).as("%s", outcome.ruling()).isTrue();
    return (Outcome.Granted<T>) outcome;
  }
}
