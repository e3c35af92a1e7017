package org.yimen.domain.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yimen.domain.ids.ClauseId;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.rulebook.Argument;
import org.yimen.domain.rulebook.Outcome;
import org.yimen.domain.rulebook.Reason;
import org.yimen.testing.Clause;

class PersonFormTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 10, 12);
  private static final PersonId PERSON = new PersonId(new UUID(0, 1));
  private static final String ZHANG_SAN_ID =
      ResidentId.invented(LocalDate.of(1990, 1, 1), 1).value();

  private static PersonForm citizen(String identityNumber, String mobile) {
    return new PersonForm(
        PERSON, ApplicantKind.CITIZEN, "张三", IdentityType.RESIDENT_ID, identityNumber, mobile, "");
  }

  private static PersonForm body(ApplicantKind kind, IdentityType type, String number) {
    return new PersonForm(PERSON, kind, "虚构科技有限公司", type, number, "", "虚构路 1 号");
  }

  @Test
  @Clause({"HUN-3.2", "XXM-05", "JIN-1b"})
  void a_legal_person_without_a_registration_number_is_refused_and_a_citizen_needs_none() {
    Outcome<PersonRecord> refused =
        body(ApplicantKind.LEGAL_PERSON, IdentityType.CREDIT_CODE, " ").read(TODAY);
    assertThat(refused.ruling().codes()).containsExactly("person.APPLICANT_ID_REQUIRED");
    assertThat(refused.isGranted()).isFalse();
    Reason reason = refused.ruling().reasons().get(0);
    assertThat(reason.clauses()).containsExactly(new ClauseId("YM-9"));
    assertThat(reason.arguments())
        .containsExactly(Argument.code("kind", ApplicantKind.LEGAL_PERSON));

    assertThat(citizen(ZHANG_SAN_ID, "").read(TODAY).isGranted()).isTrue();
    assertThat(
            body(ApplicantKind.LEGAL_PERSON, IdentityType.CREDIT_CODE, "91350100M000100Y43")
                .read(TODAY)
                .isGranted())
        .isTrue();
    assertThat(
            body(ApplicantKind.OTHER_ORGANISATION, IdentityType.CREDIT_CODE, "")
                .read(TODAY)
                .isGranted())
        .isTrue();
    assertThat(ApplicantKind.values()).hasSize(3);
  }

  @Test
  @Clause("TWN-05")
  void a_passport_is_accepted_and_the_check_of_resident_numbers_skipped() {
    PersonForm foreigner =
        new PersonForm(
            PERSON,
            ApplicantKind.CITIZEN,
            "Ada Example",
            IdentityType.OTHER_PAPER,
            "E12345678",
            "",
            "");
    PersonRecord read = granted(foreigner.read(TODAY));
    assertThat(read.identity()).contains(new OtherPaper("E12345678"));
  }

  @Test
  void a_citizen_without_any_number_is_refused() {
    assertThat(citizen("", "").read(TODAY).ruling().codes())
        .containsExactly("person.APPLICANT_ID_REQUIRED");
  }

  @ParameterizedTest
  @CsvSource({
    "CITIZEN,CREDIT_CODE,91350100M000100Y43",
    "LEGAL_PERSON,RESIDENT_ID,11010519491231002X",
    "OTHER_ORGANISATION,RESIDENT_ID,11010519491231002X",
  })
  void a_number_of_another_kind_is_refused(ApplicantKind kind, IdentityType type, String number) {
    assertThat(body(kind, type, number).read(TODAY).ruling().codes())
        .containsExactly("person.IDENTITY_OF_OTHER_KIND");
    IdentityNumber identity = IdentityNumber.restore(type, number);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new PersonRecord(
                    PERSON, kind, "虚构", Optional.of(identity), Optional.empty(), Optional.empty()));
  }

  @Test
  @Clause("HUN-4.3.4.3e")
  void the_form_is_checked_and_everything_wrong_is_said_at_once_without_what_was_typed() {
    PersonForm form =
        new PersonForm(
            PERSON,
            ApplicantKind.CITIZEN,
            "张\u202E三",
            IdentityType.RESIDENT_ID,
            ZHANG_SAN_ID.substring(0, 17),
            "12800138000",
            "路".repeat(301));
    Outcome<PersonRecord> refused = form.read(TODAY);
    assertThat(refused.ruling().codes())
        .containsExactly(
            "person.NAME_WRONG",
            "person.RESIDENT_ID_WRONG",
            "person.MOBILE_WRONG",
            "person.ADDRESS_WRONG");
    assertThat(refused.ruling().reasons().get(1).arguments())
        .containsExactly(Argument.code("fault", IdentityFault.LENGTH));
    assertThat(refused.toString()).doesNotContain("张").doesNotContain("12800138000");
  }

  @Test
  void a_doubtful_credit_code_is_kept_with_a_warning() {
    Outcome<PersonRecord> kept =
        body(ApplicantKind.LEGAL_PERSON, IdentityType.CREDIT_CODE, "91350100M000100Y44")
            .read(TODAY);
    assertThat(granted(kept).identity()).contains(new CreditCode("91350100M000100Y44"));
    assertThat(kept.ruling().codes()).containsExactly("person.CREDIT_CODE_DOUBTFUL");
    assertThat(kept.ruling().hasWarnings()).isTrue();
  }

  @Test
  void a_record_holds_what_was_typed_in_its_stored_form() {
    PersonForm form =
        new PersonForm(
            PERSON,
            ApplicantKind.CITIZEN,
            "  张三 ",
            IdentityType.RESIDENT_ID,
            "11010519491231002x",
            " 13800138000",
            "");
    assertThat(granted(form.read(TODAY)))
        .isEqualTo(
            new PersonRecord(
                PERSON,
                ApplicantKind.CITIZEN,
                "张三",
                Optional.of(new ResidentId("11010519491231002X")),
                Optional.of(new MobileNumber("13800138000")),
                Optional.empty()));
  }

  @Test
  void neither_form_nor_record_shows_a_person_in_its_text() {
    PersonForm form = citizen(ZHANG_SAN_ID, "13800138000");
    PersonRecord read = granted(form.read(TODAY));
    assertThat(List.of(form.toString(), read.toString()))
        .allMatch(t -> t.endsWith("[" + PERSON + ", CITIZEN]"));
    assertThat(read.getId()).isEqualTo(PERSON);
    assertThat(read.nameForPublic()).isEqualTo("张*");
    assertThat(
            granted(
                    body(ApplicantKind.OTHER_ORGANISATION, IdentityType.CREDIT_CODE, "")
                        .read(TODAY))
                .nameForPublic())
        .isEqualTo("虚构科技有限公司");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "张\n三", "张\u0000三", "张\uD800", "\uFEFF张", "张\u2028三"})
  void a_name_is_one_visible_line(String name) {
    PersonForm form =
        new PersonForm(
            PERSON, ApplicantKind.CITIZEN, name, IdentityType.RESIDENT_ID, ZHANG_SAN_ID, "", "");
    assertThat(form.read(TODAY).ruling().codes()).containsExactly("person.NAME_WRONG");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new PersonRecord(
                    PERSON,
                    ApplicantKind.OTHER_ORGANISATION,
                    name,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty()))
        .withMessage("name is not one line of 1 to 200 characters");
  }

  @ParameterizedTest
  @ValueSource(strings = {"买买提·艾力", "𠮷田", "Ada O’Example-Sample", "张\uE815"})
  void names_of_all_peoples_and_rare_characters_pass(String name) {
    PersonForm form =
        new PersonForm(
            PERSON, ApplicantKind.CITIZEN, name, IdentityType.RESIDENT_ID, ZHANG_SAN_ID, "", "");
    assertThat(granted(form.read(TODAY)).name()).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({"E123,LENGTH", "E123 45678,CHARACTER", "<script>,CHARACTER"})
  void the_number_of_another_paper_has_a_form(String number, IdentityFault fault) {
    PersonForm form = body(ApplicantKind.LEGAL_PERSON, IdentityType.OTHER_PAPER, number);
    Outcome<PersonRecord> refused = form.read(TODAY);
    assertThat(refused.ruling().codes()).containsExactly("person.OTHER_PAPER_WRONG");
    assertThat(refused.ruling().reasons().get(0).arguments())
        .containsExactly(Argument.code("fault", fault));
    assertThatIllegalArgumentException().isThrownBy(() -> new OtherPaper(number));
  }

  private static PersonRecord granted(Outcome<PersonRecord> outcome) {
    return outcome.fold(
        Outcome.Granted::state,
        r -> {
          throw new AssertionError("refused: " + r.ruling().codes());
        });
  }
}
