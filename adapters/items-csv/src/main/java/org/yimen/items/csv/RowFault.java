package org.yimen.items.csv;

/**
 * What is wrong with a line.
 *
 * @param line line in the file, from 1
 * @param kind what kind of fault
 * @param column which column; empty where the line as a whole is meant
 * @param detail a code, a number, a place; never the text of the file
 */
public record RowFault(int line, Kind kind, String column, String detail) {
  /** What can be wrong. */
  public enum Kind {
    EMPTY_FILE("文件为空", "the file is empty"),
    MISSING_COLUMN("缺少列", "a column is missing"),
    DOUBLE_COLUMN("列名重复", "a column stands twice"),
    FIELD_COUNT("字段数与表头不符", "the number of fields is not that of the heading"),
    EMPTY_FIELD("此栏不能为空", "the field is empty"),
    BAD_TEXT("文字不合要求", "the text does not have the required form"),
    BAD_CODE("编码不合要求", "the code does not have the required form"),
    UNKNOWN_TASK_TYPE("事项类型不明", "the task type is unknown"),
    DUPLICATE_CODE("事项编码重复", "the item code stands twice"),
    BROKEN_QUOTING("引号不成对或位置不对", "quotation marks are broken"),
    LINE_TOO_LONG("此行过长", "the line is too long"),
    WRONG_ENCODING("文件编码不是UTF-8", "the file is not encoded in UTF-8");

    private final String zh;
    private final String en;

    Kind(String zh, String en) {
      this.zh = zh;
      this.en = en;
    }
  }

  /** One line in Chinese. */
  public String zh() {
    return "第"
        + line
        + "行"
        + (column.isEmpty() ? "" : "，" + column)
        + "："
        + kind.zh
        + tail("（", "）");
  }

  /** One line in English. */
  public String en() {
    return "line "
        + line
        + (column.isEmpty() ? "" : ", " + column)
        + ": "
        + kind.en
        + tail(" (", ")");
  }

  private String tail(String open, String close) {
    return detail.isEmpty() ? "" : open + detail + close;
  }
}
