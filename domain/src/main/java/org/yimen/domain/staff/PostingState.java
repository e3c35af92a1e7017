package org.yimen.domain.staff;

import java.util.List;
import java.util.Optional;
import org.yimen.domain.ids.DepartmentId;
import org.yimen.domain.ids.FunctionCode;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.ids.PostingId;
import org.yimen.domain.ids.WindowId;

/**
 * The state of a posting 派驻, as stored.
 *
 * @param id its identifier
 * @param version from 1, one more with each command
 * @param person who is posted
 * @param department who posts
 * @param functions in which functions the person may act
 * @param windows at which windows; empty for every window of the department
 * @param period from when to when
 */
public record PostingState(
    PostingId id,
    long version,
    PersonId person,
    Optional<DepartmentId> department,
    List<FunctionCode> functions,
    List<WindowId> windows,
    Period period) {
  public PostingState {
    functions = List.copyOf(functions);
    windows = List.copyOf(windows);
  }
}
