package org.yimen.calendar.china;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.yimen.domain.ids.CentreId;
import org.yimen.ports.adapter.AdapterFactory;
import org.yimen.ports.adapter.BadSettingException;
import org.yimen.ports.driven.HolidayCalendars;
import org.yimen.ports.kit.AdapterFactoryContract;
import org.yimen.ports.kit.HolidayCalendarsContract;

class ChinaCalendarFactoryTest extends AdapterFactoryContract<HolidayCalendars> {
  private static final String FOLDER = "yimen.calendar.folder";
  private static final CentreId CENTRE = new CentreId("QT");
  private static final LocalDate TUE_2026_03_03 = LocalDate.of(2026, 3, 3);

  @Override
  protected AdapterFactory<HolidayCalendars> factory() {
    return new ChinaCalendarFactory();
  }

  @Override
  protected Map<String, String> useless() {
    return Map.of(FOLDER, "not-there");
  }

  @Nested
  class Calendars extends HolidayCalendarsContract {
    private final HolidayCalendars built = ChinaCalendarFactoryTest.this.built(Map.of());

    @Override
    protected HolidayCalendars calendars() {
      return built;
    }

    @Override
    protected CentreId centre() {
      return CENTRE;
    }
  }

  @Test
  void an_arrangement_of_the_hall_counts() throws Exception {
    assertThat(built(Map.of()).of(CENTRE).isWorkingDay(TUE_2026_03_03)).isTrue();
    Files.writeString(
        folder.resolve("2026.txt"),
        """
        year: 2026
        title: 关于青塘镇临时停办的通知
        number: 演示〔2026〕1号
        issued: 2026-02-01
        source: https://hall.example/2026

        off: 2026-03-03 | 停办 | closed
        """);
    assertThat(built(Map.of(FOLDER, ".")).of(CENTRE).isWorkingDay(TUE_2026_03_03)).isFalse();
  }

  @Test
  void an_arrangement_that_cannot_be_read_is_named_with_its_line() throws Exception {
    Files.writeString(folder.resolve("odd.txt"), "what is this\n");
    assertThatExceptionOfType(BadSettingException.class)
        .isThrownBy(() -> built(Map.of(FOLDER, ".")))
        .withMessageContaining("odd.txt 第 1 行看不懂");
  }
}
