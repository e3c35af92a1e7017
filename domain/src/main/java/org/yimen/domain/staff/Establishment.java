package org.yimen.domain.staff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yimen.domain.ids.DepartmentId;
import org.yimen.domain.ids.FunctionCode;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.organisation.Centre;
import org.yimen.domain.organisation.CentreLevel;
import org.yimen.domain.organisation.Department;
import org.yimen.domain.organisation.OrganisationProvisions;
import org.yimen.domain.organisation.WindowKind;
import org.yimen.domain.rulebook.Argument;
import org.yimen.domain.rulebook.Provision;
import org.yimen.domain.rulebook.ProvisionKey;
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
    found.addAll(directors(rules));
    for (Department department : centre.state().departments())
      if (hasWindow(department.id())) found.addAll(people(department, rules));
    return new Ruling(found.stream().map(r -> r.as(Strength.WARN)).toList());
  }

  private boolean hasWindow(DepartmentId department) {
    return centre.windows().stream()
        .anyMatch(
            w ->
                w.kind() == WindowKind.DEPARTMENT
                    && w.department().filter(department::equals).isPresent());
  }

  private List<Reason> directors(Provisions rules) {
    CentreLevel level = centre.state().level();
    if (rules.value(StaffProvisions.LEVELS_AT_DISCRETION).contains(level)) return List.of();
    Provision<Integer> asked =
        rules.get(
            level == CentreLevel.CITY
                ? StaffProvisions.DIRECTORS_CITY
                : StaffProvisions.DIRECTORS_COUNTY);
    long there = people(Optional.empty(), Functions.DIRECTOR);
    return asked.value() == 0 || there == asked.value()
        ? List.of()
        : List.of(headcount(asked, Functions.DIRECTOR, there));
  }

  private List<Reason> people(Department department, Provisions rules) {
    List<Reason> found = new ArrayList<>();
    exactly(department, rules, StaffProvisions.DEPARTMENT_LEADERS, Functions.DEPARTMENT_LEADER)
        .ifPresent(found::add);
    exactly(department, rules, StaffProvisions.WINDOW_HEADS, Functions.WINDOW_HEAD)
        .ifPresent(found::add);
    long atWindows = atWindows(department.id());
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
    long chiefs = people(Optional.of(department.id()), Functions.CHIEF_REPRESENTATIVE);
    if (from.value() > 0 && atWindows >= from.value() && chiefs != 1)
      found.add(of(department, 1, chiefs, Functions.CHIEF_REPRESENTATIVE, from));
    return found;
  }

  private Optional<Reason> exactly(
      Department department, Provisions rules, ProvisionKey<Integer> key, FunctionCode function) {
    Provision<Integer> asked = rules.get(key);
    long there = people(Optional.of(department.id()), function);
    return asked.value() == 0 || there == asked.value()
        ? Optional.empty()
        : Optional.of(of(department, asked.value(), there, function, asked));
  }

  private static Reason of(
      Department department, int asked, long there, FunctionCode function, Provision<?> rule) {
    return Reason.of(
        StaffReason.DEPARTMENT_STAFFED_OTHERWISE,
        rule,
        name(department),
        Argument.code("function", function.value()),
        Argument.number("asked", asked),
        Argument.number("there", there));
  }

  private static Reason headcount(Provision<Integer> asked, FunctionCode function, long there) {
    return Reason.of(
        StaffReason.CENTRE_STAFFED_OTHERWISE,
        asked,
        Argument.code("function", function.value()),
        Argument.number("asked", asked.value()),
        Argument.number("there", there));
  }

  private static Argument name(Department department) {
    return Argument.name("department", department.nameZh());
  }

  private long people(Optional<DepartmentId> department, FunctionCode function) {
    return postings.stream()
        .filter(p -> p.period().covers(day) && p.department().equals(department))
        .filter(p -> p.functions().contains(function))
        .map(PostingState::person)
        .distinct()
        .count();
  }

  private long atWindows(DepartmentId department) {
    List<PersonId> people =
        postings.stream()
            .filter(p -> p.period().covers(day))
            .filter(p -> p.department().filter(department::equals).isPresent())
            .filter(p -> p.functions().stream().anyMatch(Functions.AT_WINDOWS::contains))
            .map(PostingState::person)
            .distinct()
            .toList();
    return people.size();
  }
}
