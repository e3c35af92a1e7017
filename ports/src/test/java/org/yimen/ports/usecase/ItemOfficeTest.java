package org.yimen.ports.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yimen.ports.usecase.SampleHall.AT_3;
import static org.yimen.ports.usecase.SampleHall.MANAGER;
import static org.yimen.ports.usecase.SampleHall.STRANGER;
import static org.yimen.ports.usecase.SampleHall.SUPERVISOR;
import static org.yimen.ports.usecase.SampleHall.done;
import static org.yimen.ports.usecase.SampleHall.refused;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yimen.domain.catalogue.FeeLine;
import org.yimen.domain.catalogue.FeeSchedule;
import org.yimen.domain.catalogue.ItemVersion;
import org.yimen.domain.catalogue.SampleItems;
import org.yimen.domain.catalogue.VersionStage;
import org.yimen.domain.ids.ItemCode;
import org.yimen.domain.ids.ItemId;
import org.yimen.domain.ids.RequestId;
import org.yimen.domain.rulebook.Outcome;
import org.yimen.domain.rulebook.Ruling;
import org.yimen.ports.driving.ImportView;
import org.yimen.ports.driving.ItemAct;
import org.yimen.ports.driving.ItemOffice;
import org.yimen.ports.driving.ItemView;
import org.yimen.testing.Clause;

class ItemOfficeTest {
  private final SampleHall hall = new SampleHall();
  private final ItemOffice office = hall.doors.itemOffice();

  @Test
  @Clause({"MXH-7b", "HUN-4.5.2.4b"})
  void departments_draft_and_the_centre_approves_and_publishes() {
    ItemView drafted = draft(SampleItems.licence().build());
    assertThat(drafted.stage()).isEqualTo(VersionStage.DRAFTED);
    assertThat(drafted.draft()).contains(1);
    assertThat(office.mayPublish(act(drafted)).map(Ruling::codes))
        .contains(List.of("catalogue.NOT_APPROVED"));
    refused(office.publish(act(drafted)), "catalogue.NOT_APPROVED@HUN-4.5.2.4b");
    done(office.approve(act(drafted)));
    long before = hall.position();
    refused(
        office.publish(ItemAct.of(hall.request(), SUPERVISOR, drafted.id())),
        "catalogue.ONLY_CENTRE_PUBLISHES@MXH-7b");
    assertThat(hall.eventsFrom(before)).containsExactly("ActRefused");

    ItemView published = done(office.publish(act(drafted)));

    assertThat(published.stage()).isEqualTo(VersionStage.PUBLISHED);
    assertThat(published.inForce()).contains(1);
    assertThat(published.draft()).isEmpty();
  }

  @Test
  void an_item_is_suspended_resumed_drafted_anew_and_withdrawn() {
    hall.publish(SampleItems.licence().build());
    ItemView item = office.items().get(0);
    ItemView suspended = done(office.suspend(act(item), "系统升级"));
    assertThat(suspended.stage()).isEqualTo(VersionStage.SUSPENDED);
    assertThat(suspended.ground()).contains("系统升级");
    assertThat(office.items().get(0).ground()).contains("系统升级");
    ItemView resumed = done(office.resume(act(item)));
    assertThat(resumed.stage()).isEqualTo(VersionStage.PUBLISHED);
    assertThat(resumed.ground()).isEmpty();
    ItemView next = done(office.draftNext(act(item), SampleItems.licence().promise(5).build()));
    assertThat(next.inForce()).contains(1);
    assertThat(next.draft()).contains(2);
    ItemView withdrawn = done(office.withdraw(act(item), "国务院决定取消"));
    assertThat(withdrawn.stage()).isEqualTo(VersionStage.WITHDRAWN);
    assertThat(withdrawn.ground()).contains("国务院决定取消");
    assertThat(office.item(item.id()).orElseThrow().versions()).hasSize(2);
    assertThat(hall.database.of("item", item.id().toString()))
        .extracting(e -> e.eventName())
        .containsExactly(
            "ItemDrafted",
            "ItemApproved",
            "ItemPublished",
            "ItemSuspended",
            "ItemResumed",
            "ItemDrafted",
            "ItemWithdrawn");
  }

