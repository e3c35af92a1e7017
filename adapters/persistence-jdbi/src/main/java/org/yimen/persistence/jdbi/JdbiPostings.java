package org.yimen.persistence.jdbi;

import java.util.List;
import java.util.Optional;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.ids.PostingId;
import org.yimen.domain.staff.Posting;
import org.yimen.domain.staff.PostingState;
import org.yimen.ports.driven.Postings;
import org.yimen.ports.journal.StateHash;

/** Keeps postings. */
final class JdbiPostings extends CachedTable<Posting, PostingId> implements Postings {
  private static final Reference.Kind<PostingId, Optional<Posting>> POSTING =
      new Reference.Kind<>("posting");
  private static final Reference.Kind<PersonId, List<Posting>> OF =
      new Reference.Kind<>("postings of a person");

  JdbiPostings(Unit unit, Statements<Posting> statements, StateText text) {
    super(unit, statements, text, PostingId::value, POSTING);
  }

  static Statements<Posting> statements(StateText text) {
    return Statements.of(
        new Shape<>(
            "posting",
            "posting",
            p -> p.getId().value(),
            p -> p.state().version(),
            Stored.PLAIN,
            Posting::state,
            t -> Posting.restore(text.read(t, PostingState.class)),
            List.of(new Shape.Column<>("person", p -> Bytes.of(p.state().person().value())))));
  }

  @Override
  public StateHash save(Posting posting) {
    PersonId person = posting.state().person();
    List<Posting> before = of(person);
    StateHash hash = super.save(posting);
    unit.reference().put(OF, person, with(before, posting));
    return hash;
  }

  @Override
  public List<Posting> of(PersonId person) {
    unit.sql();
    return unit.reference()
        .get(
            OF,
            person,
            () ->
                restored(
                    "SELECT state FROM posting WHERE person = ? ORDER BY row",
                    Bytes.of(person.value())));
  }

  @Override
  public List<Posting> all() {
    return restored("SELECT state FROM posting ORDER BY row");
  }
}
