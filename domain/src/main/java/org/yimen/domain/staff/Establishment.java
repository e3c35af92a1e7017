package org.yimen.domain.staff;

import static org.yimen.domain.staff.Functions.CHIEF_REPRESENTATIVE;
import static org.yimen.domain.staff.Functions.DEPARTMENT_LEADER;
import static org.yimen.domain.staff.Functions.DIRECTOR;
import static org.yimen.domain.staff.Functions.WINDOW_HEAD;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.yimen.domain.ids.FunctionCode;
import org.yimen.domain.ids.WindowId;
import org.yimen.domain.organisation.Centre;
import org.yimen.domain.organisation.CentreLevel;
import org.yimen.domain.organisation.Department;
import org.yimen.domain.organisation.OrganisationProvisions;
import org.yimen.domain.organisation.Window;
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
   * least who work there (HUN-4.2.1.2b), the chief representative (JIN-5b, PG-16).
   */
  public Ruling check(Provisions rules) {
    List<Reason> found =
        new ArrayList<>(
            centre
                .windowKindsComplete(rules.get(OrganisationProvisions.REQUIRED_WINDOW_KINDS))
                .reasons());
    director(rules).ifPresent(found::add);
    List<Department> served =
        centre.state().departments().stream().filter(this::hasWindow).toList();
    Stream.<Function<Department, Optional<Reason>>>of(
            d -> exactly(rules.get(StaffProvisions.DEPARTMENT_LEADERS), d, DEPARTMENT_LEADER),
            d -> exactly(rules.get(StaffProvisions.WINDOW_HEADS), d, WINDOW_HEAD),
            d -> enough(rules.get(StaffProvisions.LEAST_AT_WINDOWS), d),
            d -> chief(rules.get(StaffProvisions.CHIEF_FROM), d))
        .forEach(rule -> served.forEach(d -> rule.apply(d).ifPresent(found::add)));
    return new Ruling(found.stream().map(r -> r.as(Strength.WARN)).toList());
  }

  private boolean hasWindow(Department department) {
    return centre.windows().stream()
        .anyMatch(w -> w.kind() == WindowKind.DEPARTMENT && isOf(w, department));
  }

  private static boolean isOf(Window window, Department department) {
    return window.department().filter(department.id()::equals).isPresent();
  }

  private Optional<Reason> director(Provisions rules) {
    CentreLevel level = centre.state().level();
    if (rules.value(StaffProvisions.LEVELS_AT_DISCRETION).contains(level)) return Optional.empty();
    Provision<Integer> asked =
        rules.get(
            level == CentreLevel.CITY
                ? StaffProvisions.DIRECTORS_CITY
                : StaffProvisions.DIRECTORS_COUNTY);
    long there = count(p -> p.department().isEmpty() && p.functions().contains(DIRECTOR));
    return asked.value() == 0 || there == asked.value()
        ? Optional.empty()
        : Optional.of(
            Reason.of(
                StaffReason.CENTRE_STAFFED_OTHERWISE,
                asked,
                Argument.code("function", DIRECTOR.value()),
                Argument.number("asked", asked.value()),
                Argument.number("there", there)));
  }

  /** Where the rule asks for a number: whether just so many hold the function. */
  private Optional<Reason> exactly(
      Provision<Integer> asked, Department department, FunctionCode function) {
    return asked.value() == 0
        ? Optional.empty()
        : differs(asked.value(), asked, department, function);
  }

  private Optional<Reason> chief(Provision<Integer> from, Department department) {
    return from.value() == 0 || atWindows(department) < from.value()
        ? Optional.empty()
        : differs(1, from, department, CHIEF_REPRESENTATIVE);
  }

  private Optional<Reason> differs(
      int asked, Provision<?> rule, Department department, FunctionCode function) {
    long there = count(p -> isOf(p, department) && p.functions().contains(function));
    return there == asked
        ? Optional.empty()
        : Optional.of(
            Reason.of(
                StaffReason.DEPARTMENT_STAFFED_OTHERWISE,
                rule,
                Argument.name("department", department.nameZh()),
                Argument.code("function", function.value()),
                Argument.number("asked", asked),
                Argument.number("there", there)));
  }

  private Optional<Reason> enough(Provision<Integer> least, Department department) {
    long there = atWindows(department);
    return there >= least.value()
        ? Optional.empty()
        : Optional.of(
            Reason.of(
                StaffReason.TOO_FEW_AT_WINDOWS,
                least,
                Argument.name("department", department.nameZh()),
                Argument.number("asked", least.value()),
                Argument.number("there", there)));
  }

  /** Whom the department posted to its windows, or anybody posted to one of them by name. */
  private long atWindows(Department department) {
    List<WindowId> own =
        centre.windows().stream().filter(w -> isOf(w, department)).map(Window::id).toList();
    return count(
        p ->
            Functions.areAtWindow(p.functions())
                && (isOf(p, department) || p.windows().stream().anyMatch(own::contains)));
  }

  private static boolean isOf(PostingState posting, Department department) {
    return posting.department().filter(department.id()::equals).isPresent();
  }

  /** People, each once, who are posted so on the day. */
  private long count(Predicate<PostingState> so) {
    return postings.stream()
        .filter(p -> p.period().covers(day))
        .filter(so)
        .map(PostingState::person)
        .distinct()
        .count();
  }
}
