package org.yimen.domain.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yimen.domain.catalogue.SampleItems.MANAGER;
import static org.yimen.domain.catalogue.SampleItems.MON_0900;
import static org.yimen.domain.catalogue.SampleItems.MON_1000;
import static org.yimen.domain.catalogue.SampleItems.MON_1100;
import static org.yimen.domain.catalogue.SampleItems.SUPERVISOR;
import static org.yimen.domain.catalogue.SampleItems.TUE_0900;
import static org.yimen.domain.catalogue.SampleItems.granted;
import static org.yimen.domain.catalogue.SampleItems.licence;
import static org.yimen.domain.catalogue.SampleItems.published;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yimen.domain.deadline.Promise;
import org.yimen.domain.ids.ClauseId;
import org.yimen.domain.rulebook.Outcome;
import org.yimen.domain.rulebook.Provisions;
import org.yimen.domain.rulebook.Ruling;
import org.yimen.testing.Clause;

class ItemLifeTest {
  private static final String UPGRADE = "系统升级，自三月二日起暂停受理";
  private static final String ABOLISHED = "国务院决定取消该事项";
  private static final Provisions MEIXIHU = SampleItems.meixihu();
  private static final ItemVersion V1 = licence().build();

  @Test
  void an_item_goes_from_the_drawing_board_to_the_public() {
    Item drafted = granted(Item.draft(V1, SUPERVISOR, MON_0900, MEIXIHU));
    Item approved = granted(drafted.approve(MANAGER, MON_0900, MEIXIHU));
    Outcome<Item> published = approved.publish(MANAGER, MON_1000, MEIXIHU);

    assertThat(drafted.stage()).isEqualTo(VersionStage.DRAFTED);
    assertThat(approved.stage()).isEqualTo(VersionStage.APPROVED);
    assertThat(approved.open()).isEmpty();
    assertThat(granted(published).stage()).isEqualTo(VersionStage.PUBLISHED);
    assertThat(granted(published).open()).contains(V1);
    assertThat(granted(published).version()).isEqualTo(3);
    assertThat(((Outcome.Granted<Item>) published).events())
        .containsExactly(new ItemPublished(V1.item(), 1, MON_1000));
  }

  @Test
  @Clause({"HUN-4.5.2.4b", "JIN-3.3a"})
  void a_draft_that_the_centre_has_not_approved_is_not_published() {
    Item drafted = granted(Item.draft(V1, SUPERVISOR, MON_0900, MEIXIHU));

    Ruling ruling = drafted.publish(MANAGER, MON_1000, MEIXIHU).ruling();

    assertRefused(ruling, "catalogue.NOT_APPROVED", "HUN-4.5.2.4b");
    assertThat(ruling.reasons().get(0).cure()).contains("catalogue.LET_CENTRE_APPROVE");
  }

  @Test
  @Clause("MXH-7b")
  void a_department_drafts_and_only_the_centre_publishes() {
    Item drafted = granted(Item.draft(V1, SUPERVISOR, MON_0900, MEIXIHU));
    assertRefused(
        drafted.approve(SUPERVISOR, MON_0900, MEIXIHU).ruling(),
        "catalogue.ONLY_CENTRE_APPROVES",
        "MXH-7b");

    Item approved = granted(drafted.approve(MANAGER, MON_0900, MEIXIHU));
    assertRefused(
        approved.publish(SUPERVISOR, MON_1000, MEIXIHU).ruling(),
        "catalogue.ONLY_CENTRE_PUBLISHES",
        "MXH-7b");
    assertThat(approved.mayPublish(MANAGER, MON_1000, MEIXIHU)).isEqualTo(Ruling.granted());
  }

