package org.yimen.persistence.jdbi;

import org.yimen.domain.ids.PostingId;
import org.yimen.domain.staff.Posting;
import org.yimen.domain.staff.PostingState;
import org.yimen.ports.driven.Postings;

/** Keeps postings. */
final class JdbiPostings extends StaffTable<Posting, PostingId> implements Postings {
  private static final Kinds<Posting, PostingId> KINDS =
      Kinds.named("posting", p -> p.state().person());

  JdbiPostings(Unit unit, Statements<Posting> statements, StateText text) {
    super(unit, statements, text, PostingId::value, KINDS);
  }

  static Statements<Posting> statements(StateText text) {
    return statements(
        "posting",
        p -> p.getId().value(),
        p -> p.state().version(),
        Posting::state,
        t -> Posting.restore(text.read(t, PostingState.class)),
        KINDS.person());
  }
}
