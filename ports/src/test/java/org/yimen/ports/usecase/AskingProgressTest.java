package org.yimen.ports.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yimen.ports.usecase.SampleHall.AT_3;
import static org.yimen.ports.usecase.SampleHall.MANAGER;
import static org.yimen.ports.usecase.SampleHall.done;
import static org.yimen.ports.usecase.SampleHall.refused;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yimen.domain.casework.MaterialMark;
import org.yimen.domain.catalogue.SampleItems;
import org.yimen.domain.document.QueryCode;
import org.yimen.domain.ids.CaseId;
import org.yimen.domain.ids.CentreId;
import org.yimen.domain.ids.ItemCode;
import org.yimen.domain.ids.MaterialCode;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.ids.RequestId;
import org.yimen.domain.person.Applicant;
import org.yimen.domain.person.ApplicantKind;
import org.yimen.domain.person.IdentityType;
import org.yimen.domain.person.Parties;
import org.yimen.domain.person.PersonForm;
import org.yimen.domain.person.ResidentId;
import org.yimen.domain.rulebook.Outcome;
import org.yimen.ports.driving.AskProgress;
import org.yimen.ports.driving.CaseAct;
import org.yimen.ports.driving.CaseView;
import org.yimen.ports.driving.Submit;
import org.yimen.ports.paper.AcceptancePaper;
import org.yimen.ports.paper.CopyMark;
import org.yimen.testing.Clause;

class AskingProgressTest {
  private static final String PHONE = "10.0.0.7";
  private static final String WRONG = "usecase.WRONG_QUERY@YM-4";
  private static final String LATER = "usecase.QUERY_LATER@YM-14";

  private final SampleHall hall = new SampleHall();
  private CaseView submitted;

  @BeforeEach
  void a_case_is_submitted() {
    hall.publish(SampleItems.licence().guide(SampleItems.guide()).build());
    submitted = submit(hall.request());
  }

  @Test
  @Clause("WF-84")
  void number_and_code_open_the_case_and_nothing_less_does() {
    assertThat(done(ask(submitted.number(), code().value(), PHONE))).isEqualTo(submitted.id());
    String asWritten = code().grouped().toLowerCase(Locale.ROOT) + " ";
    assertThat(done(ask(" " + submitted.number().toLowerCase(Locale.ROOT), asWritten, PHONE)))
        .isEqualTo(submitted.id());
    refused(ask(submitted.number(), other(code()).value(), PHONE), WRONG);
    refused(ask(submitted.number(), "", PHONE), WRONG);
    refused(ask("MXH-2024-000099", code().value(), PHONE), WRONG);
    refused(ask("x".repeat(5000), "y".repeat(5000), PHONE), WRONG);
  }

  @Test
  void each_case_has_a_code_of_its_own_and_a_repeated_request_keeps_it() {
    RequestId request = hall.request();
    CaseView other = submit(request);
    QueryCode first = code(other.id()).orElseThrow();
    assertThat(submit(request)).isEqualTo(other);
    assertThat(code(other.id())).contains(first);
    Set<QueryCode> codes = new HashSet<>(List.of(code(), first));
    for (int i = 0; i < 30; i++) codes.add(code(submit(hall.request()).id()).orElseThrow());
    assertThat(codes).hasSize(32);
  }

  @Test
  void the_code_stands_on_papers_and_nowhere_in_the_journal() {
    done(hall.doors.caseDesk().accept(CaseAct.of(hall.request(), AT_3, submitted.id())));
    AcceptancePaper slip =
        (AcceptancePaper)
            done(
                hall.doors
                    .paperRoom()
                    .print(AT_3, submitted.id(), submitted.number() + "-1", CopyMark.ORIGINAL));
    assertThat(slip.head().query()).contains(code());
    assertThat(hall.journal().toString())
        .contains(submitted.id().toString())
        .doesNotContain(code().value(), code().grouped());
  }

  @Test
  void who_guesses_from_one_address_waits_and_others_do_not() {
    for (int i = 0; i < 20; i++)
      refused(ask("MXH-2024-00" + (1000 + i), "AAAA-AAAA", PHONE), WRONG);
    refused(ask(submitted.number(), code().value(), PHONE), LATER);
    assertThat(ask(submitted.number(), code().value(), "10.0.0.8").isGranted()).isTrue();
    hall.pass(Duration.ofMinutes(16));
    assertThat(ask(submitted.number(), code().value(), PHONE).isGranted()).isTrue();
  }

  @Test
  void one_case_is_guessed_at_only_so_often_from_everywhere() {
    for (int i = 0; i < 50; i++)
      refused(ask(submitted.number(), other(code()).value(), "10.0.1." + i), WRONG);
    refused(ask(submitted.number(), code().value(), "10.0.2.1"), LATER);
  }

  @Test
  void right_answers_are_no_guesses() {
    for (int i = 0; i < 60; i++)
      assertThat(ask(submitted.number(), code().value(), PHONE).isGranted()).isTrue();
  }

  private Outcome<CaseId> ask(String number, String code, String address) {
    return hall.doors.progressDesk().open(new AskProgress(number, code, address));
  }

  private QueryCode code() {
    return code(submitted.id()).orElseThrow();
  }

  private Optional<QueryCode> code(CaseId id) {
    return hall.database.read(s -> s.queryCodes().of(id));
  }

  private static QueryCode other(QueryCode code) {
    return new QueryCode((code.value().startsWith("A") ? "C" : "A") + code.value().substring(1));
  }

  private CaseView submit(RequestId request) {
    PersonId wang =
        done(
            hall.doors
                .caseDesk()
                .register(
                    MANAGER,
                    new PersonForm(
                        new PersonId(new UUID(0, 78)),
                        ApplicantKind.CITIZEN,
                        "王小梅",
                        IdentityType.RESIDENT_ID,
                        ResidentId.invented(LocalDate.of(1990, 3, 1), 2).value(),
                        "",
                        "")));
    return done(
        hall.doors
            .caseDesk()
            .submit(
                new Submit(
                    request,
                    AT_3,
                    new CentreId("MXH"),
                    new ItemCode("BL-01"),
                    Parties.of(new Applicant(wang, ApplicantKind.CITIZEN)),
                    List.of("M1", "M2", "M3", "M4", "M5").stream()
                        .map(m -> MaterialMark.original(new MaterialCode(m)))
                        .toList(),
                    true,
                    false)));
  }
}
