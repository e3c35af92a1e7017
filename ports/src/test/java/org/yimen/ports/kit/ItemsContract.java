package org.yimen.ports.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yimen.domain.catalogue.FeeSchedule;
import org.yimen.domain.catalogue.Item;
import org.yimen.domain.catalogue.ItemState;
import org.yimen.domain.catalogue.ItemVersion;
import org.yimen.domain.deadline.Promise;
import org.yimen.domain.ids.ItemCode;
import org.yimen.domain.ids.ItemId;
import org.yimen.ports.driven.AggregateStore;
import org.yimen.ports.driven.Stores;

/** The rules of {@link org.yimen.ports.driven.Items}. */
public abstract class ItemsContract extends AggregateStoreContract<Item, ItemId> {
  @Override
  protected AggregateStore<Item, ItemId> store(Stores stores) {
    return stores.items();
  }

  @Override
  protected List<Life<Item>> lives() {
    return samples.items().lives();
  }

  @Override
  protected ItemState stateOf(Item aggregate) {
    return aggregate.state();
  }

  @Override
  protected String type() {
    return "item";
  }

  @Test
  void IT_1_byCode_finds_the_item_whatever_its_name() {
    Item first = keep(samples.items().drafted("BL-1", "食品经营许可"));
    Item second = keep(samples.items().drafted("BL-10", "食品经营许可"));
    assertThat(read(s -> s.items().byCode(new ItemCode("BL-1"))).map(Item::state))
        .contains(first.state());
    assertThat(read(s -> s.items().byCode(new ItemCode("BL-10"))).map(Item::state))
        .contains(second.state());
    assertFound(s -> s.items().byCode(new ItemCode("bl-1"))).isEmpty();
  }

  @Test
  void IT_2_all_in_the_order_of_codes() {
    // as computers order characters, not as a language does
    for (String code : List.of("号-1", "a-1", "Z-1", "A-10", "A-1", "A.1"))
      keep(samples.items().drafted(code, "食品经营许可"));
    keep(samples.items().withdrawn("B-2"));
    assertListed(s -> s.items().all())
        .extracting(i -> i.state().versions().get(0).version().code().value())
        .containsExactly("A-1", "A-10", "A.1", "B-2", "Z-1", "a-1", "号-1");
  }

  @Test
  void ST_5_nothing_to_pay_and_no_day_to_wait_are_restored_as_such() {
    Item kept = keep(samples.items().free("BL-9"));
    ItemVersion given = kept.state().versions().get(0).version();
    ItemVersion read =
        read(s -> s.items().find(kept.getId())).orElseThrow().state().versions().get(0).version();
    assertThat(given.fee()).contains(FeeSchedule.FREE);
    assertThat(given.promise()).contains(Promise.sameDay());
    assertThat(read.fee()).as("free, not unsaid").isEqualTo(given.fee());
    assertThat(read.promise()).as("the same day, not unpromised").isEqualTo(given.promise());
    assertThat(read).isEqualTo(given);
  }

  private Item keep(Life<Item> life) {
    life.versions().forEach(this::save);
    return life.last();
  }
}
