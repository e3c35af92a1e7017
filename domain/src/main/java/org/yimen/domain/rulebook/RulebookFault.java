package org.yimen.domain.rulebook;

import java.util.List;
import java.util.Optional;
import org.jmolecules.ddd.types.ValueObject;

/**
 * One thing that is wrong with a rulebook, or worth a look.
 *
 * @param file name of the file
 * @param line line in the file, from 1; 0 where no line can be named
 * @param key the key it is about, empty where it is about none
 * @param code what is wrong
 * @param arguments what the sentence names
 */
public record RulebookFault(
    String file, int line, Optional<String> key, FaultCode code, List<Argument> arguments)
    implements ValueObject {
  public RulebookFault {
    arguments = List.copyOf(arguments);
  }

  /** A fault that is about no key. */
  public static RulebookFault at(String file, int line, FaultCode code, Argument... arguments) {
    return new RulebookFault(file, line, Optional.empty(), code, List.of(arguments));
  }

  /** A fault about a key. */
  public static RulebookFault at(
      String file, int line, String key, FaultCode code, Argument... arguments) {
    return new RulebookFault(file, line, Optional.of(key), code, List.of(arguments));
  }

  /** Whether it only warns. */
  public boolean isWarning() {
    return code.isWarning();
  }

  /** The value of an argument, empty if there is none of this name. */
  public Optional<String> argument(String name) {
    return arguments.stream().filter(a -> a.name().equals(name)).map(Argument::value).findFirst();
  }

  /** The whole line in Chinese: file, line, key, what is wrong. */
  public String zh() {
    return place() + whatZh();
  }

  /** The whole line in English: file, line, key, what is wrong. */
  public String en() {
    return place() + whatEn();
  }

  /** What is wrong, in Chinese, without the place. */
  public String whatZh() {
    return filled(code.zh());
  }

  /** What is wrong, in English, without the place. */
  public String whatEn() {
    return filled(code.en());
  }

  private String place() {
    return file + ":" + line + ": " + key.map(k -> k + ": ").orElse("");
  }

  private String filled(String sentence) {
    String text = sentence;
    for (Argument a : arguments) text = text.replace("{" + a.name() + "}", a.value());
    return text;
  }
}
