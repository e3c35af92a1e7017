package org.yimen.domain.queue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jmolecules.ddd.types.ValueObject;
import org.yimen.domain.rulebook.BadValueException;
import org.yimen.domain.rulebook.Provisions;
import org.yimen.domain.rulebook.RawValue;
import org.yimen.domain.rulebook.ValueType;
import org.yimen.domain.rulebook.ValueTypes;

/**
 * Which priority classes go before which: steps from first to last, the classes of one step alike
 * among themselves, ordinary visitors after all of them.
 *
 * @param steps classes by step; no class twice, {@code ORDINARY} in none
 */
public record PriorityOrder(List<List<PriorityClass>> steps) implements ValueObject {
  /** 老弱病残. */
  private static final List<PriorityClass> FRAIL =
      List.of(
          PriorityClass.ELDERLY, PriorityClass.WEAK, PriorityClass.SICK, PriorityClass.DISABLED);

  /** House reading: urgent matters, then the elderly, weak, sick and disabled, then the booked. */
  public static final PriorityOrder HOUSE =
      new PriorityOrder(
          List.of(List.of(PriorityClass.URGENT), FRAIL, List.of(PriorityClass.BOOKED)));

  public PriorityOrder {
    steps = steps.stream().map(List::copyOf).toList();
    List<PriorityClass> all = steps.stream().flatMap(List::stream).toList();
    if (all.stream().distinct().count() != all.size())
      throw new IllegalArgumentException("a priority class stands twice: " + all);
    if (all.contains(PriorityClass.ORDINARY))
      throw new IllegalArgumentException("ORDINARY comes after all steps and stands in none");
  }

  /** The order that the rulebooks ask for. */
  public static PriorityOrder under(Provisions rules) {
    List<PriorityClass> none = new ArrayList<>();
    if (!rules.value(QueueProvisions.URGENT_FIRST)) none.add(PriorityClass.URGENT);
    if (!rules.value(QueueProvisions.FRAIL_FIRST)) none.addAll(FRAIL);
    PriorityOrder all = rules.value(QueueProvisions.PRIORITY_CLASSES);
    return none.isEmpty() ? all : all.without(none);
  }

  private PriorityOrder without(List<PriorityClass> classes) {
    return new PriorityOrder(
        steps.stream()
            .map(step -> step.stream().filter(c -> !classes.contains(c)).toList())
            .filter(step -> !step.isEmpty())
            .toList());
  }

  /** How early the class goes: 0 first; ordinary and unknown classes last. */
  public int step(PriorityClass priority) {
    for (int i = 0; i < steps.size(); i++) if (steps.get(i).contains(priority)) return i;
    return steps.size();
  }

  /** Whether tickets of this class may be given out. */
  public boolean knows(PriorityClass priority) {
    return priority.equals(PriorityClass.ORDINARY) || step(priority) < steps.size();
  }

  /** Whether a class that goes before ordinary visitors has this code. */
  boolean names(String code) {
    return steps.stream().flatMap(List::stream).anyMatch(c -> c.code().equals(code));
  }

  /** The codes of a configuration that no rulebook may use, because they rest on rank (MAN-23). */
  public static List<String> refused(List<String> codes) {
    return codes.stream().filter(PriorityClass::restsOnRank).toList();
  }

  /**
   * A list of classes; an item that is itself a list is one step: {@code [urgent, [elderly,
   * sick]]}.
   */
  public static ValueType<PriorityOrder> type() {
    return new ValueType<>() {
      @Override
      public PriorityOrder read(RawValue raw) {
        List<List<PriorityClass>> steps = new ArrayList<>();
        for (RawValue item : ValueTypes.sequence(raw)) {
          List<RawValue> words =
              item instanceof RawValue.Sequence s ? s.items() : List.<RawValue>of(item);
          List<PriorityClass> step = new ArrayList<>();
          for (RawValue word : words) step.add(readClass(word));
          steps.add(step);
        }
        try {
          return new PriorityOrder(steps);
        } catch (IllegalArgumentException e) {
          throw new BadValueException(raw.line(), String.valueOf(e.getMessage()));
        }
      }

      @Override
      public String show(PriorityOrder value) {
        return value.steps().toString();
      }
    };
  }

  private static PriorityClass readClass(RawValue word) {
    try {
      return new PriorityClass(ValueTypes.scalar(word).toUpperCase(Locale.ROOT).replace('-', '_'));
    } catch (IllegalArgumentException e) {
      throw new BadValueException(word.line(), String.valueOf(e.getMessage()));
    }
  }
}
