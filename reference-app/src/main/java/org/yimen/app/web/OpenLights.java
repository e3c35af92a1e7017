package org.yimen.app.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.yimen.domain.casework.Stage;
import org.yimen.domain.ids.DepartmentId;
import org.yimen.ports.driving.CaseReading;
import org.yimen.ports.driving.Enquiries;

/** The open cases of a department, the most urgent first: the one place where the board reads. */
final class OpenLights {
  /** What is more than these is said, not counted. */
  static final int MOST = 500;

  private static final Set<Stage> RUNNING =
      EnumSet.of(
          Stage.SUBMITTED, Stage.SUPPLEMENT_ASKED, Stage.ACCEPTED, Stage.REVIEWED, Stage.DECIDED);

  private final Enquiries enquiries;

  OpenLights(Enquiries enquiries) {
    this.enquiries = enquiries;
  }

  /** Cases in hand that the department decides, and whose limit has not ended. */
  List<CaseReading> of(DepartmentId department) {
    return enquiries.openCases(Set.of(department), RUNNING, MOST).stream()
        .filter(c -> c.clock().filter(k -> k.watched().endedOn().isPresent()).isEmpty())
        .toList();
  }
}
