package org.yimen.domain.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yimen.domain.ids.Actor;
import org.yimen.domain.ids.CentreId;
import org.yimen.domain.ids.ClauseId;
import org.yimen.domain.ids.DepartmentId;
import org.yimen.domain.ids.FunctionCode;
import org.yimen.domain.ids.HallId;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.ids.Place;
import org.yimen.domain.ids.RulebookId;
import org.yimen.domain.ids.WindowId;
import org.yimen.domain.organisation.CentreEvent.WindowAdded;
import org.yimen.domain.organisation.CentreEvent.WindowChanged;
import org.yimen.domain.organisation.CentreEvent.WindowRemoved;
import org.yimen.domain.rulebook.Outcome;
import org.yimen.domain.rulebook.Provision;
import org.yimen.domain.rulebook.Provisions;
import org.yimen.domain.rulebook.Strength;
import org.yimen.testing.Clause;

class ArrangingTest {
  private static final DepartmentId STREET = new DepartmentId("STREET");
  private static final CentreId MXH = new CentreId("MXH");
  private static final HallId HALL = new HallId("JD");
  private static final Instant MONDAY = Instant.parse("2026-09-21T01:30:00Z");
  private static final Actor MANAGER =
      Actor.of(new PersonId(new UUID(1, 1)), new FunctionCode("CENTRE_MANAGER"), Place.in(HALL));
  private static final Provisions RULES = rules(Strength.BLOCK);

  private final Centre centre =
      Centre.restore(
          new CentreState(
              CentreState.FORMAT,
              MXH,
              "梅溪湖街道政务服务中心",
              Optional.empty(),
              CentreLevel.TOWNSHIP,
              "梅溪湖街道办事处",
              new RulebookId("meixihu"),
              ZoneId.of("Asia/Shanghai"),
              List.of(hall(HALL)),
              List.of(new Department(STREET, "街道办事处", Optional.empty())),
              List.of(
                  window("1", WindowKind.ENQUIRY, "1号"), window("2", WindowKind.CHARGING, "2号"))));

  @Test
  void a_window_comes_changes_and_goes_and_the_journal_hears_of_each() {
    var added =
        granted(centre.addWindow(window("3", WindowKind.ENQUIRY, "3号"), MANAGER, MONDAY, RULES));
    assertThat(added.events())
        .containsExactly(new WindowAdded(MXH, HALL, new WindowId("3"), MONDAY));
    var changed =
        granted(
            added
                .state()
                .changeWindow(window("3", WindowKind.CHARGING, "三号"), MANAGER, MONDAY, RULES));
    assertThat(changed.events())
        .containsExactly(new WindowChanged(MXH, HALL, new WindowId("3"), MONDAY));
    assertThat(changed.state().window(new WindowId("3")).orElseThrow().called()).isEqualTo("三号");
    var removed = granted(changed.state().removeWindow(new WindowId("3"), MANAGER, MONDAY, RULES));
    assertThat(removed.events())
        .containsExactly(new WindowRemoved(MXH, HALL, new WindowId("3"), MONDAY));
    assertThat(removed.state().state()).isEqualTo(centre.state());
  }

  @Test
  void two_windows_of_a_hall_are_not_called_alike() {
    assertThat(
            centre
                .addWindow(window("3", WindowKind.ENQUIRY, "2号"), MANAGER, MONDAY, RULES)
                .ruling()
                .codes())
        .containsExactly("organisation.CALLED_ALIKE");
    assertThat(
            centre
                .changeWindow(window("2", WindowKind.CHARGING, "2号"), MANAGER, MONDAY, RULES)
                .isGranted())
        .as("a window is called as before")
        .isTrue();
  }

  @Test
  @Clause("HUN-4.1.1b")
  void the_last_window_of_a_kind_stays_as_strictly_as_the_rulebook_says() {
    WindowId enquiry = new WindowId("1");
    Outcome<Centre> refused = centre.removeWindow(enquiry, MANAGER, MONDAY, RULES);
    assertThat(refused.ruling().codes()).containsExactly("organisation.WINDOW_KIND_MISSING");
    assertThat(refused.ruling().clauses()).containsExactly(new ClauseId("HUN-4.1.1b"));
    Outcome<Centre> warned = centre.removeWindow(enquiry, MANAGER, MONDAY, rules(Strength.WARN));
    assertThat(warned.isGranted()).isTrue();
    assertThat(warned.ruling().hasWarnings()).isTrue();
    assertThat(centre.removeWindow(new WindowId("2"), MANAGER, MONDAY, RULES).isGranted())
        .as("nobody asks for a charging window here")
        .isTrue();
  }

  @Test
  void what_is_not_there_is_not_changed() {
    assertThat(centre.mayRemoveWindow(new WindowId("9"), RULES).codes())
        .containsExactly("organisation.NO_SUCH_WINDOW");
    assertThat(centre.addHall(hall(HALL), MANAGER, MONDAY, RULES).ruling().codes())
        .containsExactly("organisation.HALL_CODE_TAKEN");
    assertThat(centre.changeHall(hall(new HallId("NO")), MANAGER, MONDAY, RULES).ruling().codes())
        .containsExactly("organisation.NO_SUCH_HALL");
  }

  private static Outcome.Granted<Centre> granted(Outcome<Centre> outcome) {
    return outcome.fold(
        g -> g,
        r -> {
          throw new AssertionError(r.ruling().codes());
        });
  }

  private static Provisions rules(Strength strength) {
    return Provisions.named("test")
        .set(
            "test",
            OrganisationProvisions.REQUIRED_WINDOW_KINDS,
            new Provision<>(List.of(WindowKind.ENQUIRY), new ClauseId("HUN-4.1.1b"), strength))
        .build();
  }

  private static Hall hall(HallId id) {
    return new Hall(
        id,
        "街道服务大厅",
        Optional.empty(),
        "示范路1号",
        List.of(),
        STREET,
        LocalTime.of(9, 0),
        LocalTime.of(17, 0));
  }

  private static Window window(String id, WindowKind kind, String spoken) {
    return new Window(
        new WindowId(id), HALL, kind, Optional.empty(), List.of(), Optional.of(spoken));
  }
}
