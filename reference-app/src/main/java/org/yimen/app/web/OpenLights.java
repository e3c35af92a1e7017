package org.yimen.app.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.yimen.domain.casework.Stage;
import org.yimen.domain.ids.DepartmentId;
import org.yimen.ports.driving.CaseReading;
import org.yimen.ports.driving.Enquiries;

/** The open cases of a department, the most urgent first: the one place where the board reads. */
public final class OpenLights {
  /** What is more than these is said, not counted. */
  public static final int MOST = 500;

  private static final Set<Stage> RUNNING =
      EnumSet.of(
          Stage.SUBMITTED, Stage.SUPPLEMENT_ASKED, Stage.ACCEPTED, Stage.REVIEWED, Stage.DECIDED);

  private final Enquiries enquiries;

  /** Asked there. */
  public OpenLights(Enquiries enquiries) {
    this.enquiries = enquiries;
  }

  /**
   * Cases in hand.
   *
   * @param cases those whose limit has not ended
   * @param cut whether there may be more than could be read
   */
  public record Read(List<CaseReading> cases, boolean cut) {
    public Read {
      cases = List.copyOf(cases);
    }
  }

  /** Cases in hand that the department decides. */
  public Read of(DepartmentId department) {
    List<CaseReading> read = enquiries.openCases(Set.of(department), RUNNING, MOST);
    List<CaseReading> running =
        read.stream()
            .filter(c -> c.clock().filter(k -> k.watched().endedOn().isPresent()).isEmpty())
            .toList();
    return new Read(running, running.size() == MOST);
  }
}
