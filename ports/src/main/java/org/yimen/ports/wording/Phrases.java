package org.yimen.ports.wording;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** The sentences of one file in one language, by key. Files are UTF-8. Immutable. */
final class Phrases {
  private final String file;
  private final Map<String, Sentence> sentences;

  private Phrases(String file, Map<String, Sentence> sentences) {
    this.file = file;
    this.sentences = sentences;
  }

  /**
   * Reads {@code name_language.properties} beside this class.
   *
   * @throws IllegalStateException if the file is absent or a sentence cannot be read
   * @throws UncheckedIOException if it cannot be read
   */
  static Phrases load(String name, Language language) {
    String file = name + "_" + language.tag() + ".properties";
    Map<String, Sentence> sentences = new TreeMap<>();
    try (InputStream in = Phrases.class.getResourceAsStream(file)) {
      if (in == null) throw new IllegalStateException(file + " is not on the class path");
      Properties read = new Properties();
      try (Reader text = new InputStreamReader(in, StandardCharsets.UTF_8)) {
        read.load(text);
      }
      for (String key : read.stringPropertyNames())
        sentences.put(key, Sentence.parse(read.getProperty(key)));
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException(file + ": " + e.getMessage(), e);
    }
    return new Phrases(file, sentences);
  }

  Set<String> keys() {
    return sentences.keySet();
  }

  Optional<Sentence> find(String key) {
    return Optional.ofNullable(sentences.get(key));
  }

  /**
   * The sentence of a key of ours, with its arguments.
   *
   * @throws IllegalStateException if the file lacks it; a test proves that it does not
   */
  String say(String key, Function<String, Optional<String>> arguments) {
    return find(key)
        .orElseThrow(() -> new IllegalStateException(file + " lacks " + key))
        .with(arguments);
  }

  /** The same with the values of a map. */
  String say(String key, Map<String, String> arguments) {
    return say(key, name -> Optional.ofNullable(arguments.get(name)));
  }
}