  @Test
  @Clause({"HUN-6.6.2b", "SHY-2.1b"})
  void a_new_version_supersedes_and_running_cases_keep_theirs() {
    Item item = published(V1, MEIXIHU);
    ItemVersion shorter = licence().promise(5).build();

    Item beside = granted(item.draftNext(shorter, SUPERVISOR, MON_1100, MEIXIHU));
    assertThat(beside.open()).contains(V1);
    assertThat(beside.draft().orElseThrow().version().number()).isEqualTo(2);

    Item after =
        granted(
            granted(beside.approve(MANAGER, MON_1100, MEIXIHU))
                .publish(MANAGER, TUE_0900, MEIXIHU));

    assertThat(after.open().orElseThrow().promise()).contains(Promise.within(5));
    assertThat(after.version(1).orElseThrow().promise()).contains(Promise.within(8));
    assertThat(after.state().versions().get(0))
        .isEqualTo(
            new StagedVersion(
                V1,
                VersionStage.SUPERSEDED,
                Optional.of(MON_1000),
                Optional.of(TUE_0900),
                Optional.empty()));
    assertThat(after.version(3)).isEmpty();
  }

  @Test
  void a_draft_written_anew_loses_its_approval() {
    Item approved =
        granted(
            granted(Item.draft(V1, SUPERVISOR, MON_0900, MEIXIHU))
                .approve(MANAGER, MON_0900, MEIXIHU));

    Item anew =
        granted(approved.draftNext(licence().promise(6).build(), SUPERVISOR, MON_1000, MEIXIHU));

    assertThat(anew.state().versions()).hasSize(1);
    assertThat(anew.mayPublish(MANAGER, MON_1000, MEIXIHU).codes())
        .containsExactly("catalogue.NOT_APPROVED");
  }

  @Test
  @Clause({"HUN-6.5.5", "SHY-2.1a"})
  void only_what_is_published_is_taken_in() {
    Item drafted = granted(Item.draft(V1, SUPERVISOR, MON_0900, MEIXIHU));
    assertRefused(drafted.mayTakeIn(MEIXIHU), "catalogue.NOT_PUBLISHED", "HUN-6.5.5");

    Item item = published(V1, MEIXIHU);
    assertThat(item.mayTakeIn(MEIXIHU).isRefused()).isFalse();

    Item suspended = granted(item.suspend(UPGRADE, MANAGER, MON_1100, MEIXIHU));
    assertRefused(suspended.mayTakeIn(MEIXIHU), "catalogue.NOT_PUBLISHED", "HUN-6.5.5");
    assertThat(granted(suspended.resume(MANAGER, TUE_0900, MEIXIHU)).open()).contains(V1);
  }

  @Test
  @Clause("JIN-28.1")
  void a_withdrawn_item_is_taken_in_no_more() {
    Item item = published(V1, MEIXIHU);
    Item beside = granted(item.draftNext(V1, SUPERVISOR, MON_1100, MEIXIHU));

    Outcome<Item> withdrawn = beside.withdraw(ABOLISHED, MANAGER, TUE_0900, MEIXIHU);

    assertThat(((Outcome.Granted<Item>) withdrawn).events())
        .containsExactly(new ItemWithdrawn(V1.item(), 1, TUE_0900, ABOLISHED));
    assertThat(granted(withdrawn).stage()).isEqualTo(VersionStage.WITHDRAWN);
    assertThat(granted(withdrawn).draft()).isEmpty();
    assertThat(granted(withdrawn).mayTakeIn(MEIXIHU).isRefused()).isTrue();
    assertRefused(
        granted(withdrawn).draftNext(V1, SUPERVISOR, TUE_0900, MEIXIHU).ruling(),
        "catalogue.WRONG_STAGE",
        "YM-1");
    assertRefused(
        granted(withdrawn).withdraw(ABOLISHED, MANAGER, TUE_0900, MEIXIHU).ruling(),
        "catalogue.DONE_ALREADY",
        "YM-3");
  }

