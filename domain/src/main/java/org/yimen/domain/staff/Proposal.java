package org.yimen.domain.staff;

import java.util.List;
import java.util.Optional;
import org.jmolecules.ddd.types.ValueObject;
import org.yimen.domain.ids.DepartmentId;
import org.yimen.domain.ids.FunctionCode;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.ids.WindowId;

/**
 * Who is to be posted, for what 选派.
 *
 * @param person who
 * @param department who posts; empty for the centre itself
 * @param functions in which functions
 * @param windows at which windows; empty for all
 * @param period from when to when
 * @param candidate what is known of the person
 */
public record Proposal(
    PersonId person,
    Optional<DepartmentId> department,
    List<FunctionCode> functions,
    List<WindowId> windows,
    Period period,
    Candidate candidate)
    implements ValueObject {
  public Proposal {
    functions = List.copyOf(functions);
    windows = List.copyOf(windows);
  }

  /** Whether a department sends somebody to work at its windows 窗口工作人员. */
  boolean isWindowStaff() {
    return department.isPresent() && Functions.areAtWindow(functions);
  }
}
