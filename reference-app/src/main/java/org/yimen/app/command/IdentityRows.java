package org.yimen.app.command;

import java.time.LocalDate;
import java.util.List;
import org.yimen.app.csv.BadRowException;
import org.yimen.app.csv.Heading;
import org.yimen.app.csv.RowRule;
import org.yimen.domain.person.IdentityCheck;
import org.yimen.domain.person.IdentityKind;

/** Reads a row as a number of a kind. The number is checked as it stands, blanks included. */
final class IdentityRows implements RowRule {
  private final LocalDate today;
  private final int kind;
  private final int value;

  private IdentityRows(LocalDate today, Heading heading) throws BadRowException {
    this.today = today;
    this.kind = heading.only("kind");
    this.value = heading.only("value");
  }

  /** Checks numbers on a day, after which nobody was born. */
  record On(LocalDate today) implements ForTable {
    @Override
    public List<String> adds() {
      return List.of("valid", "reason");
    }

    @Override
    public RowRule under(Heading heading) throws BadRowException {
      return new IdentityRows(today, heading);
    }
  }

  @Override
  public int fewestFields() {
    return Math.max(kind, value) + 1;
  }

  @Override
  public List<String> answer(List<String> fields) throws BadRowException {
    IdentityKind known =
        IdentityKind.find(fields.get(kind).strip())
            .orElseThrow(
                () ->
                    new BadRowException(
                        "kind 须为 ID、USCC 或 MOBILE", "kind must be ID, USCC or MOBILE"));
    IdentityCheck check = known.check(fields.get(value), today);
    return List.of(Boolean.toString(check.valid()), check.word());
  }

  @Override
  public boolean isFinding(List<String> added) {
    return !Boolean.parseBoolean(added.get(0));
  }
}
