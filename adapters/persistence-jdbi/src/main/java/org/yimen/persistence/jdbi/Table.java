package org.yimen.persistence.jdbi;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jmolecules.ddd.types.AggregateRoot;
import org.jmolecules.ddd.types.Identifier;
import org.yimen.ports.driven.AggregateStore;
import org.yimen.ports.driven.StaleStateException;
import org.yimen.ports.journal.StateHash;

/** Keeps the aggregates of one type for one work. */
class Table<T extends AggregateRoot<T, I>, I extends Identifier> implements AggregateStore<T, I> {
  protected final Unit unit;
  private final Statements<T> statements;
  private final StateText text;
  private final Function<I, UUID> key;
  private final Reference.Kind<I, Row<T>> row;

  /** An aggregate with its text, and with what its column holds for that text. */
  private record Row<T>(T aggregate, String text, Object column) {
    boolean isStill(Object other) {
      return column instanceof byte[] mine && other instanceof byte[] its
          ? Arrays.equals(mine, its)
          : column.equals(other);
    }
  }

  /** The statements of a shape, made once. */
  record Statements<T>(
      Shape<T> shape,
      String select,
      String insert,
      String alsoOnUpdate,
      Map<List<Shape.Column<T>>, String> updates) {
    static <T> Statements<T> of(Shape<T> shape) {
      return of(shape, "");
    }

    static <T> Statements<T> of(Shape<T> shape, String alsoOnUpdate) {
      return new Statements<>(
          shape,
          "SELECT state FROM " + shape.table() + " WHERE id = ?",
          shape.insert(),
          alsoOnUpdate,
          new ConcurrentHashMap<>());
    }

    String update(List<Shape.Column<T>> written) {
      return updates.computeIfAbsent(written, w -> shape.update(w, alsoOnUpdate));
    }
  }

  Table(Unit unit, Statements<T> statements, StateText text, Function<I, UUID> key) {
    this.unit = unit;
    this.statements = statements;
    this.text = text;
    this.key = key;
    this.row = new Reference.Kind<>(statements.shape().table());
  }

  @Override
  public Optional<T> find(I id) {
    return row(id).map(Row::aggregate);
  }

  private Optional<Row<T>> row(I id) {
    Sql sql = unit.sql();
    return unit.reference()
        .recall(row, id)
        .or(() -> unit.reference().believe(row, id, found -> isStill(found, sql, id)))
        .or(() -> read(sql, id));
  }

  private boolean isStill(Row<T> found, Sql sql, I id) {
    return column(sql, id).filter(found::isStill).isPresent();
  }

  private Optional<Row<T>> read(Sql sql, I id) {
    Optional<Row<T>> read = column(sql, id).map(column -> row(id, column));
    read.ifPresent(found -> unit.reference().remember(row, id, found));
    return read;
  }

  private Optional<Object> column(Sql sql, I id) {
    return sql.first(statements.select(), (r, c) -> r.getObject(1), key(id));
  }

  /** Reading a text takes longer than seeing that it is the one that was read before. */
  private Row<T> row(I id, Object column) {
    return unit.reference()
        .lately(row, id)
        .filter(lately -> lately.isStill(column))
        .orElseGet(
            () -> {
              String text = statements.shape().stored().text(column);
              return new Row<>(restore(text), text, column);
            });
  }

  @Override
  public StateHash save(T aggregate) {
    Shape<T> shape = statements.shape();
    String state = text.write(shape.state().apply(aggregate));
    Object column = shape.stored().column(state);
    if (shape.version().applyAsLong(aggregate) == 1)
      change(aggregate, statements.insert(), shape.insertValues(aggregate, column));
    else update(aggregate, column);
    unit.reference().remember(row, aggregate.getId(), new Row<>(aggregate, state, column));
    return StateHash.of(state);
  }

  private void update(T aggregate, Object column) {
    Shape<T> shape = statements.shape();
    Optional<T> known = unit.reference().recall(row, aggregate.getId()).map(Row::aggregate);
    List<Shape.Column<T>> written = shape.changed(known, aggregate);
    change(
        aggregate,
        statements.update(written),
        shape.updateValues(aggregate, written, onUpdate(aggregate), column));
  }

  private void change(T aggregate, String statement, Object... values) {
    unit.change().changeOneSoon(statement, () -> stale(aggregate), values);
  }

  /** Values of the further assignments of an update. */
  protected List<?> onUpdate(T aggregate) {
    return List.of();
  }

  private StaleStateException stale(T aggregate) {
    Shape<T> shape = statements.shape();
    return new StaleStateException(
        "%s %s: 已被他人更新 / changed meanwhile, version %d does not follow"
            .formatted(shape.type(), aggregate.getId(), shape.version().applyAsLong(aggregate)));
  }

  @Override
  public Optional<StateHash> hashOf(I id) {
    return row(id).map(Row::text).map(StateHash::of);
  }

  /** The name of the table. */
  protected String name() {
    return statements.shape().table();
  }

  protected byte[] key(I id) {
    return Bytes.of(key.apply(id));
  }

  /** The aggregates of a query whose one column is {@code state}. */
  protected List<T> restored(String sql, Object... values) {
    return unit.sql().list(sql, (r, c) -> r.getObject(1), values).stream()
        .map(this::ofColumn)
        .toList();
  }

  /** The aggregate of a row that a list has read. */
  protected T listed(I id, Object column) {
    Row<T> read = row(id, column);
    unit.reference().remember(row, id, read);
    return read.aggregate();
  }

  /** The aggregate of a column. */
  protected T ofColumn(Object column) {
    return restore(statements.shape().stored().text(column));
  }

  private T restore(String state) {
    return statements.shape().restore().apply(state);
  }
}
