package org.yimen.domain.staff;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yimen.domain.ids.FunctionCode;
import org.yimen.domain.rulebook.Direction;
import org.yimen.domain.rulebook.FunctionList;
import org.yimen.domain.rulebook.ListTypes;
import org.yimen.domain.rulebook.ProvisionKey;
import org.yimen.domain.rulebook.ValueTypes;

/**
 * The keys of this room about duty 在岗: what a rulebook may say about attendance, leave, substitutes
 * and the opening and closing of the day.
 */
public final class DutyProvisions {
  private static final int TWO_HOURS = 120;

  /** 提前到岗. */
  public static final ProvisionKey<Integer> EARLY_MINUTES =
      minutes(
          "staff.attendance.early-minutes",
          "minutes before opening by which window staff are at their posts");

  /** 推迟离岗. */
  public static final ProvisionKey<Integer> AFTER_MINUTES =
      minutes(
          "staff.attendance.after-minutes",
          "minutes after closing until which window staff stay at their posts");

  /** 顶岗. */
  public static final ProvisionKey<Boolean> COVERED =
      yesNo(
          "staff.substitute.on-absence",
          "whether somebody stands in at the post of a window officer who is absent");

  /** 同等工作能力. */
  public static final ProvisionKey<Boolean> EQUAL_ABILITY =
      yesNo(
          "staff.substitute.equal-ability",
          "whether a substitute holds functions, windows and mandates of the one who is absent");

  /** B岗. */
  public static final ProvisionKey<Integer> NAMED_UP_TO =
      ProvisionKey.withReading(
          "staff.substitute.named-up-to",
          ValueTypes.integer(0, 100, ValueTypes.Tighter.LARGER),
          Direction.REPLACE,
          0,
          "people at its windows up to which a department names a substitute for each post");

  /** 事先请假. */
  public static final ProvisionKey<Boolean> ASKED_BEFORE =
      yesNo("staff.leave.asked-before", "whether leave is asked for before it begins");

  /** 请假审批. */
  public static final ProvisionKey<List<FunctionCode>> DECIDED_BY =
      ProvisionKey.withReading(
          "staff.leave.decided-by",
          FunctionList.TYPE,
          Direction.REPLACE,
          List.of(
              Functions.CENTRE_MANAGER,
              Functions.DIRECTOR,
              Functions.DEPARTMENT_LEADER,
              Functions.WINDOW_HEAD),
          "functions that decide on a leave");

  /** 职位代理. */
  public static final ProvisionKey<Boolean> SUBSTITUTE_NAMED =
      yesNo("staff.leave.substitute-named", "whether a leave names who stands in");

  /** 请假天数上限. */
  public static final ProvisionKey<Integer> LONGEST_DAYS =
      ProvisionKey.withReading(
          "staff.leave.longest-days",
          ValueTypes.integer(0, 365, ValueTypes.Tighter.SMALLER),
          Direction.REPLACE,
          0,
          "calendar days that one leave lasts at most; 0: no limit");

  /** 请假种类, code to words in Chinese and English. */
  public static final ProvisionKey<Map<String, List<String>>> LEAVE_KINDS =
      ProvisionKey.withReading(
          "staff.leave.kinds",
          ListTypes.wordsByName(),
          Direction.ADD,
          usualKinds(),
          "kinds of leave by code, each with its words in Chinese and English");

  /** 开馆检查. */
  public static final ProvisionKey<Map<String, List<String>>> OPENING_CHECKS =
      checks("staff.day.opening-checks", "what is looked at before the hall opens");

  /** 闭馆检查. */
  public static final ProvisionKey<Map<String, List<String>>> CLOSING_CHECKS =
      checks("staff.day.closing-checks", "what is looked at before the hall closes");

  private DutyProvisions() {}

  private static Map<String, List<String>> usualKinds() {
    Map<String, List<String>> kinds = new LinkedHashMap<>();
    kinds.put("OFFICIAL", List.of("公出", "official errand"));
    kinds.put("ANNUAL", List.of("年休假", "annual leave"));
    kinds.put("PERSONAL", List.of("事假", "personal leave"));
    kinds.put("SICK", List.of("病假", "sick leave"));
    kinds.put("OTHER", List.of("其他", "other leave"));
    return kinds;
  }

  private static ProvisionKey<Integer> minutes(String name, String meaning) {
    return ProvisionKey.withReading(
        name,
        ValueTypes.integer(0, TWO_HOURS, ValueTypes.Tighter.LARGER),
        Direction.REPLACE,
        0,
        meaning);
  }

  private static ProvisionKey<Boolean> yesNo(String name, String meaning) {
    return ProvisionKey.withReading(
        name, ValueTypes.yesNo(true), Direction.REPLACE, false, meaning);
  }

  private static ProvisionKey<Map<String, List<String>>> checks(String name, String meaning) {
    return ProvisionKey.withReading(
        name,
        ListTypes.wordsByName(),
        Direction.ADD,
        Map.of(),
        meaning + ", by code, each with its words in Chinese and English");
  }

  /**
   * The words of a code 用语, Chinese first, English last; the code itself where the rulebook names
   * none.
   */
  public static List<String> words(Map<String, List<String>> named, String code) {
    List<String> words = named.getOrDefault(code, List.of());
    return words.isEmpty() ? List.of(code) : words;
  }

  /** All keys about duty. */
  public static List<ProvisionKey<?>> all() {
    return List.of(
        EARLY_MINUTES,
        AFTER_MINUTES,
        COVERED,
        EQUAL_ABILITY,
        NAMED_UP_TO,
        ASKED_BEFORE,
        DECIDED_BY,
        SUBSTITUTE_NAMED,
        LONGEST_DAYS,
        LEAVE_KINDS,
        OPENING_CHECKS,
        CLOSING_CHECKS);
  }
}
