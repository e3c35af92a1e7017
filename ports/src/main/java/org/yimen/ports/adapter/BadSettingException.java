package org.yimen.ports.adapter;

import java.io.Serial;

/** A setting is unknown or has a value of no use. The message says so in both languages. */
public final class BadSettingException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1;

  private final String setting;

  /**
   * Says what is wrong.
   *
   * @param setting the name of the setting
   * @param zh what is wrong with it, in Chinese, without the value of a secret
   * @param en the same in English
   */
  public BadSettingException(String setting, String zh, String en) {
    super("设置 " + setting + " 有误：" + zh + " / the setting " + setting + " is wrong: " + en);
    this.setting = setting;
  }

  /** The name of the setting. */
  public String setting() {
    return setting;
  }
}
