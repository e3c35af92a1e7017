package org.yimen.app.day;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.person.ApplicantKind;
import org.yimen.domain.person.IdentityType;
import org.yimen.domain.person.PersonForm;
import org.yimen.domain.person.ResidentId;

/** Invented applicants: names by chance, identity numbers of the unused region 999999. */
final class InventedPeople {
  private static final List<String> SURNAMES =
      List.of("赵", "钱", "孙", "李", "周", "吴", "郑", "王", "冯", "陈", "欧阳");
  private static final List<String> GIVEN =
      List.of("安", "宁", "平", "和", "乐", "明", "文", "清", "远", "思源", "子墨");

  private final Supplier<UUID> identities;

  InventedPeople(Supplier<UUID> identities) {
    this.identities = identities;
  }

  /** Who the visitor is. */
  PersonForm person(Visitor visitor) {
    Chance chance = visitor.chance();
    LocalDate born =
        LocalDate.of(1940 + chance.between(0, 66), chance.between(1, 12), chance.between(1, 28));
    return new PersonForm(
        new PersonId(identities.get()),
        ApplicantKind.CITIZEN,
        chance.one(SURNAMES) + chance.one(GIVEN),
        IdentityType.RESIDENT_ID,
        ResidentId.invented(born, visitor.number() % 1000).value(),
        "1380000%04d".formatted(visitor.number() % 10000),
        "");
  }
}
