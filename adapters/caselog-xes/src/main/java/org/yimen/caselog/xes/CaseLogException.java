package org.yimen.caselog.xes;

import java.io.Serial;
import java.nio.file.Path;

/**
 * A case log cannot be read. Names the file, the line and column where the reader stood, and what
 * is wrong in both languages; never repeats values of the log. Cases handed over before it was
 * thrown were complete.
 */
public final class CaseLogException extends Exception {
  @Serial private static final long serialVersionUID = 1;

  /** What is wrong. */
  public enum Problem {
    MISSING_FILE("文件不存在", "there is no such file"),
    UNREADABLE("文件无法读取", "the file cannot be read"),
    CUT_SHORT("压缩文件不完整", "the compressed file ends too early"),
    DAMAGED("压缩文件已损坏", "the compressed file is damaged"),
    BROKEN_XML("不是完好的 XML", "this is not well-formed XML"),
    WRONG_ENCODING(
        "文字编码与声明不符(未声明即 UTF-8)", "the text is not in the encoding it declares, UTF-8 if none"),
    NOT_XES("根元素不是 log,不是 XES 日志", "the root element is not log, so this is no XES log"),
    DOCTYPE("不接受 DOCTYPE 和外部实体", "document type declarations and entities are not accepted"),
    NO_VALUE("属性没有值", "an attribute has no value"),
    REPEATED("属性重复", "an attribute stands twice"),
    BAD_DATE(
        "日期不是带时区的 ISO 时间(0001 至 9999 年)",
        "a date is not an ISO date and time with offset in the years 0001 to 9999"),
    NO_ACTIVITY("步骤没有 concept:name", "an event has no concept:name"),
    TOO_MANY_EVENTS("一个办件的步骤过多", "a case has too many events"),
    TOO_MANY_ACTIVITIES("不同步骤名过多", "the log has too many different activities"),
    TOO_LONG("一段内容过长", "a name or a part between two tags is too long"),
    TOO_DEEP("元素嵌套过深", "elements are nested too deeply");

    private final String zh;
    private final String en;

    Problem(String zh, String en) {
      this.zh = zh;
      this.en = en;
    }

    /** The sentence in Chinese. */
    public String zh() {
      return zh;
    }

    /** The sentence in English. */
    public String en() {
      return en;
    }
  }

  private final String file;
  private final int line;
  private final int column;
  private final Problem problem;
  private final String detail;

  CaseLogException(Path file, int line, int column, Problem problem, String detail) {
    super(
        place(file.toString(), line, column)
            + problem.zh()
            + (detail.isEmpty() ? "" : "(" + detail + ")")
            + " / "
            + problem.en());
    this.file = file.toString();
    this.line = line;
    this.column = column;
    this.problem = problem;
    this.detail = detail;
  }

  /** The file as it was named to the reader. */
  public String file() {
    return file;
  }

  /** Line from 1, or 0 where the file could not be opened or has no lines yet. */
  public int line() {
    return line;
  }

  /** Column from 1, or 0. */
  public int column() {
    return column;
  }

  /** What is wrong. */
  public Problem problem() {
    return problem;
  }

  /** Which attribute, limit or tag, in the words of the file form; empty where there is none. */
  public String detail() {
    return detail;
  }

  private static String place(String file, int line, int column) {
    return line > 0 ? file + ":" + line + ":" + column + ": " : file + ": ";
  }
}
