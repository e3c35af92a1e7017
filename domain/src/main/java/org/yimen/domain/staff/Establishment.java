package org.yimen.domain.staff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.yimen.domain.ids.DepartmentId;
import org.yimen.domain.ids.FunctionCode;
import org.yimen.domain.organisation.Centre;
import org.yimen.domain.organisation.CentreLevel;
import org.yimen.domain.organisation.Department;
import org.yimen.domain.organisation.OrganisationProvisions;
import org.yimen.domain.organisation.WindowKind;
import org.yimen.domain.rulebook.Argument;
import org.yimen.domain.rulebook.Provision;
import org.yimen.domain.rulebook.Provisions;
import org.yimen.domain.rulebook.Reason;
import org.yimen.domain.rulebook.Ruling;
import org.yimen.domain.rulebook.Strength;

/**
 * The people and windows of a centre on a day 机构人员核查, held against what its rulebook asks for. What
 * is found warns: it is for people to mend, and nobody's work is refused for it.
 *
 * @param centre the centre
 * @param postings all postings, ended ones too
 * @param day the day
 */
public record Establishment(Centre centre, List<PostingState> postings, LocalDate day) {
  public Establishment {
    postings = List.copyOf(postings);
  }

  /**
   * What is missing or too much: kinds of windows (HUN-4.1.1b), the director of the centre
   * (HUN-4.1.2a, HUN-4.1.2c; at a township's discretion, HUN-4.1.2e), and for each department with
   * a window of its own the leader (HUN-4.2.1.1a), the window head (HUN-4.2.1.1b), two people at
   * least (HUN-4.2.1.2b), the chief representative (JIN-5b, PG-16).
   */
  public Ruling check(Provisions rules) {
    List<Reason> found =
        new ArrayList<>(
            centre
                .windowKindsComplete(rules.get(OrganisationProvisions.REQUIRED_WINDOW_KINDS))
                .reasons());
    director(rules).ifPresent(found::add);
    for (Department department : centre.state().departments())
      if (hasWindow(department.id())) found.addAll(ofDepartment(department, rules));
    return new Ruling(found.stream().map(r -> r.as(Strength.WARN)).toList());
  }

  private boolean hasWindow(DepartmentId department) {
    return centre.windows().stream()
        .anyMatch(
            w ->
                w.kind() == WindowKind.DEPARTMENT
                    && w.department().filter(department::equals).isPresent());
  }

  private Optional<Reason> director(Provisions rules) {
    CentreLevel level = centre.state().level();
    if (rules.value(StaffProvisions.LEVELS_AT_DISCRETION).contains(level)) return Optional.empty();
    return exactly(
        rules.get(
            level == CentreLevel.CITY
                ? StaffProvisions.DIRECTORS_CITY
                : StaffProvisions.DIRECTORS_COUNTY),
        Optional.empty(),
        Functions.DIRECTOR);
  }

  private List<Reason> ofDepartment(Department department, Provisions rules) {
    Optional<Department> of = Optional.of(department);
    List<Reason> found = new ArrayList<>();
    exactly(rules.get(StaffProvisions.DEPARTMENT_LEADERS), of, Functions.DEPARTMENT_LEADER)
        .ifPresent(found::add);
    exactly(rules.get(StaffProvisions.WINDOW_HEADS), of, Functions.WINDOW_HEAD)
        .ifPresent(found::add);
    long atWindows = count(of, PostingState::isWindowStaff);
    Provision<Integer> least = rules.get(StaffProvisions.LEAST_AT_WINDOWS);
    if (atWindows < least.value())
      found.add(
          Reason.of(
              StaffReason.TOO_FEW_AT_WINDOWS,
              least,
              name(department),
              Argument.number("asked", least.value()),
              Argument.number("there", atWindows)));
    Provision<Integer> from = rules.get(StaffProvisions.CHIEF_FROM);
    if (from.value() > 0 && atWindows >= from.value())
      differs(1, from, of, Functions.CHIEF_REPRESENTATIVE).ifPresent(found::add);
    return found;
  }

  /** Where the rule asks for a number: whether just so many hold the function. */
  private Optional<Reason> exactly(
      Provision<Integer> asked, Optional<Department> department, FunctionCode function) {
    return asked.value() == 0
        ? Optional.empty()
        : differs(asked.value(), asked, department, function);
  }

  /** Without a department: of the centre itself. */
  private Optional<Reason> differs(
      int asked, Provision<?> rule, Optional<Department> department, FunctionCode function) {
    long there = count(department, p -> p.functions().contains(function));
    if (there == asked) return Optional.empty();
    List<Argument> arguments = new ArrayList<>();
    department.ifPresent(d -> arguments.add(name(d)));
    arguments.add(Argument.code("function", function.value()));
    arguments.add(Argument.number("asked", asked));
    arguments.add(Argument.number("there", there));
    return Optional.of(
        Reason.of(
            department.isPresent()
                ? StaffReason.DEPARTMENT_STAFFED_OTHERWISE
                : StaffReason.CENTRE_STAFFED_OTHERWISE,
            rule,
            arguments.toArray(Argument[]::new)));
  }

  private static Argument name(Department department) {
    return Argument.name("department", department.nameZh());
  }

  /**
   * People, each once, of that department or of the centre itself, who are posted so on the day.
   */
  private long count(Optional<Department> department, Predicate<PostingState> so) {
    return postings.stream()
        .filter(p -> p.period().covers(day))
        .filter(p -> p.department().equals(department.map(Department::id)))
        .filter(so)
        .map(PostingState::person)
        .distinct()
        .count();
  }
}
