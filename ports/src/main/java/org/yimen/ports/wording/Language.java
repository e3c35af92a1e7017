package org.yimen.ports.wording;

import java.util.Locale;

/** The languages 语言 in which the hall speaks. */
public enum Language {
  /** 中文. */
  ZH,
  /** English. */
  EN;

  /** The tag of web pages, {@code zh} or {@code en}. */
  public String tag() {
    return name().toLowerCase(Locale.ROOT);
  }
}
