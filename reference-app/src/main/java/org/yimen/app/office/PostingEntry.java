package org.yimen.app.office;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yimen.domain.ids.Actor;
import org.yimen.domain.ids.DepartmentId;
import org.yimen.domain.ids.FunctionCode;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.ids.RequestId;
import org.yimen.domain.ids.WindowId;
import org.yimen.domain.organisation.CentreState;
import org.yimen.domain.organisation.Window;
import org.yimen.domain.rulebook.Outcome;
import org.yimen.domain.staff.Candidate;
import org.yimen.domain.staff.Functions;
import org.yimen.domain.staff.Period;
import org.yimen.ports.driving.PostPerson;

/**
 * A posting 派驻 as it was written down; what was left out is empty.
 *
 * @param department code of the department that posts; empty for the centre itself
 * @param functions in which functions
 * @param windows at which windows; none for all
 * @param first first day
 * @param last last day; empty where none is set
 * @param candidate what is known of the person
 */
public record PostingEntry(
    String department,
    List<String> functions,
    List<String> windows,
    String first,
    String last,
    CandidateEntry candidate) {
  /** In which functions people are posted; the others are held by visitors and by the system. */
  public static final List<FunctionCode> FUNCTIONS =
      Functions.all().stream()
          .filter(
              f ->
                  !Set.of(
                          Functions.APPLICANT,
                          Functions.AGENT,
                          Functions.KIOSK,
                          Functions.ADMINISTRATOR,
                          Functions.ACCOUNT_HOLDER,
                          Functions.SYSTEM)
                      .contains(f))
          .toList();

  public PostingEntry {
    functions = List.copyOf(functions);
    windows = List.copyOf(windows);
  }

  /** Whom it is for, and who writes it down; a name for somebody new. */
  public Outcome<PostPerson> read(
      RequestId request, Actor by, PersonId person, CentreState centre, Optional<String> name) {
    Faults faults = new Faults();
    Optional<DepartmentId> of = OfficeFields.department(department, centre, faults);
    Set<String> asked = Set.copyOf(functions);
    List<FunctionCode> in = FUNCTIONS.stream().filter(f -> asked.contains(f.value())).toList();
    if (in.isEmpty()) faults.value("functions");
    Set<String> wanted = Set.copyOf(windows);
    List<WindowId> at =
        centre.windows().stream().map(Window::id).filter(w -> wanted.contains(w.value())).toList();
    if (at.size() != wanted.size()) faults.value("window");
    Optional<Period> period = OfficeFields.period(first, last, faults);
    Optional<Candidate> who = candidate.read(request, faults);
    if (faults.any()) return Outcome.refused(faults.ruling());
    return Outcome.granted(
        new PostPerson(
            request, by, person, of, in, at, period.orElseThrow(), who.orElseThrow(), name));
  }
}
