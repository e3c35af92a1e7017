package org.yimen.domain.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yimen.domain.ids.CentreId;
import org.yimen.domain.ids.ClauseId;
import org.yimen.domain.ids.DepartmentId;
import org.yimen.domain.ids.HallId;
import org.yimen.domain.ids.RulebookId;
import org.yimen.domain.ids.ServiceId;
import org.yimen.domain.ids.WindowId;
import org.yimen.domain.rulebook.Argument;
import org.yimen.domain.rulebook.Provision;
import org.yimen.domain.rulebook.Ruling;
import org.yimen.domain.rulebook.Strength;
import org.yimen.testing.Clause;

class CentreTest {
  private static final DepartmentId SOCIAL = new DepartmentId("SHSW");
  private static final DepartmentId FOOD = new DepartmentId("SAB");
  private static final Hall STREET =
      hall("JD", "街道服务大厅", SOCIAL, "公共服务", "公共安全", "退役军人服务", "应急管理", "社会事务");
  private static final Hall TAOHUALING =
      hall("THL", "桃花岭服务大厅", FOOD, "城市管理", "市场监督", "医保", "社保", "就业");
  private static final List<WindowKind> FIVE =
      List.of(
          WindowKind.ENQUIRY,
          WindowKind.ENTRUSTED,
          WindowKind.CHARGING,
          WindowKind.COMPLAINT,
          WindowKind.DEPARTMENT);

  @Test
  @Clause({"MXH-4f", "MXH-4h", "HUN-4.4.4.2.1a"})
  void each_field_of_items_has_the_hall_that_mainly_takes_it() {
    Centre centre = Centre.restore(state(List.of()));

    assertThat(centre.hallFor("退役军人服务")).contains(STREET);
    assertThat(centre.hallFor("医保")).contains(TAOHUALING);
    assertThat(centre.hallFor("海关")).isEmpty();
  }

  @Test
  @Clause("HUN-4.1.1b")
  void a_kind_of_window_that_is_missing_is_the_only_thing_named() {
    List<Window> windows = new ArrayList<>();
    windows.add(window("1", WindowKind.ENQUIRY));
    windows.add(window("2", WindowKind.CHARGING));
    windows.add(window("3", WindowKind.COMPLAINT));
    for (int i = 10; i < 30; i++) windows.add(window("" + i, WindowKind.DEPARTMENT));
    Centre centre = Centre.restore(state(windows));

    Ruling ruling =
        centre.windowKindsComplete(
            new Provision<>(FIVE, new ClauseId("HUN-4.1.1b"), Strength.BLOCK));

    assertThat(ruling.codes()).containsExactly("organisation.WINDOW_KIND_MISSING");
    assertThat(ruling.reasons().get(0).arguments())
        .containsExactly(Argument.code("kind", WindowKind.ENTRUSTED));
    assertThat(ruling.reasons().get(0).clauses()).containsExactly(new ClauseId("HUN-4.1.1b"));
  }

  @Test
  void a_street_is_only_warned_where_its_rulebook_warns() {
    Centre centre = Centre.restore(state(List.of(window("1", WindowKind.ENQUIRY))));

    Ruling ruling =
        centre.windowKindsComplete(
            new Provision<>(FIVE, new ClauseId("HUN-4.1.1b"), Strength.WARN));

    assertThat(ruling.isRefused()).isFalse();
    assertThat(ruling.codes()).hasSize(4);
  }

  @Test
  void windows_are_found_by_hall_in_their_order() {
    Centre centre =
        Centre.restore(
            state(List.of(window("2", WindowKind.ENQUIRY), window("1", WindowKind.CHARGING))));

    assertThat(centre.windowsIn(STREET.id()).stream().map(w -> w.id().value()))
        .containsExactly("2", "1");
    assertThat(centre.windowsIn(TAOHUALING.id())).isEmpty();
    assertThat(centre.department(FOOD)).isPresent();
    assertThat(centre.zone()).isEqualTo(ZoneId.of("Asia/Shanghai"));
    assertThat(Centre.restore(centre.state()).state()).isEqualTo(centre.state());
  }

  @Test
  void what_points_nowhere_or_stands_twice_cannot_be() {
    Window lost =
        new Window(
            new WindowId("9"), new HallId("XX"), WindowKind.ENQUIRY, Optional.empty(), List.of());
    assertThatThrownBy(() -> Centre.restore(state(List.of(lost))))
        .hasMessage("window 9 names unknown hall XX");
    Window one = window("1", WindowKind.ENQUIRY);
    assertThatThrownBy(() -> Centre.restore(state(List.of(one, one))))
        .hasMessage("window 1 stands twice");
    assertThatThrownBy(
            () ->
                new Hall(
                    new HallId("JD"),
                    "街道服务大厅",
                    Optional.of("Street Service Hall"),
                    "梅溪湖路1号",
                    List.of(),
                    SOCIAL,
                    LocalTime.of(17, 0),
                    LocalTime.of(9, 0)))
        .hasMessage("hall JD must open before it closes");
    assertThatThrownBy(
            () ->
                new Window(
                    new WindowId("5"),
                    STREET.id(),
                    WindowKind.DEPARTMENT,
                    Optional.empty(),
                    List.of()))
        .hasMessage("window 5 of kind DEPARTMENT names none");
  }

  private static CentreState state(List<Window> windows) {
    return new CentreState(
        CentreState.FORMAT,
        new CentreId("MXH"),
        "梅溪湖街道政务服务中心",
        Optional.of("Meixihu Government Service Centre"),
        CentreLevel.TOWNSHIP,
        "梅溪湖街道办事处",
        new RulebookId("meixihu"),
        ZoneId.of("Asia/Shanghai"),
        List.of(STREET, TAOHUALING),
        List.of(
            new Department(SOCIAL, "社会事务办公室", Optional.of("Social Affairs Office")),
            new Department(FOOD, "食安办", Optional.empty())),
        windows);
  }

  private static Hall hall(String id, String name, DepartmentId managedBy, String... fields) {
    return new Hall(
        new HallId(id),
        name,
        Optional.empty(),
        name + "一楼",
        List.of(fields),
        managedBy,
        LocalTime.of(9, 0),
        LocalTime.of(17, 0));
  }

  private static Window window(String id, WindowKind kind) {
    return new Window(
        new WindowId(id), STREET.id(), kind, Optional.of(SOCIAL), List.of(new ServiceId("S1")));
  }
}
