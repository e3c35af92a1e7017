package org.yimen.app.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.yimen.ports.wording.Language;

/**
 * The fixed words of the pages in both languages; {@code {0}}, {@code {1}} are filled in. Where the
 * first is the number one, the words of the key with {@code .one} are taken if there are any.
 */
final class PageTexts {
  private final Map<Language, Properties> texts = new EnumMap<>(Language.class);

  PageTexts() {
    for (Language language : Language.values()) texts.put(language, load(language));
  }

  private static Properties load(Language language) {
    String name = "/org/yimen/app/web/pages_" + language.tag() + ".properties";
    try (InputStream in = PageTexts.class.getResourceAsStream(name)) {
      if (in == null) throw new IllegalStateException(name + " is not in the jar");
      Properties loaded = new Properties();
      loaded.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return loaded;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The text of a key.
   *
   * @throws IllegalArgumentException if there is none; a page never shows a key
   */
  String say(Language language, String key, Object... values) {
    boolean one = values.length > 0 && values[0] instanceof Number n && n.longValue() == 1;
    String text =
        Optional.ofNullable(one ? in(language).getProperty(key + ".one") : null)
            .or(() -> Optional.ofNullable(in(language).getProperty(key)))
            .orElseThrow(() -> new IllegalArgumentException("no text for " + key));
    for (int i = 0; i < values.length; i++)
      text = text.replace("{" + i + "}", String.valueOf(values[i]));
    return text;
  }

  Set<String> keys(Language language) {
    return in(language).stringPropertyNames();
  }

  private Properties in(Language language) {
    return Optional.ofNullable(texts.get(language)).orElseThrow();
  }
}
