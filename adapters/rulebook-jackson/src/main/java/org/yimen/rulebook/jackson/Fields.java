package org.yimen.rulebook.jackson;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.yimen.domain.rulebook.Argument;
import org.yimen.domain.rulebook.BadValueException;
import org.yimen.domain.rulebook.FaultCode;
import org.yimen.domain.rulebook.RawValue;
import org.yimen.domain.rulebook.RulebookFault;
import org.yimen.domain.rulebook.ValueTypes;

/**
 * The named fields of one table of a file; every miss is noted with its line, and reading goes on.
 */
final class Fields {
  private final RawValue.Table table;
  private final String file;
  private final List<RulebookFault> faults;

  private Fields(RawValue.Table table, String file, List<RulebookFault> faults) {
    this.table = table;
    this.file = file;
    this.faults = faults;
  }

  /** The fields of a table that may have these names only; empty if it is no table. */
  static Optional<Fields> of(
      RawValue raw, String what, String file, List<RulebookFault> faults, String... known) {
    if (!(raw instanceof RawValue.Table table)) {
      faults.add(
          RulebookFault.at(
              file,
              raw.line(),
              FaultCode.BAD_FIELD,
              Argument.code("field", what),
              Argument.code("what", "must be names with values")));
      return Optional.empty();
    }
    table
        .entries()
        .forEach(
            (name, value) -> {
              if (!Arrays.asList(known).contains(name))
                faults.add(
                    RulebookFault.at(
                        file,
                        value.line(),
                        FaultCode.UNKNOWN_FIELD,
                        Argument.code("field", YamlTree.clip(name)),
                        Argument.code("known", String.join(", ", known))));
            });
    return Optional.of(new Fields(table, file, faults));
  }

  int line() {
    return table.line();
  }

  /** All fields in the order of the file, unknown ones too. */
  void each(BiConsumer<String, RawValue> field) {
    table.entries().forEach(field);
  }

  Optional<RawValue> find(String name) {
    return Optional.ofNullable(table.entries().get(name));
  }

  /** The value of the field as this reading understands it; empty and noted if it does not. */
  <T> Optional<T> find(String name, Function<RawValue, T> reading) {
    return find(name)
        .flatMap(
            raw -> {
              try {
                return Optional.of(reading.apply(raw));
              } catch (BadValueException e) {
                return bad(name, e.line(), String.valueOf(e.getMessage()));
              } catch (DateTimeParseException e) {
                return bad(name, raw.line(), "must be a day such as 2009-02-24");
              } catch (IllegalArgumentException e) {
                return bad(name, raw.line(), String.valueOf(e.getMessage()));
              }
            });
  }

  /** The same, noted also if the field is absent. */
  <T> Optional<T> must(String name, Function<RawValue, T> reading) {
    if (find(name).isEmpty())
      faults.add(
          RulebookFault.at(
              file, table.line(), FaultCode.MISSING_FIELD, Argument.code("field", name)));
    return find(name, reading);
  }

  /** The text of the field, empty where there is none: whether it may be is asked by the linter. */
  String text(String name) {
    return find(name, ValueTypes::scalar).orElse("");
  }

  /** The two texts of a field with zh and en. */
  Both both(String name) {
    return find(name)
        .flatMap(raw -> of(raw, name, file, faults, "zh", "en"))
        .map(f -> new Both(f.text("zh"), f.text("en")))
        .orElse(new Both("", ""));
  }

  /** A text in both languages. */
  record Both(String zh, String en) {}

  static LocalDate day(RawValue raw) {
    return LocalDate.parse(ValueTypes.scalar(raw));
  }

  private <T> Optional<T> bad(String name, int line, String what) {
    faults.add(
        RulebookFault.at(
            file,
            line > 0 ? line : table.line(),
            FaultCode.BAD_FIELD,
            Argument.code("field", name),
            Argument.code("what", what)));
    return Optional.empty();
  }
}
