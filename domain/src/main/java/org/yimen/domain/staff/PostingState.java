package org.yimen.domain.staff;

import java.util.List;
import java.util.Optional;
import org.yimen.domain.ids.DepartmentId;
import org.yimen.domain.ids.DocumentId;
import org.yimen.domain.ids.FunctionCode;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.ids.PostingId;
import org.yimen.domain.ids.WindowId;
import org.yimen.domain.organisation.Window;

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
 * @param employment how the person is employed
 * @param appointment the document of appointment
 * @param end how it ended, once it was ended
 */
public record PostingState(
    PostingId id,
    long version,
    PersonId person,
    Optional<DepartmentId> department,
    List<FunctionCode> functions,
    List<WindowId> windows,
    Period period,
    Optional<Employment> employment,
    Optional<DocumentId> appointment,
    Optional<PostingEnd> end) {
  public PostingState {
    functions = List.copyOf(functions);
    windows = List.copyOf(windows);
  }

  /** A posting of which nothing else was told. */
  public PostingState(
      PostingId id,
      long version,
      PersonId person,
      Optional<DepartmentId> department,
      List<FunctionCode> functions,
      List<WindowId> windows,
      Period period) {
    this(
        id,
        version,
        person,
        department,
        functions,
        windows,
        period,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** Whether a department sent the person to work at its windows 窗口工作人员. */
  boolean isWindowStaff() {
    return department.isPresent() && Functions.areAtWindow(functions);
  }

  /** Whether the person is posted to that window: by name, or to all of the department's. */
  public boolean isFor(Window window) {
    return windows.isEmpty()
        ? window.department().equals(department)
        : windows.contains(window.id());
  }

  /** Whether who is posted so may stand at the windows of the other posting 顶岗. */
  boolean reaches(PostingState other) {
    return windows.isEmpty() || !other.windows.isEmpty() && windows.containsAll(other.windows);
  }

  PostingState endedBy(PostingEnd how) {
    return new PostingState(
        id,
        version + 1,
        person,
        department,
        functions,
        windows,
        new Period(period.first(), Optional.of(how.lastDay())),
        employment,
        appointment,
        Optional.of(how));
  }
}
