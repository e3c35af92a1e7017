package org.yimen.persistence.jdbi;

import org.yimen.domain.ids.SubstitutionId;
import org.yimen.domain.staff.Substitution;
import org.yimen.domain.staff.SubstitutionState;
import org.yimen.ports.driven.Substitutions;

/** Keeps substitutions, by their holders. */
final class JdbiSubstitutions extends StaffTable<Substitution, SubstitutionId>
    implements Substitutions {
  private static final Kinds<Substitution, SubstitutionId> KINDS =
      Kinds.named("substitution", s -> s.state().holder());

  JdbiSubstitutions(Unit unit, Statements<Substitution> statements, StateText text) {
    super(unit, statements, text, SubstitutionId::value, KINDS);
  }

  static Statements<Substitution> statements(StateText text) {
    return statements(
        "substitution",
        s -> s.getId().value(),
        s -> s.state().version(),
        Substitution::state,
        t -> Substitution.restore(text.read(t, SubstitutionState.class)),
        KINDS.person());
  }
}
