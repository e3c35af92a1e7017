package org.yimen.domain.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yimen.domain.staff.DutyHall.CARD;
import static org.yimen.domain.staff.DutyHall.INSURANCE;
import static org.yimen.domain.staff.DutyHall.LI;
import static org.yimen.domain.staff.DutyHall.MEIXIHU;
import static org.yimen.domain.staff.DutyHall.PENSION;
import static org.yimen.domain.staff.DutyHall.SILENT;
import static org.yimen.domain.staff.DutyHall.TUESDAY;
import static org.yimen.domain.staff.DutyHall.WINDOW_4;
import static org.yimen.domain.staff.DutyHall.WINDOW_5;
import static org.yimen.domain.staff.DutyHall.ZHANG;
import static org.yimen.domain.staff.DutyHall.codes;
import static org.yimen.domain.staff.DutyHall.granted;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yimen.domain.ids.SubstitutionId;
import org.yimen.domain.rulebook.Argument;
import org.yimen.domain.rulebook.Outcome;
import org.yimen.domain.rulebook.Provisions;
import org.yimen.domain.rulebook.Ruling;
import org.yimen.testing.Clause;

class SubstitutionTest {
  private static final Period FROM_TUESDAY = Period.from(TUESDAY);
  private final DutyHall hall = new DutyHall();

  @Test
  @Clause("MXH-13b")
  void who_stands_in_is_mandated_for_every_item_and_the_refusal_names_the_one_that_is_missing() {
    hall.post(ZHANG, INSURANCE, WINDOW_4);
    hall.post(LI, INSURANCE, WINDOW_4);
    hall.mandate(ZHANG, FROM_TUESDAY, CARD, PENSION);
    hall.mandate(LI, FROM_TUESDAY, CARD);
    Ruling ruling = name(ZHANG, LI, MEIXIHU).ruling();
    assertThat(codes(ruling)).containsExactly("staff.SUBSTITUTE_LACKS_ITEM@MXH-13b");
    assertThat(ruling.reasons().get(0).arguments())
        .containsExactly(Argument.name("item", "养老待遇核定"));
    assertThat(ruling.isRefused()).isTrue();
    hall.mandate(LI, FROM_TUESDAY, PENSION);
    assertThat(granted(name(ZHANG, LI, MEIXIHU)).state().state().substitute()).isEqualTo(LI);
  }

  @Test
  void a_mandate_for_all_items_is_matched_by_one_for_all_items_only() {
    hall.post(ZHANG, INSURANCE, WINDOW_4);
    hall.post(LI, INSURANCE, WINDOW_4);
    hall.mandate(ZHANG, FROM_TUESDAY);
    hall.mandate(LI, FROM_TUESDAY, CARD, PENSION);
    assertThat(codes(name(ZHANG, LI, MEIXIHU).ruling()))
        .containsExactly("staff.SUBSTITUTE_LACKS_MANDATE@MXH-13b");
    hall.mandate(LI, FROM_TUESDAY);
    assertThat(name(ZHANG, LI, MEIXIHU).isGranted()).isTrue();
  }

  @Test
  void a_mandate_that_ended_this_morning_counts_no_more() {
    hall.post(ZHANG, INSURANCE, WINDOW_4);
    hall.post(LI, INSURANCE, WINDOW_4);
    hall.mandate(ZHANG, FROM_TUESDAY, CARD);
    hall.mandate(LI, new Period(LocalDate.of(2024, 1, 2), Optional.of(TUESDAY.minusDays(1))), CARD);
    assertThat(codes(name(ZHANG, LI, MEIXIHU).ruling()))
        .containsExactly("staff.SUBSTITUTE_LACKS_ITEM@MXH-13b");
  }

  @Test
  @Clause("MXH-13b")
  void who_stands_in_holds_each_function_at_those_windows() {
    hall.post(ZHANG, Optional.of(INSURANCE), List.of(WINDOW_4), Functions.ACCEPTANCE_OFFICER);
    hall.post(LI, INSURANCE, WINDOW_4);
    assertThat(codes(name(ZHANG, LI, MEIXIHU).ruling()))
        .containsExactly("staff.SUBSTITUTE_LACKS_POST@MXH-13b");
    hall.post(LI, Optional.of(INSURANCE), List.of(WINDOW_5), Functions.ACCEPTANCE_OFFICER);
    assertThat(codes(name(ZHANG, LI, MEIXIHU).ruling()))
        .containsExactly("staff.SUBSTITUTE_LACKS_POST@MXH-13b");
    hall.post(LI, Optional.of(INSURANCE), List.of(), Functions.ACCEPTANCE_OFFICER);
    assertThat(name(ZHANG, LI, MEIXIHU).isGranted()).isTrue();
  }

  @Test
  void where_no_rulebook_asks_for_ability_anybody_posted_at_a_window_stands_in() {
    hall.post(ZHANG, Optional.of(INSURANCE), List.of(WINDOW_4), Functions.ACCEPTANCE_OFFICER);
    hall.mandate(ZHANG, FROM_TUESDAY, CARD);
    assertThat(codes(name(ZHANG, LI, SILENT).ruling()))
        .containsExactly("staff.SUBSTITUTE_NOT_POSTED@YM-6");
    hall.post(LI, INSURANCE, WINDOW_5);
    assertThat(name(ZHANG, LI, SILENT).isGranted()).isTrue();
  }

  @Test
  void nobody_stands_in_for_themselves_and_no_pair_is_named_twice() {
    hall.post(ZHANG, INSURANCE, WINDOW_4);
    hall.post(LI, INSURANCE, WINDOW_4);
    assertThat(codes(name(ZHANG, ZHANG, SILENT).ruling()))
        .containsExactly("staff.OWN_SUBSTITUTE@YM-9");
    hall.substitute(ZHANG, LI);
    assertThat(codes(name(ZHANG, LI, SILENT).ruling()))
        .containsExactly("staff.SUBSTITUTE_THERE_ALREADY@YM-3");
  }

  @Test
  void it_ends_once_and_not_before_it_begins() {
    hall.post(ZHANG, INSURANCE, WINDOW_4);
    hall.post(LI, INSURANCE, WINDOW_4);
    Substitution pair = granted(name(ZHANG, LI, SILENT)).state();
    assertThat(codes(pair.end(TUESDAY.minusDays(1)).ruling()))
        .containsExactly("staff.PERIOD_UPSIDE_DOWN@YM-10");
    Substitution ended = granted(pair.end(TUESDAY.plusDays(3))).state();
    assertThat(ended.state().period().last()).contains(TUESDAY.plusDays(3));
    assertThat(ended.state().version()).isEqualTo(2);
    assertThat(codes(ended.end(TUESDAY.plusDays(3)).ruling()))
        .containsExactly("staff.SUBSTITUTION_ENDED@YM-3");
    assertThat(granted(ended.end(TUESDAY.plusDays(1))).state().state().period().last())
        .contains(TUESDAY.plusDays(1));
  }

  private Outcome<Substitution> name(
      org.yimen.domain.ids.PersonId holder,
      org.yimen.domain.ids.PersonId substitute,
      Provisions rules) {
    return Substitution.name(
        new SubstitutionId(hall.id()),
        hall.pair(holder, substitute),
        FROM_TUESDAY,
        hall.substitutions,
        rules);
  }
}
