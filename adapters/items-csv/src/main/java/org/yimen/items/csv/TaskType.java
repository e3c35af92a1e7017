package org.yimen.items.csv;

import java.util.Optional;
import org.yimen.domain.catalogue.ItemCategory;

/** The national codes of task types 事项类型, as far as files hold them. */
enum TaskType {
  LICENCE("行政许可", "1", ItemCategory.LICENCE),
  PAYMENT("行政给付", "5", ItemCategory.NON_LICENCE),
  CONFIRMATION("行政确认", "7", ItemCategory.NON_LICENCE),
  REWARD("行政奖励", "8", ItemCategory.NON_LICENCE),
  ADJUDICATION("行政裁决", "9", ItemCategory.NON_LICENCE),
  OTHER_POWER("其他行政权力", "10", ItemCategory.NON_LICENCE),
  PUBLIC_SERVICE("公共服务", "20", ItemCategory.PUBLIC_SERVICE);

  private final String zh;
  private final String code;
  private final ItemCategory category;

  TaskType(String zh, String code, ItemCategory category) {
    this.zh = zh;
    this.code = code;
    this.category = category;
  }

  ItemCategory category() {
    return category;
  }

  /** Leading zeros do not matter: the national exchange form writes 01. */
  static Optional<TaskType> of(String text) {
    String code = text.replaceFirst("^0+(?=.)", "");
    for (TaskType type : values()) if (type.code.equals(code)) return Optional.of(type);
    return Optional.empty();
  }

  static String known() {
    StringBuilder all = new StringBuilder();
    for (TaskType type : values())
      all.append(all.isEmpty() ? "" : ", ").append(type.code).append(' ').append(type.zh);
    return all.toString();
  }
}
