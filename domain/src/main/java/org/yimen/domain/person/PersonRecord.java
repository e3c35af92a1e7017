package org.yimen.domain.person;

import java.util.Optional;
import org.jmolecules.ddd.types.AggregateRoot;
import org.yimen.domain.ids.PersonId;

/**
 * All that is personal about an applicant or agent 人员档案, in one record that can be erased; cases
 * and journal know the {@link PersonId} only. Kept from the acceptance of a case. Immutable.
 *
 * @param id whose record
 * @param kind citizen, legal person or other organisation
 * @param name name, one line of up to 200 characters
 * @param identity number of the paper; empty only where the kind needs none
 * @param mobile mobile number, if given
 * @param address address, one line of up to 300 characters, if given
 */
public record PersonRecord(
    PersonId id,
    ApplicantKind kind,
    String name,
    Optional<IdentityNumber> identity,
    Optional<MobileNumber> mobile,
    Optional<String> address)
    implements AggregateRoot<PersonRecord, PersonId> {
  /**
   * @throws IllegalArgumentException if a text has not its form, or the number is missing or of a
   *     paper that this kind cannot have; {@link PersonForm} tells without throwing
   */
  public PersonRecord {
    if (!PersonTexts.isLine(name, PersonTexts.LONGEST_NAME))
      throw new IllegalArgumentException("name is not one line of 1 to 200 characters");
    if (address.filter(a -> !PersonTexts.isLine(a, PersonTexts.LONGEST_ADDRESS)).isPresent())
      throw new IllegalArgumentException("address is not one line of 1 to 300 characters");
    if (identity.isEmpty() && kind.needsIdentity())
      throw new IllegalArgumentException(kind + " needs an identity number");
    identity
        .filter(i -> !kind.canHave(i.type()))
        .ifPresent(
            i -> {
              throw new IllegalArgumentException(kind + " cannot have a " + i.type());
            });
  }

  @Override
  public PersonId getId() {
    return id;
  }

  /** 张* for a citizen; bodies are public and keep their name. */
  public String nameForPublic() {
    return kind == ApplicantKind.CITIZEN ? Mask.name(name) : name;
  }

  /** Identifier and kind, nothing personal. */
  @Override
  public String toString() {
    return "PersonRecord[" + id + ", " + kind + "]";
  }
}
