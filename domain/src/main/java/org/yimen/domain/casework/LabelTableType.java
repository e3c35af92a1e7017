package org.yimen.domain.casework;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yimen.domain.rulebook.Argument;
import org.yimen.domain.rulebook.BadValueException;
import org.yimen.domain.rulebook.FaultCode;
import org.yimen.domain.rulebook.RawValue;
import org.yimen.domain.rulebook.ValueFinding;
import org.yimen.domain.rulebook.ValueType;
import org.yimen.domain.rulebook.ValueTypes;

/**
 * Reads a {@link LabelTable}: {@code rows} and {@code marks}, each row with {@code label}, {@code
 * zh}, {@code en} and {@code when}, which may name {@code same-day}, {@code at-window}, {@code
 * departments} (one, several), {@code superior}, {@code supplement}, {@code urgent} (yes, no) and
 * {@code outcome} (a word or a list).
 */
final class LabelTableType implements ValueType<LabelTable> {
  private static final Set<String> CONDITIONS =
      Set.of("same-day", "at-window", "departments", "superior", "supplement", "urgent", "outcome");
  private static final ValueType<Boolean> YES_NO = ValueTypes.yesNo(true);

  private enum Departments {
    ONE,
    SEVERAL
  }

  @Override
  public LabelTable read(RawValue raw) {
    RawValue.Table table = table(raw, Set.of("rows", "marks"));
    RawValue rows = table.entries().get("rows");
    if (rows == null) throw new BadValueException(table.line(), "must have rows");
    RawValue marks = table.entries().get("marks");
    return new LabelTable(rows(rows), marks == null ? List.of() : rows(marks));
  }

  @Override
  public String show(LabelTable value) {
    return value.columns().stream().map(CaseLabel::code).toList().toString();
  }

  @Override
  public List<ValueFinding> findings(LabelTable value) {
    List<ValueFinding> all = new ArrayList<>();
    List<CaseFacts> gaps = value.unlabelled();
    if (!gaps.isEmpty())
      all.add(
          new ValueFinding(
              FaultCode.LABEL_MISSING,
              0,
              List.of(
                  Argument.number("count", gaps.size()),
                  Argument.code("example", words(gaps.get(0))))));
    for (LabelRow row : value.unreachable())
      all.add(
          new ValueFinding(
              FaultCode.LABEL_UNREACHABLE,
              row.line(),
              List.of(Argument.code("label", row.label().code()))));
    return all;
  }

  /** The facts in the words that a row would use. */
  private static String words(CaseFacts facts) {
    return "same-day "
        + YES_NO.show(facts.sameDayCapable())
        + ", at-window "
        + YES_NO.show(facts.atWindow())
        + ", departments "
        + (facts.severalDepartments() ? "several" : "one")
        + ", superior "
        + YES_NO.show(facts.superior())
        + ", supplement "
        + YES_NO.show(facts.supplementPending())
        + ", urgent "
        + YES_NO.show(facts.urgent())
        + ", outcome "
        + facts.outcome().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  private static List<LabelRow> rows(RawValue raw) {
    List<LabelRow> all = new ArrayList<>();
    for (RawValue item : ValueTypes.sequence(raw)) {
      RawValue.Table row = table(item, Set.of("when", "label", "zh", "en"));
      try {
        CaseLabel label = new CaseLabel(text(row, "label"), text(row, "zh"), text(row, "en"));
        RawValue when = row.entries().get("when");
        RawValue.Table none = new RawValue.Table(Map.of(), row.line());
        all.add(new LabelRow(condition(when == null ? none : when), label, row.line()));
      } catch (IllegalArgumentException e) {
        throw new BadValueException(row.line(), String.valueOf(e.getMessage()));
      }
    }
    return all;
  }

  private static LabelCondition condition(RawValue raw) {
    RawValue.Table when = table(raw, CONDITIONS);
    return new LabelCondition(
        flag(when, "same-day"),
        flag(when, "at-window"),
        Optional.ofNullable(when.entries().get("departments"))
            .map(v -> ValueTypes.word(Departments.class, v) == Departments.SEVERAL),
        flag(when, "superior"),
        flag(when, "supplement"),
        flag(when, "urgent"),
        outcomes(when.entries().get("outcome")));
  }

  private static Set<CaseOutcome> outcomes(@org.jspecify.annotations.Nullable RawValue raw) {
    Set<CaseOutcome> all = EnumSet.noneOf(CaseOutcome.class);
    if (raw instanceof RawValue.Sequence list)
      for (RawValue item : list.items()) all.add(ValueTypes.word(CaseOutcome.class, item));
    else if (raw != null) all.add(ValueTypes.word(CaseOutcome.class, raw));
    return all;
  }

  private static Optional<Boolean> flag(RawValue.Table when, String name) {
    return Optional.ofNullable(when.entries().get(name)).map(YES_NO::read);
  }

  private static String text(RawValue.Table row, String name) {
    RawValue value = row.entries().get(name);
    if (value == null) throw new BadValueException(row.line(), "a row must have " + name);
    return ValueTypes.scalar(value);
  }

  private static RawValue.Table table(RawValue raw, Set<String> known) {
    if (!(raw instanceof RawValue.Table table))
      throw new BadValueException(raw.line(), "must be names with values");
    table
        .entries()
        .forEach(
            (name, value) -> {
              if (!known.contains(name))
                throw new BadValueException(
                    value.line(), "has no " + name + ", only " + known.stream().sorted().toList());
            });
    return table;
  }
}
