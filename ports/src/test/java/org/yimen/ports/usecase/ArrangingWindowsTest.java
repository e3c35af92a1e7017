package org.yimen.ports.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yimen.ports.usecase.SampleHall.AT_3;
import static org.yimen.ports.usecase.SampleHall.LICENCES;
import static org.yimen.ports.usecase.SampleHall.MANAGER;
import static org.yimen.ports.usecase.SampleHall.TAOHUALING;
import static org.yimen.ports.usecase.SampleHall.WINDOW_3;
import static org.yimen.ports.usecase.SampleHall.done;
import static org.yimen.ports.usecase.SampleHall.refused;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yimen.domain.ids.Actor;
import org.yimen.domain.ids.CentreId;
import org.yimen.domain.ids.DepartmentId;
import org.yimen.domain.ids.HallId;
import org.yimen.domain.ids.ServiceId;
import org.yimen.domain.ids.WindowId;
import org.yimen.domain.organisation.Hall;
import org.yimen.domain.organisation.Window;
import org.yimen.domain.organisation.WindowKind;
import org.yimen.ports.driving.CentreAct;
import org.yimen.ports.driving.CentreOffice;
import org.yimen.ports.driving.CentreView;
import org.yimen.testing.Clause;

class ArrangingWindowsTest {
  private static final WindowId NEW = new WindowId("THL-99");

  private final SampleHall hall = new SampleHall();
  private final CentreOffice office = hall.doors.centreOffice();

  @Test
  void a_window_is_added_called_otherwise_and_removed() {
    long before = hall.position();
    CentreView added = done(office.addWindow(act(MANAGER), enquiry(NEW, "99")));
    assertThat(window(added, NEW).called()).isEqualTo("99");
    CentreView changed = done(office.changeWindow(act(MANAGER), enquiry(NEW, "咨询台")));
    assertThat(window(changed, NEW).called()).isEqualTo("咨询台");
    CentreView removed = done(office.removeWindow(act(MANAGER), NEW));
    assertThat(removed.centre().windows()).noneMatch(w -> w.id().equals(NEW));
    assertThat(removed.version()).isEqualTo(added.version() + 2);
    assertThat(hall.eventsFrom(before))
        .containsExactly("WindowAdded", "WindowChanged", "WindowRemoved");
    assertThat(office.centres()).containsExactly(removed);
  }

  @Test
  @Clause("YM-2")
  void a_page_that_was_read_before_a_change_changes_nothing() {
    CentreAct early = act(MANAGER);
    done(office.addWindow(act(MANAGER), enquiry(NEW, "99")));
    long before = hall.position();
    refused(office.removeWindow(early, NEW), "usecase.CHANGED_MEANWHILE@YM-2");
    assertThat(hall.position()).isEqualTo(before);
  }

  @Test
  @Clause("YM-12")
  void a_second_click_adds_no_second_window() {
    CentreAct act = act(MANAGER);
    CentreView first = done(office.addWindow(act, enquiry(NEW, "99")));
    assertThat(done(office.addWindow(act, enquiry(NEW, "99")))).isEqualTo(first);
  }

  @Test
  void what_does_not_fit_is_refused_by_its_reason() {
    long before = hall.position();
    refused(office.addWindow(act(AT_3), enquiry(NEW, "99")), "usecase.ONLY_CENTRE_MANAGER@YM-5");
    refused(
        office.addWindow(act(MANAGER), enquiry(WINDOW_3, "99")),
        "organisation.WINDOW_CODE_TAKEN@YM-3");
    refused(
        office.addWindow(act(MANAGER), enquiry(NEW, WINDOW_3.value())),
        "organisation.CALLED_ALIKE@YM-9");
    refused(office.removeWindow(act(MANAGER), NEW), "organisation.NO_SUCH_WINDOW@YM-4");
    refused(
        office.changeWindow(act(MANAGER), in(new HallId("NO"))), "organisation.NO_SUCH_HALL@YM-4");
    refused(
        office.addWindow(act(MANAGER), serving(new ServiceId("NOTHING"))),
        "usecase.SERVICE_UNKNOWN@YM-9");
    refused(
        office.addWindow(
            new CentreAct(hall.request(), MANAGER, new CentreId("NO"), Optional.empty()),
            enquiry(NEW, "99")),
        "usecase.CENTRE_UNKNOWN@YM-4");
    assertThat(hall.eventsFrom(before)).hasSize(7).containsOnly("ActRefused");
    done(office.addWindow(act(MANAGER), serving(LICENCES)));
  }

