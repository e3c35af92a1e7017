package org.yimen.persistence.jdbi;

import java.util.List;
import java.util.Optional;
import org.yimen.domain.ids.MandateId;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.staff.Mandate;
import org.yimen.domain.staff.MandateState;
import org.yimen.ports.driven.Mandates;
import org.yimen.ports.journal.StateHash;

/** Keeps mandates. */
final class JdbiMandates extends CachedTable<Mandate, MandateId> implements Mandates {
  private static final Reference.Kind<MandateId, Optional<Mandate>> MANDATE =
      new Reference.Kind<>("mandate");
  private static final Reference.Kind<PersonId, List<Mandate>> OF =
      new Reference.Kind<>("mandates of a person");

  JdbiMandates(Unit unit, Statements<Mandate> statements, StateText text) {
    super(unit, statements, text, MandateId::value, MANDATE);
  }

  static Statements<Mandate> statements(StateText text) {
    return Statements.of(
        new Shape<>(
            "mandate",
            "mandate",
            p -> p.getId().value(),
            p -> p.state().version(),
            Stored.PLAIN,
            Mandate::state,
            t -> Mandate.restore(text.read(t, MandateState.class)),
            List.of(new Shape.Column<>("person", p -> Bytes.of(p.state().person().value())))));
  }

  @Override
  public StateHash save(Mandate mandate) {
    PersonId person = mandate.state().person();
    List<Mandate> before = of(person);
    StateHash hash = super.save(mandate);
    unit.reference().put(OF, person, with(before, mandate));
    return hash;
  }

  @Override
  public List<Mandate> of(PersonId person) {
    unit.sql();
    return unit.reference()
        .get(
            OF,
            person,
            () ->
                restored(
                    "SELECT state FROM mandate WHERE person = ? ORDER BY row",
                    Bytes.of(person.value())));
  }
}
