package org.yimen.app.command;

import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of {@code --help}, Chinese first and English, from {@code commands.properties}. */
public final class HelpTexts {
  /** One bundle for all machines: both languages stand in it, so no locale chooses. */
  public static final ResourceBundle BUNDLE =
      ResourceBundle.getBundle("org.yimen.app.command.commands", Locale.ROOT);

  private HelpTexts() {}

  /** A text with its {@code {0}}, {@code {1}} filled in. */
  public static String say(String key, Object... values) {
    String text = BUNDLE.getString(key);
    for (int i = 0; i < values.length; i++)
      text = text.replace("{" + i + "}", String.valueOf(values[i]));
    return text;
  }
}