  @Test
  void a_window_stays_while_somebody_serves_it() {
    hall.open(AT_3);
    assertThat(office.mayRemoveWindow(act(MANAGER), WINDOW_3).orElseThrow().codes())
        .containsExactly("usecase.WINDOW_IN_SERVICE");
    refused(office.removeWindow(act(MANAGER), WINDOW_3), "usecase.WINDOW_IN_SERVICE@YM-1");
    done(hall.doors.reception().closeWindow(hall.window(AT_3)));
    assertThat(office.mayRemoveWindow(act(MANAGER), WINDOW_3).orElseThrow().isRefused()).isFalse();
    done(office.removeWindow(act(MANAGER), WINDOW_3));
  }

  @Test
  @Clause("HUN-4.1.1b")
  void the_last_window_of_a_kind_that_is_wanted_stays() {
    Window last =
        centre().centre().windows().stream()
            .filter(w -> w.kind() == WindowKind.ENQUIRY)
            .findFirst()
            .orElseThrow();
    refused(
        office.removeWindow(act(MANAGER), last.id()),
        "organisation.WINDOW_KIND_MISSING@HUN-4.1.1b");
    refused(
        office.changeWindow(
            act(MANAGER),
            new Window(
                last.id(), last.hall(), WindowKind.CHARGING, Optional.empty(), last.services())),
        "organisation.WINDOW_KIND_MISSING@HUN-4.1.1b");
    done(
        office.addWindow(
            act(MANAGER),
            new Window(NEW, TAOHUALING, WindowKind.ENQUIRY, Optional.empty(), List.of())));
    done(office.removeWindow(act(MANAGER), last.id()));
  }

  @Test
  void a_hall_is_added_and_moves() {
    HallId east = new HallId("EAST");
    long before = hall.position();
    done(office.addHall(act(MANAGER), hall(east, "东路1号", SampleHall.CENTRE)));
    refused(
        office.addHall(act(MANAGER), hall(east, "东路1号", SampleHall.CENTRE)),
        "organisation.HALL_CODE_TAKEN@YM-3");
    refused(
        office.changeHall(act(MANAGER), hall(east, "东路1号", new DepartmentId("NO"))),
        "organisation.NO_SUCH_DEPARTMENT@YM-4");
    CentreView moved = done(office.changeHall(act(MANAGER), hall(east, "东路2号", SampleHall.CENTRE)));
    assertThat(moved.centre().halls())
        .filteredOn(h -> h.id().equals(east))
        .extracting(Hall::address)
        .containsExactly("东路2号");
    assertThat(hall.eventsFrom(before))
        .containsExactly("HallAdded", "ActRefused", "ActRefused", "HallChanged");
  }

  private CentreView centre() {
    return office.centres().get(0);
  }

  private CentreAct act(Actor by) {
    CentreView now = centre();
    return new CentreAct(hall.request(), by, now.centre().id(), Optional.of(now.version()));
  }

  private static Window window(CentreView view, WindowId id) {
    return view.centre().windows().stream()
        .filter(w -> w.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static Window enquiry(WindowId id, String spoken) {
    return new Window(
        id, TAOHUALING, WindowKind.ENQUIRY, Optional.empty(), List.of(), Optional.of(spoken));
  }

  private static Window in(HallId where) {
    return new Window(WINDOW_3, where, WindowKind.ENQUIRY, Optional.empty(), List.of());
  }

  private static Window serving(ServiceId service) {
    return new Window(NEW, TAOHUALING, WindowKind.ENQUIRY, Optional.empty(), List.of(service));
  }

  private static Hall hall(HallId id, String address, DepartmentId managedBy) {
    return new Hall(
        id,
        "东部大厅",
        Optional.empty(),
        address,
        List.of(),
        managedBy,
        LocalTime.of(9, 0),
        LocalTime.of(17, 0));
  }
}
