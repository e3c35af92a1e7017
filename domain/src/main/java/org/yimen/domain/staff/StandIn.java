package org.yimen.domain.staff;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jmolecules.ddd.types.ValueObject;
import org.yimen.domain.ids.DepartmentId;
import org.yimen.domain.ids.FunctionCode;
import org.yimen.domain.ids.ItemId;
import org.yimen.domain.rulebook.Argument;
import org.yimen.domain.rulebook.HouseRule;
import org.yimen.domain.rulebook.Provision;
import org.yimen.domain.rulebook.Provisions;
import org.yimen.domain.rulebook.Reason;
import org.yimen.domain.rulebook.Ruling;

/**
 * Whether one officer can stand in for another 同等工作能力 on a day: in every function that the other
 * holds at a window, at those windows, and for every item of the other's mandates.
 *
 * @param holder who is absent
 * @param substitute who would stand in
 * @param items what items are called, for the reasons
 */
public record StandIn(Standing holder, Standing substitute, Map<ItemId, String> items)
    implements ValueObject {
  public StandIn {
    items = Map.copyOf(items);
  }

  /**
   * Whether the substitute is somebody else, posted on that day, and able (MXH-13b). Where the
   * rulebook asks for no equal ability it is enough to be posted at a window.
   */
  public Ruling able(LocalDate day, Provisions rules) {
    if (holder.person().equals(substitute.person()))
      return Ruling.of(Reason.of(StaffReason.OWN_SUBSTITUTE, HouseRule.HOUSE_READING));
    List<PostingState> theirs = atWindow(substitute, day);
    if (theirs.isEmpty())
      return Ruling.of(
          Reason.of(
              StaffReason.SUBSTITUTE_NOT_POSTED, HouseRule.NOT_POSTED, Argument.day("day", day)));
    Provision<Boolean> equal = rules.get(DutyProvisions.EQUAL_ABILITY);
    return equal.value() ? posts(day, theirs, equal).and(mandates(day, rules)) : Ruling.granted();
  }

  private Ruling posts(LocalDate day, List<PostingState> theirs, Provision<Boolean> equal) {
    Ruling ruling = Ruling.granted();
    for (PostingState post : atWindow(holder, day))
      for (FunctionCode function : post.functions())
        if (Functions.areAtWindow(List.of(function)))
          ruling =
              ruling.unless(
                  theirs.stream()
                      .anyMatch(t -> t.functions().contains(function) && t.reaches(post)),
                  Reason.of(
                      StaffReason.SUBSTITUTE_LACKS_POST,
                      equal,
                      Argument.code("function", function.value())));
    return ruling;
  }

  private Ruling mandates(LocalDate day, Provisions rules) {
    Provision<Boolean> equal = rules.get(DutyProvisions.EQUAL_ABILITY);
    Ruling ruling = Ruling.granted();
    if (!rules.value(StaffProvisions.MANDATE_REQUIRED)) return ruling;
    for (MandateState mandate : holder.mandates())
      if (mandate.period().covers(day)) {
        if (mandate.items().isEmpty())
          ruling =
              ruling.unless(
                  isMandated(mandate.department(), Optional.empty(), day),
                  Reason.of(StaffReason.SUBSTITUTE_LACKS_MANDATE, equal));
        for (ItemId item : mandate.items())
          ruling =
              ruling.unless(
                  isMandated(mandate.department(), Optional.of(item), day),
                  Reason.of(
                      StaffReason.SUBSTITUTE_LACKS_ITEM,
                      equal,
                      Argument.name("item", items.getOrDefault(item, item.toString()))));
      }
    return ruling;
  }

  private boolean isMandated(DepartmentId department, Optional<ItemId> item, LocalDate day) {
    return substitute.mandates().stream()
        .filter(m -> m.period().covers(day) && m.department().equals(department))
        .anyMatch(m -> m.items().isEmpty() || item.filter(m.items()::contains).isPresent());
  }

  private static List<PostingState> atWindow(Standing standing, LocalDate day) {
    return standing.postings().stream()
        .filter(p -> p.period().covers(day) && Functions.areAtWindow(p.functions()))
        .toList();
  }
}
