package org.yimen.domain.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.yimen.domain.ids.CentreId;
import org.yimen.domain.ids.ClauseId;
import org.yimen.domain.ids.DepartmentId;
import org.yimen.domain.ids.FunctionCode;
import org.yimen.domain.ids.HallId;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.ids.PostingId;
import org.yimen.domain.ids.RulebookId;
import org.yimen.domain.ids.WindowId;
import org.yimen.domain.organisation.Centre;
import org.yimen.domain.organisation.CentreLevel;
import org.yimen.domain.organisation.CentreState;
import org.yimen.domain.organisation.Department;
import org.yimen.domain.organisation.Hall;
import org.yimen.domain.organisation.OrganisationProvisions;
import org.yimen.domain.organisation.Window;
import org.yimen.domain.organisation.WindowKind;
import org.yimen.domain.rulebook.Argument;
import org.yimen.domain.rulebook.Provision;
import org.yimen.domain.rulebook.Provisions;
import org.yimen.domain.rulebook.Reason;
import org.yimen.domain.rulebook.Ruling;
import org.yimen.domain.rulebook.Strength;
import org.yimen.testing.Clause;

class EstablishmentTest {
  private static final LocalDate MONDAY = LocalDate.of(2024, 3, 4);
  private static final HallId HALL = new HallId("QT");
  private static final DepartmentId TAX = new DepartmentId("SW");
  private static final DepartmentId ARCHIVES = new DepartmentId("DA");
  private static final Provisions HUNAN =
      Provisions.named("hunan@2009-02-24")
          .set("hunan", StaffProvisions.DIRECTORS_CITY, blocks(1, "HUN-4.1.2a"))
          .set("hunan", StaffProvisions.DIRECTORS_COUNTY, blocks(1, "HUN-4.1.2c"))
          .set(
              "hunan",
              StaffProvisions.LEVELS_AT_DISCRETION,
              blocks(List.of(CentreLevel.TOWNSHIP, CentreLevel.SPECIAL_HALL), "HUN-4.1.2e"))
          .set("hunan", StaffProvisions.DEPARTMENT_LEADERS, blocks(1, "HUN-4.2.1.1a"))
          .set("hunan", StaffProvisions.WINDOW_HEADS, blocks(1, "HUN-4.2.1.1b"))
          .set("hunan", StaffProvisions.LEAST_AT_WINDOWS, blocks(2, "HUN-4.2.1.2b"))
          .build();
  private final List<PostingState> postings = new ArrayList<>();
  private int people;

  @Test
  @Clause("HUN-4.1.2b")
  void a_city_centre_has_one_director_and_as_many_deputies_as_it_likes() {
    wholeTaxOffice();
    assertThat(found(CentreLevel.CITY))
        .containsExactly("CENTRE_STAFFED_OTHERWISE@HUN-4.1.2a DIRECTOR 1 0");
    centre(Functions.DIRECTOR);
    centre(Functions.DIRECTOR_IN_CHARGE);
    centre(Functions.DIRECTOR_IN_CHARGE);
    assertThat(found(CentreLevel.CITY)).isEmpty();
    centre(Functions.DIRECTOR);
    assertThat(found(CentreLevel.CITY))
        .containsExactly("CENTRE_STAFFED_OTHERWISE@HUN-4.1.2a DIRECTOR 1 2");
  }

  @Test
  @Clause({"HUN-4.1.2d", "HUN-4.1.2e"})
  void a_county_has_one_too_and_a_township_chooses() {
    wholeTaxOffice();
    assertThat(found(CentreLevel.COUNTY))
        .containsExactly("CENTRE_STAFFED_OTHERWISE@HUN-4.1.2c DIRECTOR 1 0");
    assertThat(found(CentreLevel.TOWNSHIP)).isEmpty();
    assertThat(found(CentreLevel.SPECIAL_HALL)).isEmpty();
    centre(Functions.DIRECTOR);
    assertThat(found(CentreLevel.COUNTY)).isEmpty();
  }

  @Test
  @Clause("HUN-4.2.1.2b")
  void a_department_with_a_window_has_a_leader_a_window_head_and_two_people_there() {
    tax(Functions.WINDOW_CLERK);
    assertThat(found(CentreLevel.TOWNSHIP))
        .containsExactly(
            "DEPARTMENT_STAFFED_OTHERWISE@HUN-4.2.1.1a 税务局 DEPARTMENT_LEADER 1 0",
            "DEPARTMENT_STAFFED_OTHERWISE@HUN-4.2.1.1b 税务局 WINDOW_HEAD 1 0",
            "TOO_FEW_AT_WINDOWS@HUN-4.2.1.2b 税务局 2 1");
    tax(Functions.DEPARTMENT_LEADER);
    tax(Functions.WINDOW_HEAD);
    assertThat(found(CentreLevel.TOWNSHIP)).as("the archives have no window").isEmpty();
  }

  @Test
  void who_has_left_counts_no_more_and_who_is_posted_twice_counts_once() {
    wholeTaxOffice();
    PostingState head = postings.get(0);
    postings.set(0, head.endedBy(PostingEnd.on(MONDAY.minusDays(1))));
    assertThat(found(CentreLevel.TOWNSHIP))
        .containsExactly(
            "DEPARTMENT_STAFFED_OTHERWISE@HUN-4.2.1.1b 税务局 WINDOW_HEAD 1 0",
            "TOO_FEW_AT_WINDOWS@HUN-4.2.1.2b 税务局 2 1");
    postings.add(postings.get(1));
    assertThat(found(CentreLevel.TOWNSHIP)).hasSize(2);
  }

