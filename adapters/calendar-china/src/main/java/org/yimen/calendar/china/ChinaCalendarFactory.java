package org.yimen.calendar.china;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yimen.domain.deadline.HolidayArrangement;
import org.yimen.domain.deadline.WorkingCalendar;
import org.yimen.ports.adapter.AdapterFactory;
import org.yimen.ports.adapter.AdapterSetting;
import org.yimen.ports.adapter.AdapterSettings;
import org.yimen.ports.adapter.BadSettingException;
import org.yimen.ports.driven.HolidayCalendars;

/** The calendar of China for every centre: {@code china}. */
public final class ChinaCalendarFactory implements AdapterFactory<HolidayCalendars> {
  private static final String MORE = "yimen.calendar.folder";

  @Override
  public Class<HolidayCalendars> port() {
    return HolidayCalendars.class;
  }

  @Override
  public String key() {
    return "china";
  }

  @Override
  public List<AdapterSetting> settings() {
    return List.of(
        AdapterSetting.of(
            MORE,
            "目录，其中的 *.txt 是自带之外的节假日安排，按文件名先后生效",
            "folder whose *.txt are holiday arrangements beside those of the program, in the order"
                + " of their names"));
  }

  @Override
  public HolidayCalendars build(AdapterSettings settings) {
    ChinaCalendar china = ChinaCalendar.load();
    Optional<Path> folder = settings.path(MORE);
    if (folder.isPresent()) china = with(china, folder.get());
    WorkingCalendar calendar = china.calendar();
    return centre -> calendar;
  }

  private static ChinaCalendar with(ChinaCalendar china, Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      ChinaCalendar all = china;
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList())
        all = all.with(read(file));
      return all;
    } catch (IOException e) {
      throw new BadSettingException(
          MORE, "目录读不了：" + folder, "the folder cannot be read: " + folder);
    }
  }

  private static HolidayArrangement read(Path file) throws IOException {
    try (BufferedReader text = Files.newBufferedReader(file)) {
      return ChinaCalendar.read(text);
    } catch (BadArrangementException e) {
      throw new BadSettingException(
          MORE,
          file.getFileName() + " 第 " + e.line() + " 行看不懂",
          file.getFileName() + ", " + e.getMessage());
    }
  }
}
