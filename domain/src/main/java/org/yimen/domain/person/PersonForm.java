package org.yimen.domain.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jmolecules.ddd.types.ValueObject;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.rulebook.Argument;
import org.yimen.domain.rulebook.HouseRule;
import org.yimen.domain.rulebook.Outcome;
import org.yimen.domain.rulebook.Reason;
import org.yimen.domain.rulebook.Ruling;

/**
 * What somebody typed about a person 登记表, unchecked. Blank texts are not given. Which number each
 * kind of applicant needs is a house reading (YM-9) of the three kinds in HUN-3.2.
 *
 * @param id the identifier that the record will have
 * @param kind kind of applicant
 * @param name name as typed
 * @param identityType which paper the number belongs to
 * @param identityNumber its number as typed, or blank
 * @param mobile mobile number as typed, or blank
 * @param address address as typed, or blank
 */
public record PersonForm(
    PersonId id,
    ApplicantKind kind,
    String name,
    IdentityType identityType,
    String identityNumber,
    String mobile,
    String address)
    implements ValueObject {
  /** A form whose texts have no blanks at their ends. */
  public PersonForm {
    name = name.strip();
    identityNumber = identityNumber.strip();
    mobile = mobile.strip();
    address = address.strip();
  }

  /**
   * The record, with warnings where a number is doubtful; or refused with all that is wrong at
   * once.
   *
   * @param today no birth date may lie after it
   */
  public Outcome<PersonRecord> read(LocalDate today) {
    Ruling ruling = check(today);
    if (ruling.isRefused()) return Outcome.refused(ruling);
    PersonRecord read =
        new PersonRecord(
            id,
            kind,
            name,
            given(identityNumber).map(n -> IdentityNumber.restore(identityType, n)),
            given(mobile).map(MobileNumber::new),
            given(address));
    return new Outcome.Granted<>(read, List.of(), ruling);
  }

  /** Whether {@link #read} would give a record, and what is wrong or doubtful. */
  public Ruling check(LocalDate today) {
    return Ruling.granted()
        .unless(
            PersonTexts.isLine(name, PersonTexts.LONGEST_NAME),
            Reason.of(PersonReason.NAME_WRONG, HouseRule.BAD_TEXT))
        .and(checkIdentity(today))
        .and(given(mobile).map(m -> MobileNumber.check(m).ruling()).orElse(Ruling.granted()))
        .unless(
            given(address)
                .filter(a -> !PersonTexts.isLine(a, PersonTexts.LONGEST_ADDRESS))
                .isEmpty(),
            Reason.of(PersonReason.ADDRESS_WRONG, HouseRule.BAD_TEXT));
  }

  /** Identifier and kind, nothing personal. */
  @Override
  public String toString() {
    return "PersonForm[" + id + ", " + kind + "]";
  }

  private Ruling checkIdentity(LocalDate today) {
    Argument ofKind = Argument.code("kind", kind);
    if (identityNumber.isEmpty())
      return Ruling.granted()
          .unless(
              !kind.needsIdentity(),
              Reason.of(PersonReason.APPLICANT_ID_REQUIRED, HouseRule.HOUSE_READING, ofKind)
                  .mendedBy(PersonReason.GIVE_IDENTITY_NUMBER));
    if (!kind.canHave(identityType))
      return Ruling.of(
          Reason.of(
                  PersonReason.IDENTITY_OF_OTHER_KIND,
                  HouseRule.HOUSE_READING,
                  ofKind,
                  Argument.code("type", identityType))
              .mendedBy(PersonReason.GIVE_IDENTITY_NUMBER));
    return switch (identityType) {
      case RESIDENT_ID -> ResidentId.check(identityNumber, today).ruling();
      case CREDIT_CODE -> CreditCode.check(identityNumber).ruling();
      case OTHER_PAPER ->
          OtherPaper.fault(identityNumber)
              .map(f -> Ruling.of(otherPaperWrong(f)))
              .orElse(Ruling.granted());
    };
  }

  private static Reason otherPaperWrong(IdentityFault fault) {
    return Reason.of(
            PersonReason.OTHER_PAPER_WRONG, HouseRule.BAD_TEXT, Argument.code("fault", fault))
        .mendedBy(PersonReason.COMPARE_WITH_PAPER);
  }

  private static Optional<String> given(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }
}
