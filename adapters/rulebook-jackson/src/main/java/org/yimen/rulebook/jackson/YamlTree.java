package org.yimen.rulebook.jackson;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yimen.domain.rulebook.Argument;
import org.yimen.domain.rulebook.FaultCode;
import org.yimen.domain.rulebook.RawValue;
import org.yimen.domain.rulebook.RulebookFault;

/**
 * A YAML file as values with lines. A value that stands under a name has the line of the name.
 * Aliases, tags and second documents are refused: a file of settings has no use for them, and they
 * are how small files become large.
 */
public final class YamlTree {
  /** What a longer file is refused for. */
  public static final int MOST_BYTES = 2_000_000;

  private static final String NO_YAML = "不是合格的 YAML";
  private static final int DEEPEST = 20;
  private static final int LONGEST_TEXT = 4_000;
  private static final YAMLFactory FACTORY = new YAMLFactory();

  private final String file;
  private final List<RulebookFault> faults;

  private YamlTree(String file, List<RulebookFault> faults) {
    this.file = file;
    this.faults = faults;
  }

  /**
   * The value of the file, empty if it cannot be read; what is wrong is added to the faults.
   *
   * @param file how faults name the file
   */
  public static Optional<RawValue> parse(byte[] bytes, String file, List<RulebookFault> faults) {
    if (bytes.length > MOST_BYTES) {
      faults.add(
          unreadable(file, 1, "大于 " + MOST_BYTES + " 字节", "larger than " + MOST_BYTES + " bytes"));
      return Optional.empty();
    }
    Optional<String> text = PlainText.of(bytes, file, faults);
    return text.flatMap(new YamlTree(file, faults)::read);
  }

  static RulebookFault unreadable(String file, int line, String zh, String en) {
    return RulebookFault.at(
        file, line, FaultCode.UNREADABLE, Argument.code("what", en), Argument.code("whatZh", zh));
  }

  private Optional<RawValue> read(String text) {
    try (YAMLParser parser = FACTORY.createParser(text)) {
      if (parser.nextToken() == null) throw new Refused(1, "文件为空", "the file is empty");
      RawValue root = value(parser, line(parser), 0);
      if (parser.nextToken() != null)
        throw new Refused(line(parser), "此处开始第二个文档", "a second document begins");
      return Optional.of(root);
    } catch (Refused e) {
      faults.add(unreadable(file, e.line, e.zh, e.en));
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
      faults.add(unreadable(file, line, NO_YAML, firstLine(e.getOriginalMessage())));
    } catch (IOException | RuntimeException e) {
      faults.add(unreadable(file, 1, NO_YAML, firstLine(String.valueOf(e.getMessage()))));
    }
    return Optional.empty();
  }

  private RawValue value(YAMLParser parser, int line, int depth) throws IOException {
    if (depth > DEEPEST)
      throw new Refused(line(parser), "嵌套超过 " + DEEPEST + " 层", "nested deeper than " + DEEPEST);
    if (parser.isCurrentAlias())
      throw new Refused(line(parser), "不允许引用（*）", "an alias (*) is not allowed");
    if (parser.getObjectId() != null)
      throw new Refused(line(parser), "不允许锚点（&）", "an anchor (&) is not allowed");
    if (parser.getTypeId() != null)
      throw new Refused(line(parser), "不允许标签（!）", "a tag (!) is not allowed");
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT) return table(parser, line, depth);
    if (token == JsonToken.START_ARRAY) return sequence(parser, line, depth);
    String text = token == JsonToken.VALUE_NULL ? "" : parser.getText();
    if (text.length() > LONGEST_TEXT)
      throw new Refused(
          line,
          "一段文字超过 " + LONGEST_TEXT + " 字",
          "a text is longer than " + LONGEST_TEXT + " characters");
    return new RawValue.Scalar(text, line);
  }

  private RawValue table(YAMLParser parser, int line, int depth) throws IOException {
    Map<String, RawValue> entries = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      int nameLine = line(parser);
      parser.nextToken();
      RawValue read = value(parser, nameLine, depth + 1);
      RawValue before = entries.putIfAbsent(name, read);
      if (before != null)
        faults.add(
            RulebookFault.at(
                file,
                nameLine,
                FaultCode.BAD_FIELD,
                Argument.code("field", clip(name)),
                Argument.code("what", "stands on line " + before.line() + " already")));
    }
    return new RawValue.Table(entries, line);
  }

  private RawValue sequence(YAMLParser parser, int line, int depth) throws IOException {
    List<RawValue> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY)
      items.add(value(parser, line(parser), depth + 1));
    return new RawValue.Sequence(items, line);
  }

  private static int line(YAMLParser parser) {
    return parser.currentTokenLocation().getLineNr();
  }

  private static String firstLine(String text) {
    return clip(text.lines().findFirst().orElse("").strip());
  }

  static String clip(String text) {
    return text.length() <= 100 ? text : text.substring(0, 100) + "...";
  }

  /** What this reader does not take. */
  private static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final int line;
    private final String zh;
    private final String en;

    Refused(int line, String zh, String en) {
      super(zh + " / " + en);
      this.line = line;
      this.zh = zh;
      this.en = en;
    }
  }
}
