package org.yimen.ports.driving;

import java.util.List;
import java.util.Optional;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.staff.MandateState;
import org.yimen.domain.staff.PostingState;

/**
 * Somebody who is or was posted to the hall.
 *
 * @param person who
 * @param name the name; empty where none is kept or it was erased
 * @param postings all postings, ended ones too
 * @param mandates all mandates, ended ones too
 */
public record OfficerView(
    PersonId person,
    Optional<String> name,
    List<PostingState> postings,
    List<MandateState> mandates) {
  public OfficerView {
    postings = List.copyOf(postings);
    mandates = List.copyOf(mandates);
  }

  /** Nothing personal. */
  @Override
  public String toString() {
    return "OfficerView[" + person + ", " + postings.size() + " postings]";
  }
}
