package org.yimen.ports.adapter;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A setting 设置 that an adapter reads. Immutable.
 *
 * @param name its whole name, words with dots between them, such as {@code yimen.papers.templates}
 * @param zh what it means, in Chinese
 * @param en what it means, in English
 * @param usual the value where nothing is set
 * @param secret whether nobody may see its value
 */
public record AdapterSetting(
    String name, String zh, String en, Optional<String> usual, boolean secret) {
  private static final Pattern NAME =
      Pattern.compile("[a-z][a-z0-9]*(?:[.-][a-z0-9]+)*\\.[a-z0-9]+(?:-[a-z0-9]+)*");

  public AdapterSetting {
    if (name.length() > 100 || !NAME.matcher(name).matches())
      throw new IllegalArgumentException(
          "name must be two or more words with dots between them, was " + name);
    if (zh.codePoints().noneMatch(Character::isIdeographic))
      throw new IllegalArgumentException("zh must say in Chinese what " + name + " means");
    if (en.isBlank()) throw new IllegalArgumentException("en must say what " + name + " means");
    if (secret && usual.isPresent())
      throw new IllegalArgumentException("a secret has no usual value: " + name);
  }

  /** A setting that may be left out. */
  public static AdapterSetting of(String name, String zh, String en) {
    return new AdapterSetting(name, zh, en, Optional.empty(), false);
  }

  /** The same with a usual value. */
  public AdapterSetting usually(String value) {
    return new AdapterSetting(name, zh, en, Optional.of(value), secret);
  }

  /** The same, whose value nobody may see. */
  public AdapterSetting hidden() {
    return new AdapterSetting(name, zh, en, usual, true);
  }
}
