package org.yimen.persistence.jdbi;

import java.util.List;
import java.util.Optional;
import org.yimen.domain.catalogue.Item;
import org.yimen.domain.catalogue.ItemState;
import org.yimen.domain.ids.ItemCode;
import org.yimen.domain.ids.ItemId;
import org.yimen.ports.driven.Items;
import org.yimen.ports.driven.StaleStateException;
import org.yimen.ports.journal.StateHash;

/** Keeps service items. */
final class JdbiItems extends CachedTable<Item, ItemId> implements Items {
  private static final Reference.Kind<ItemId, Optional<Item>> ITEM = new Reference.Kind<>("item");
  private static final Reference.Kind<ItemCode, Optional<ItemId>> CODE =
      new Reference.Kind<>("item code");

  JdbiItems(Unit unit, Statements<Item> statements, StateText text) {
    super(unit, statements, text, ItemId::value, ITEM);
  }

  static Statements<Item> statements(StateText text) {
    return Statements.of(
        new Shape<>(
            "item",
            "item",
            i -> i.getId().value(),
            Item::version,
            Stored.PLAIN,
            Item::state,
            t -> Item.restore(text.read(t, ItemState.class)),
            List.of(new Shape.Column<>("code", i -> code(i).value()))));
  }

  private static ItemCode code(Item item) {
    return item.state().versions().get(0).version().code();
  }

  @Override
  public StateHash save(Item item) {
    StateHash hash;
    try {
      hash = super.save(item);
      unit.change().send();
    } catch (UniqueValueException e) {
      throw new StaleStateException("事项编码已被使用 / the item code is taken: " + code(item), e);
    }
    unit.reference().put(CODE, code(item), Optional.of(item.getId()));
    return hash;
  }

  @Override
  public Optional<Item> byCode(ItemCode code) {
    return unit.reference()
        .get(
            CODE,
            code,
            () ->
                unit.sql()
                    .first(
                        "SELECT id FROM item WHERE code = ?",
                        (r, c) -> new ItemId(Bytes.uuid(r.getBytes(1))),
                        code.value()))
        .flatMap(this::find);
  }

  @Override
  public List<Item> all() {
    return restored("SELECT state FROM item ORDER BY code");
  }
}
