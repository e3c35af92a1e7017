package org.yimen.domain.staff;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jmolecules.ddd.types.ValueObject;
import org.yimen.domain.ids.Actor;
import org.yimen.domain.ids.DepartmentId;
import org.yimen.domain.ids.FunctionCode;
import org.yimen.domain.ids.ItemId;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.rulebook.Argument;
import org.yimen.domain.rulebook.HouseRule;
import org.yimen.domain.rulebook.Provision;
import org.yimen.domain.rulebook.Reason;
import org.yimen.domain.rulebook.Ruling;

/**
 * What a person may act as: all postings and mandates of one person, with the questions an act asks
 * of them. Immutable.
 *
 * @param person whose
 * @param postings all postings, ended ones too
 * @param mandates all mandates, ended ones too
 */
public record Standing(PersonId person, List<PostingState> postings, List<MandateState> mandates)
    implements ValueObject {
  public Standing {
    postings = List.copyOf(postings);
    mandates = List.copyOf(mandates);
  }

  /** Somebody who holds nothing. */
  public static Standing none(PersonId person) {
    return new Standing(person, List.of(), List.of());
  }

  /**
   * Whether the person holds the function on that day, at that window if the act has one (YM-6).
   */
  public Ruling holdsFunction(Actor actor, LocalDate day) {
    List<PostingState> inForce =
        postings.stream()
            .filter(p -> p.period().covers(day) && p.functions().contains(actor.function()))
            .toList();
    if (inForce.isEmpty())
      return Ruling.of(
          Reason.of(
              StaffReason.NOT_POSTED,
              HouseRule.NOT_POSTED,
              Argument.code("function", actor.function().value()),
              Argument.day("day", day)));
    boolean atWindow =
        actor
            .place()
            .window()
            .map(
                w ->
                    inForce.stream()
                        .anyMatch(p -> p.windows().isEmpty() || p.windows().contains(w)))
            .orElse(true);
    return Ruling.granted()
        .unless(
            atWindow,
            Reason.of(
                StaffReason.NOT_POSTED_AT_WINDOW,
                HouseRule.NOT_POSTED,
                Argument.id("window", actor.place().window().map(Object::toString).orElse(""))));
  }

  /**
   * Whether the function is one of those that a provision names for an act; the refusal names them.
   */
  public static Ruling functionFits(Actor actor, Provision<List<FunctionCode>> functions) {
    return Ruling.granted()
        .unless(
            functions.value().contains(actor.function()),
            Reason.of(
                    StaffReason.FUNCTION_NOT_OF_ACT,
                    functions,
                    Argument.code("function", actor.function().value()),
                    Argument.code(
                        "functions",
                        String.join(
                            ",", functions.value().stream().map(FunctionCode::value).toList())))
                .mendedBy(StaffReason.ASK_FUNCTION));
  }

  /**
   * Whether one of the departments has authorised the person for the item on that day. Where a
   * mandate has ended the reason names its last day.
   *
   * @param needed the provision that asks for a mandate; nothing is asked when its value is false
   */
  public Ruling holdsMandate(
      ItemId item, List<DepartmentId> departments, LocalDate day, Provision<Boolean> needed) {
    if (!needed.value()) return Ruling.granted();
    List<MandateState> fitting =
        mandates.stream()
            .filter(
                m ->
                    departments.contains(m.department())
                        && (m.items().isEmpty() || m.items().contains(item)))
            .toList();
    if (fitting.stream().anyMatch(m -> m.period().covers(day))) return Ruling.granted();
    Optional<LocalDate> ended =
        fitting.stream()
            .flatMap(m -> m.period().last().stream())
            .filter(last -> last.isBefore(day))
            .max(Comparator.naturalOrder());
    Reason reason =
        ended
            .map(last -> Reason.of(StaffReason.MANDATE_ENDED, needed, Argument.day("day", last)))
            .orElseGet(() -> Reason.of(StaffReason.NO_MANDATE, needed, Argument.day("day", day)));
    return Ruling.of(reason.mendedBy(StaffReason.ISSUE_MANDATE));
  }
}
