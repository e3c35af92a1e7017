package org.yimen.app.web;

import io.javalin.http.Context;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.yimen.ports.wording.Language;
import org.yimen.ports.wording.Wording;

/**
 * How a page speaks to who looks: texts, days and times in that language.
 *
 * @param pages the texts
 * @param request who looks
 * @param now what time it is
 * @param zone where
 */
record Speech(Pages pages, Context request, Instant now, ZoneId zone) {
  private static final DateTimeFormatter DAY_EN =
      DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);
  private static final DateTimeFormatter DAY_EN_FAR =
      DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.ENGLISH);

  Language language() {
    return pages.language(request);
  }

  Wording wording() {
    return Wording.of(language());
  }

  String say(String key, Object... values) {
    return pages.say(request, key, values);
  }

  /** The one of two texts that is in the language of who looks. */
  String either(String zh, String en) {
    return language() == Language.ZH ? zh : en;
  }

  LocalDate today() {
    return LocalDate.ofInstant(now, zone);
  }

  /** 10月13日（周二）, Tue 13 Oct; with the year where it is another one. */
  String day(LocalDate day) {
    boolean far = day.getYear() != today().getYear();
    if (language() == Language.EN) return (far ? DAY_EN_FAR : DAY_EN).format(day);
    return (far ? day.getYear() + "年" : "")
        + shortDay(day)
        + "（周"
        + "一二三四五六日".charAt(day.getDayOfWeek().getValue() - 1)
        + "）";
  }

  /** 10月13日, 13 Oct. */
  String shortDay(LocalDate day) {
    return language() == Language.EN
        ? DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH).format(day)
        : day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
  }

  /** 14:05. */
  String time(Instant at) {
    return LocalTime.ofInstant(at, zone).truncatedTo(ChronoUnit.MINUTES).toString();
  }

  /** Day and time of now, as it stands in the bar. */
  String moment() {
    return day(today()) + " " + time(now);
  }

  /** Whole minutes from then till now. */
  long minutesSince(Instant then) {
    return Math.max(0, Duration.between(then, now).toMinutes());
  }
}
