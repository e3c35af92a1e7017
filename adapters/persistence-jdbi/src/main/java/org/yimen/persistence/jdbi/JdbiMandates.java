package org.yimen.persistence.jdbi;

import org.yimen.domain.ids.MandateId;
import org.yimen.domain.staff.Mandate;
import org.yimen.domain.staff.MandateState;
import org.yimen.ports.driven.Mandates;

/** Keeps mandates. */
final class JdbiMandates extends StaffTable<Mandate, MandateId> implements Mandates {
  private static final Kinds<Mandate, MandateId> KINDS =
      Kinds.named("mandate", m -> m.state().person());

  JdbiMandates(Unit unit, Statements<Mandate> statements, StateText text) {
    super(unit, statements, text, MandateId::value, KINDS);
  }

  static Statements<Mandate> statements(StateText text) {
    return statements(
        "mandate",
        m -> m.getId().value(),
        m -> m.state().version(),
        Mandate::state,
        t -> Mandate.restore(text.read(t, MandateState.class)),
        KINDS.person());
  }
}
