package org.yimen.persistence.jdbi;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jmolecules.ddd.types.AggregateRoot;
import org.jmolecules.ddd.types.Identifier;
import org.yimen.domain.ids.PersonId;
import org.yimen.ports.journal.StateHash;

/** What belongs to one officer each, and is asked for by officer: postings, mandates. */
class StaffTable<T extends AggregateRoot<T, I>, I extends Identifier> extends CachedTable<T, I> {
  private final Kinds<T, I> kinds;

  /**
   * What such aggregates are kept by.
   *
   * @param one by their identifier
   * @param all by the person, in the order in which they came
   * @param person whose an aggregate is
   */
  record Kinds<T, I>(
      Reference.Kind<I, Optional<T>> one,
      Reference.Kind<PersonId, List<T>> all,
      Function<T, PersonId> person) {
    static <T, I> Kinds<T, I> named(String name, Function<T, PersonId> person) {
      return new Kinds<>(
          new Reference.Kind<>(name), new Reference.Kind<>(name + " of a person"), person);
    }
  }

  StaffTable(
      Unit unit,
      Statements<T> statements,
      StateText text,
      Function<I, UUID> key,
      Kinds<T, I> kinds) {
    super(unit, statements, text, key, kinds.one());
    this.kinds = kinds;
  }

  static <T> Statements<T> statements(
      String name,
      Function<T, UUID> id,
      ToLongFunction<T> version,
      Function<T, Object> state,
      Function<String, T> restore,
      Function<T, PersonId> person) {
    return Statements.of(
        new Shape<>(
            name,
            name,
            id,
            version,
            Stored.PLAIN,
            state,
            restore,
            List.of(new Shape.Column<>("person", t -> Bytes.of(person.apply(t).value())))));
  }

  @Override
  public StateHash save(T aggregate) {
    PersonId person = kinds.person().apply(aggregate);
    List<T> before = of(person);
    StateHash hash = super.save(aggregate);
    unit.reference().put(kinds.all(), person, with(before, aggregate));
    return hash;
  }

  /** Those of the person. */
  public List<T> of(PersonId person) {
    unit.sql();
    return unit.reference()
        .get(
            kinds.all(),
            person,
            () -> restored(table(" WHERE person = ?"), Bytes.of(person.value())));
  }

  /** All of them. */
  public List<T> all() {
    return restored(table(""));
  }

  private String table(String where) {
    return "SELECT state FROM " + name() + where + " ORDER BY row";
  }
}