  @Test
  @Clause({"YM-2", "YM-3", "YM-4", "YM-6"})
  void what_the_office_refuses_before_any_rule_is_asked() {
    ItemView item = draft(SampleItems.licence().build());
    refused(
        office.draft(hall.request(), SUPERVISOR, SampleHall.item(9, "BL-01", "医保")),
        "usecase.CODE_TAKEN@YM-3");
    refused(
        office.approve(ItemAct.of(hall.request(), MANAGER, new ItemId(new UUID(9, 9)))),
        "usecase.ITEM_UNKNOWN@YM-4");
    done(office.approve(new ItemAct(hall.request(), MANAGER, item.id(), Optional.of(1L))));
    refused(
        office.publish(new ItemAct(hall.request(), MANAGER, item.id(), Optional.of(1L))),
        "usecase.CHANGED_MEANWHILE@YM-2");
    refused(
        office.withdraw(ItemAct.of(hall.request(), STRANGER, item.id()), "取消"),
        "staff.NOT_POSTED@YM-6");
    assertThat(office.items()).hasSize(1);
  }

  @Test
  @Clause("YM-12")
  void a_second_click_publishes_once() {
    ItemView item = draft(SampleItems.licence().build());
    ItemAct click = act(item);
    ItemView first = done(office.approve(click));
    long entries = hall.position();
    assertThat(done(office.approve(click))).isEqualTo(first);
    assertThat(hall.position()).isEqualTo(entries);
    refused(office.publish(click), "usecase.REQUEST_USED@YM-12");
  }

  @Test
  void many_drafts_are_imported_and_a_repeat_writes_nothing() {
    List<ItemVersion> many = new ArrayList<>();
    for (int n = 1; n <= 450; n++) many.add(SampleHall.item(n, "IM-%03d".formatted(n), "医保"));
    draft(SampleHall.item(999, "IM-007", "医保"));
    RequestId request = hall.request();

    ImportView first = done(office.importDrafts(request, MANAGER, many));

    assertThat(first).isEqualTo(new ImportView(449, List.of(new ItemCode("IM-007"))));
    assertThat(office.items()).hasSize(450);
    long entries = hall.position();
    assertThat(done(office.importDrafts(request, MANAGER, many))).isEqualTo(first);
    assertThat(done(office.importDrafts(hall.request(), MANAGER, many)).drafted()).isZero();
    assertThat(hall.position()).isEqualTo(entries);
  }

  @Test
  void one_bad_draft_keeps_the_whole_list_out() {
    ItemVersion good = SampleHall.item(1, "IM-001", "医保");
    ItemVersion bad =
        SampleHall.item(2, "IM-002", "医保").toBuilder()
            .fee(
                new FeeSchedule(
                    List.of(
                        new FeeLine(
                            "工本费", FeeLine.Subject.SERVICE, 1000, "CNY", Optional.empty()))))
            .build();
    Outcome<ImportView> outcome =
        office.importDrafts(hall.request(), MANAGER, List.of(good, bad, good));
    assertThat(outcome.isGranted()).isFalse();
    assertThat(outcome.ruling().codes())
        .containsExactly(
            "usecase.ITEM_REFUSED", "catalogue.FEE_WITHOUT_GROUND", "usecase.CODE_TAKEN");
    assertThat(office.items()).isEmpty();
    refused(office.importDrafts(hall.request(), STRANGER, List.of(good)), "staff.NOT_POSTED@YM-6");
  }

  private ItemView draft(ItemVersion version) {
    return done(office.draft(hall.request(), AT_3, version));
  }

  private ItemAct act(ItemView item) {
    return ItemAct.of(hall.request(), MANAGER, item.id());
  }
}