  @Test
  void a_suspension_keeps_its_ground_until_it_ends() {
    Outcome<Item> outcome = published(V1, MEIXIHU).suspend(UPGRADE, MANAGER, MON_1100, MEIXIHU);

    assertThat(((Outcome.Granted<Item>) outcome).events())
        .containsExactly(new ItemSuspended(V1.item(), 1, MON_1100, UPGRADE));
    Item suspended = granted(outcome);
    assertThat(suspended.ground()).contains(UPGRADE);
    assertThat(suspended.inForce().orElseThrow().ground()).contains(UPGRADE);
    assertThat(granted(suspended.resume(MANAGER, TUE_0900, MEIXIHU)).ground()).isEmpty();
    Item withdrawn = granted(suspended.withdraw(ABOLISHED, MANAGER, TUE_0900, MEIXIHU));
    assertThat(withdrawn.ground()).contains(ABOLISHED);
  }

  @Test
  @Clause("YM-8")
  void a_suspension_or_withdrawal_without_a_ground_in_form_is_refused() {
    Item item = published(V1, MEIXIHU);
    for (String bad : List.of("", "   ", "a\u0000b", "长".repeat(501))) {
      assertRefused(
          item.suspend(bad, MANAGER, MON_1100, MEIXIHU).ruling(), "document.BAD_TEXT", "YM-8");
      assertRefused(
          item.withdraw(bad, MANAGER, MON_1100, MEIXIHU).ruling(), "document.BAD_TEXT", "YM-8");
    }
    assertThat(item.suspend("长".repeat(500), MANAGER, MON_1100, MEIXIHU).isGranted()).isTrue();
    assertThatThrownBy(
            () ->
                new StagedVersion(
                    V1,
                    VersionStage.PUBLISHED,
                    Optional.of(MON_1000),
                    Optional.empty(),
                    Optional.of(UPGRADE)))
        .hasMessage("a version that is PUBLISHED has no ground");
  }

  @Test
  @Clause({"YM-1", "YM-3", "YM-5"})
  void acts_that_do_not_fit_are_refused_by_house_rules() {
    Item item = published(V1, MEIXIHU);

    assertRefused(item.approve(MANAGER, MON_1100, MEIXIHU).ruling(), "catalogue.NO_DRAFT", "YM-1");
    assertRefused(
        item.publish(MANAGER, MON_1100, MEIXIHU).ruling(), "catalogue.DONE_ALREADY", "YM-3");
    assertRefused(
        item.resume(MANAGER, MON_1100, MEIXIHU).ruling(), "catalogue.DONE_ALREADY", "YM-3");
    assertRefused(
        item.suspend(UPGRADE, SUPERVISOR, MON_1100, MEIXIHU).ruling(),
        "catalogue.ONLY_CENTRE_ACTS",
        "YM-5");
    Item drafted = granted(Item.draft(V1, SUPERVISOR, MON_0900, MEIXIHU));
    assertRefused(
        drafted.suspend(UPGRADE, MANAGER, MON_1100, MEIXIHU).ruling(),
        "catalogue.WRONG_STAGE",
        "YM-1");
  }

  @Test
  void a_state_goes_out_and_comes_back() {
    Item item = published(V1, MEIXIHU);

    assertThat(Item.restore(item.state()).state()).isEqualTo(item.state());
    ItemState newer = new ItemState(2, V1.item(), 1, item.state().versions());
    assertThatThrownBy(() -> Item.restore(newer)).hasMessage("unknown format of an item: 2");
    ItemState wrong =
        new ItemState(1, V1.item(), 1, List.of(StagedVersion.drafted(licence().number(2).build())));
    assertThatThrownBy(() -> Item.restore(wrong)).isInstanceOf(IllegalArgumentException.class);
  }

  private static void assertRefused(Ruling ruling, String code, String clause) {
    assertThat(ruling.isRefused()).isTrue();
    assertThat(ruling.codes()).containsExactly(code);
    assertThat(ruling.reasons().get(0).clauses()).containsExactly(new ClauseId(clause));
  }
}
