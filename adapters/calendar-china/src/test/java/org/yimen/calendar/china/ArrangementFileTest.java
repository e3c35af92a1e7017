package org.yimen.calendar.china;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yimen.domain.deadline.ArrangedDay;
import org.yimen.domain.deadline.HolidayArrangement;

class ArrangementFileTest {
  private static HolidayArrangement read(String text) throws IOException {
    return ChinaCalendar.read(new StringReader(text));
  }

  @Test
  void days_and_ranges_of_a_users_own_file() throws IOException {
    HolidayArrangement read =
        read(
            """
            \uFEFF# made by hand
            year: 2027
            title: 通知

            off:  2026-12-31..2027-01-01, 2027-01-04 | 元旦 | New Year's Day
            work: 2027-01-09 | 元旦 | New Year's Day
            """
                .replace("\n", "\r\n"));
    assertThat(read.year()).isEqualTo(2027);
    assertThat(read.notice().number()).isEmpty();
    assertThat(read.notice().source()).isEmpty();
    assertThat(read.days())
        .extracting(ArrangedDay::day)
        .containsExactly(
            LocalDate.of(2026, 12, 31),
            LocalDate.of(2027, 1, 1),
            LocalDate.of(2027, 1, 4),
            LocalDate.of(2027, 1, 9));
    assertThat(read.days()).extracting(ArrangedDay::off).containsExactly(true, true, true, false);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "year: 27 ! line 1: a year must look like 2026",
        "jahr: 2027 ! line 1: unknown name",
        "2027 ! line 1: must be a name, a colon and a value",
        "year: ! line 1: year is empty",
        "year: 2027;year: 2027 ! line 2: year stands twice",
        "title: 通知;off: 2027-01-01 | 元旦 | X ! line 2: year is missing",
        "year: 2027;off: 2027-01-01 | 元旦 | X ! line 2: title is missing",
        "year: 2027;title: 通知 ! line 2: names no day",
        "year: 2027;title: 通知;issued: soon ! line 3: a day must look like 2026-02-15",
        "off: 2027-02-30 | 元旦 | X ! line 1: a day must look like 2026-02-15",
        "off: 2027-01-01 | 元旦 ! line 1: must be days",
        "off: 2027-01-01 | 元旦 | ! line 1: must be days",
        "off: 2027-01-03..2027-01-01 | 元旦 | X ! line 1: a range runs forward",
        "off: 2027-01-01..2029-01-01 | 元旦 | X ! line 1: a range runs forward",
        "off: 2027-01-01 | 元旦 | X;work: 2027-01-01 | 元旦 | X ! line 2: 2027-01-01 stands twice",
        "year: 2027;title: 通知;off: 2029-01-01 | 元旦 | X ! line 3: 2029-01-01 does not belong"
      })
  void what_is_wrong_is_told_with_its_line(String text, String message) {
    assertThatThrownBy(() -> read(text.replace(";", "\n")))
        .isInstanceOf(BadArrangementException.class)
        .hasMessageStartingWith(message);
  }

  @Test
  void an_empty_file_is_not_an_arrangement() {
    assertThatThrownBy(() -> read("")).hasMessage("line 1: year is missing");
  }
}
