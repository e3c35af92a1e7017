package org.yimen.ports.driving;

import java.util.List;
import java.util.Optional;
import org.yimen.domain.ids.Actor;
import org.yimen.domain.ids.DepartmentId;
import org.yimen.domain.ids.FunctionCode;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.ids.RequestId;
import org.yimen.domain.ids.WindowId;
import org.yimen.domain.staff.Candidate;
import org.yimen.domain.staff.Period;
import org.yimen.domain.staff.Proposal;

/**
 * Somebody is posted to the hall 派驻.
 *
 * @param request identifier of this request
 * @param by who posts
 * @param person who is posted
 * @param department which department sends the person; empty for staff of the centre itself
 * @param functions in which functions the person may act, at least one
 * @param windows at which windows; empty for every window
 * @param period from when to when
 * @param candidate what is known of the person; day of birth and rank are looked at, not kept
 * @param name the officer's name, kept where it can be erased; empty to leave what is kept
 */
public record PostPerson(
    RequestId request,
    Actor by,
    PersonId person,
    Optional<DepartmentId> department,
    List<FunctionCode> functions,
    List<WindowId> windows,
    Period period,
    Candidate candidate,
    Optional<String> name) {
  public PostPerson {
    functions = List.copyOf(functions);
    windows = List.copyOf(windows);
    if (functions.isEmpty()) throw new IllegalArgumentException("a posting names a function");
  }

  /** Somebody of whom nothing else is told, and whose name is kept already or not at all. */
  public PostPerson(
      RequestId request,
      Actor by,
      PersonId person,
      Optional<DepartmentId> department,
      List<FunctionCode> functions,
      List<WindowId> windows,
      Period period) {
    this(
        request,
        by,
        person,
        department,
        functions,
        windows,
        period,
        Candidate.UNKNOWN,
        Optional.empty());
  }

  /** What is proposed. */
  public Proposal proposal() {
    return new Proposal(person, department, functions, windows, period, candidate);
  }

  /** Nothing personal. */
  @Override
  public String toString() {
    return "PostPerson[" + request + ", " + person + ", " + functions + "]";
  }
}
