package org.yimen.app.command;

import org.yimen.domain.rulebook.ClauseStatus;
import org.yimen.domain.rulebook.RulebookLevel;
import org.yimen.domain.rulebook.Strength;

/** The words of rulebooks as people read them, Chinese first. */
final class RulebookTerms {
  private RulebookTerms() {}

  static String of(Strength strength) {
    return switch (strength) {
      case BLOCK -> "强制 block";
      case WARN -> "提醒 warn";
      case RECORD -> "记录 record";
    };
  }

  static String of(ClauseStatus status) {
    return switch (status) {
      case ENFORCED -> "执行 enforced";
      case RECORDED -> "留痕 recorded";
      case CHECKLIST -> "对照检查 checklist";
      case NOT_YET -> "尚未实现 not yet";
    };
  }

  static String of(RulebookLevel level) {
    return switch (level) {
      case LAW -> "法律 law";
      case PROVINCE -> "省级 province";
      case CITY -> "市级 city";
      case HALL -> "大厅 hall";
    };
  }
}
