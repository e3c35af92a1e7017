package org.yimen.calendar.china;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.yimen.domain.deadline.FestivalDates;
import org.yimen.domain.deadline.HolidayArrangement;
import org.yimen.domain.deadline.StatutoryFestivals;
import org.yimen.domain.deadline.WorkingCalendar;

/**
 * The calendar of China from 2006 to 2060. Years 2007 to 2026 rest on their notices
 * 国务院办公厅关于部分节假日安排的通知, with the later changes of 2015, 2019 and 2020; other years on weekends and
 * statutory festivals. Immutable and safe for many threads.
 */
public final class ChinaCalendar {
  private final List<HolidayArrangement> arrangements;
  private final StatutoryFestivals festivals;
  private final WorkingCalendar calendar;

  private ChinaCalendar(List<HolidayArrangement> arrangements, StatutoryFestivals festivals) {
    this.arrangements = List.copyOf(arrangements);
    this.festivals = festivals;
    this.calendar = WorkingCalendar.of(arrangements, festivals);
  }

  /**
   * Loads what comes with this jar.
   *
   * @throws UncheckedIOException if the jar is broken
   */
  public static ChinaCalendar load() {
    try {
      List<HolidayArrangement> arrangements = new ArrayList<>();
      for (String file : lines("notices.txt")) {
        try (Reader text = open(file)) {
          arrangements.add(ArrangementFile.read(text));
        }
      }
      List<FestivalDates> years = new ArrayList<>();
      for (String row : lines("festivals.txt")) years.add(festivals(row.split(" ")));
      return new ChinaCalendar(arrangements, new StatutoryFestivals(years));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads an arrangement from a file of the user's own, in the form of {@code 2026.txt} in this
   * jar. The reader is not closed.
   *
   * @throws BadArrangementException if it cannot be understood; it names the line
   * @throws IOException if it cannot be read
   */
  public static HolidayArrangement read(Reader text) throws IOException {
    return ArrangementFile.read(text);
  }

  /** This calendar with one more arrangement, which overrides those before it day by day. */
  public ChinaCalendar with(HolidayArrangement arrangement) {
    List<HolidayArrangement> more = new ArrayList<>(arrangements);
    more.add(arrangement);
    return new ChinaCalendar(more, festivals);
  }

  /** The published arrangements, in the order in which they were issued. */
  public List<HolidayArrangement> arrangements() {
    return arrangements;
  }

  /** The festivals of each year. */
  public StatutoryFestivals festivals() {
    return festivals;
  }

  /** The calendar to count with. */
  public WorkingCalendar calendar() {
    return calendar;
  }

  private static FestivalDates festivals(String[] days) {
    return new FestivalDates(
        LocalDate.parse(days[0]),
        LocalDate.parse(days[1]),
        LocalDate.parse(days[2]),
        LocalDate.parse(days[3]));
  }

  private static List<String> lines(String file) throws IOException {
    try (BufferedReader text = new BufferedReader(open(file))) {
      return text.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList();
    }
  }

  private static Reader open(String file) throws IOException {
    InputStream found = ChinaCalendar.class.getResourceAsStream(file);
    if (found == null) throw new IOException("missing in the jar: " + file);
    return new InputStreamReader(found, StandardCharsets.UTF_8);
  }
}