  @Test
  void whom_others_post_to_a_window_by_name_works_there_too() {
    wholeTaxOffice();
    postings.removeIf(p -> p.functions().contains(Functions.WINDOW_CLERK));
    assertThat(found(CentreLevel.TOWNSHIP))
        .containsExactly("TOO_FEW_AT_WINDOWS@HUN-4.2.1.2b 税务局 2 1");
    centre(Functions.WINDOW_CLERK);
    assertThat(found(CentreLevel.TOWNSHIP)).as("at no window in particular").hasSize(1);
    PostingState clerk = postings.get(postings.size() - 1);
    postings.add(
        new PostingState(
            clerk.id(),
            1,
            clerk.person(),
            Optional.empty(),
            clerk.functions(),
            List.of(new WindowId("12")),
            clerk.period()));
    assertThat(found(CentreLevel.TOWNSHIP)).isEmpty();
  }

  @Test
  @Clause("JIN-5b")
  void a_chief_representative_is_asked_for_from_so_many_people_on() {
    Provisions jinzhou = chiefFrom(1, "JIN-5b");
    Provisions pinggu = chiefFrom(2, "PG-16");
    tax(Functions.WINDOW_CLERK);
    assertThat(found(CentreLevel.CITY, jinzhou))
        .containsExactly("DEPARTMENT_STAFFED_OTHERWISE@JIN-5b 税务局 CHIEF_REPRESENTATIVE 1 0");
    assertThat(found(CentreLevel.CITY, pinggu)).isEmpty();
    tax(Functions.WINDOW_CLERK);
    assertThat(found(CentreLevel.CITY, pinggu))
        .containsExactly("DEPARTMENT_STAFFED_OTHERWISE@PG-16 税务局 CHIEF_REPRESENTATIVE 1 0");
    tax(Functions.CHIEF_REPRESENTATIVE);
    assertThat(found(CentreLevel.CITY, pinggu)).isEmpty();
    assertThat(found(CentreLevel.CITY, jinzhou)).isEmpty();
  }

  @Test
  void what_is_found_warns_and_kinds_of_windows_are_among_it() {
    Provisions kinds =
        Provisions.named("hunan@2009-02-24")
            .set(
                "hunan",
                OrganisationProvisions.REQUIRED_WINDOW_KINDS,
                blocks(List.of(WindowKind.ENTRUSTED), "HUN-4.1.1b"))
            .build();
    Ruling ruling = establishment(CentreLevel.CITY).check(kinds);
    assertThat(ruling.clauses()).containsExactly(new ClauseId("HUN-4.1.1b"));
    assertThat(ruling.hasWarnings()).isTrue();
  }

  private void wholeTaxOffice() {
    tax(Functions.WINDOW_HEAD);
    tax(Functions.WINDOW_CLERK);
    tax(Functions.DEPARTMENT_LEADER);
  }

  private void tax(FunctionCode function) {
    post(Optional.of(TAX), function);
  }

  private void centre(FunctionCode function) {
    post(Optional.empty(), function);
  }

  private void post(Optional<DepartmentId> department, FunctionCode function) {
    people++;
    postings.add(
        new PostingState(
            new PostingId(new UUID(2, people)),
            1,
            new PersonId(new UUID(1, people)),
            department,
            List.of(function),
            List.of(),
            Period.from(LocalDate.of(2024, 1, 2))));
  }

  private List<String> found(CentreLevel level) {
    return found(level, HUNAN);
  }

  private List<String> found(CentreLevel level, Provisions rules) {
    return establishment(level).check(rules).reasons().stream()
        .map(EstablishmentTest::text)
        .toList();
  }

  private static String text(Reason reason) {
    return reason.code().substring("staff.".length())
        + "@"
        + reason.clauses().get(0)
        + reason.arguments().stream()
            .map(Argument::value)
            .collect(Collectors.joining(" ", " ", ""));
  }

  private Establishment establishment(CentreLevel level) {
    return new Establishment(
        Centre.restore(
            new CentreState(
                CentreState.FORMAT,
                new CentreId("ZX"),
                "政务服务中心",
                Optional.empty(),
                level,
                "人民政府",
                new RulebookId("hunan"),
                ZoneId.of("Asia/Shanghai"),
                List.of(
                    new Hall(
                        HALL,
                        "服务大厅",
                        Optional.empty(),
                        "示范路1号",
                        List.of(),
                        TAX,
                        LocalTime.of(9, 0),
                        LocalTime.of(17, 0))),
                List.of(
                    new Department(TAX, "税务局", Optional.empty()),
                    new Department(ARCHIVES, "档案馆", Optional.empty())),
                List.of(
                    new Window(
                        new WindowId("12"),
                        HALL,
                        WindowKind.DEPARTMENT,
                        Optional.of(TAX),
                        List.of())))),
        postings,
        MONDAY);
  }

  private static <T> Provision<T> blocks(T value, String clause) {
    return new Provision<>(value, new ClauseId(clause), Strength.BLOCK);
  }

  private static Provisions chiefFrom(int people, String clause) {
    return Provisions.named("test@2014-01-01")
        .set("test", StaffProvisions.CHIEF_FROM, blocks(people, clause))
        .build();
  }
}
