package org.yimen.ports.driven;

import java.util.List;
import org.jmolecules.architecture.hexagonal.SecondaryPort;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.ids.PostingId;
import org.yimen.domain.staff.Posting;

/**
 * Keeps postings 派驻. Rules ST-1 to ST-6; PO-1 {@code of} MUST give all postings of the person,
 * ended ones too.
 */
@SecondaryPort
public interface Postings extends AggregateStore<Posting, PostingId> {
  /** All postings of a person. */
  List<Posting> of(PersonId person);

  /** All postings. */
  List<Posting> all();
}
