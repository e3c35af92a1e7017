package org.yimen.domain.staff;

import java.util.List;
import java.util.Map;
import org.yimen.domain.ids.FunctionCode;
import org.yimen.domain.organisation.CentreLevel;
import org.yimen.domain.rulebook.Direction;
import org.yimen.domain.rulebook.FunctionList;
import org.yimen.domain.rulebook.ListTypes;
import org.yimen.domain.rulebook.ProvisionKey;
import org.yimen.domain.rulebook.ValueTypes;

/** The keys of this room: what a rulebook may say about people of the hall 人员. */
public final class StaffProvisions {
  private static final int NO_LIMIT = 150;

  /** 授权委托书. */
  public static final ProvisionKey<Boolean> MANDATE_REQUIRED =
      ProvisionKey.withReading(
          "staff.mandate-required",
          ValueTypes.yesNo(true),
          Direction.TIGHTEN,
          false,
          "whether deciding at a window needs the department's mandate for the item on that day");

  /** 派驻单位, by hall. */
  public static final ProvisionKey<Map<String, List<String>>> POSTING_BODIES =
      ProvisionKey.withReading(
          "staff.posting.bodies",
          ListTypes.wordsByName(),
          Direction.ADD,
          Map.of(),
          "for each hall the bodies that post people to its windows; a hall not named: any");

  /** 派驻人员身份. */
  public static final ProvisionKey<List<Employment>> EMPLOYMENTS =
      ProvisionKey.withReading(
          "staff.posting.employments",
          ValueTypes.listOf(Employment.class),
          Direction.REPLACE,
          List.of(Employment.values()),
          "how people are employed whom departments post to their windows");

  /** 派驻年龄上限. */
  public static final ProvisionKey<Integer> OLDEST_AGE =
      ProvisionKey.withReading(
          "staff.posting.oldest-age",
          ValueTypes.integer(18, NO_LIMIT, ValueTypes.Tighter.SMALLER),
          Direction.REPLACE,
          NO_LIMIT,
          "completed years that somebody posted to a window may have on the first day");

  /** 派驻最短期限. */
  public static final ProvisionKey<Integer> LEAST_MONTHS =
      ProvisionKey.withReading(
          "staff.posting.least-months",
          ValueTypes.integer(0, 600, ValueTypes.Tighter.LARGER),
          Direction.REPLACE,
          0,
          "calendar months that window staff stay; ending earlier asks for the cause");

  /** 任职职级, by function. */
  public static final ProvisionKey<Map<String, List<String>>> RANKS =
      ProvisionKey.withReading(
          "staff.posting.ranks",
          ListTypes.wordsByName(),
          Direction.REPLACE,
          Map.of(),
          "for each function the ranks or titles that its holder has; a function not named: any");

  /** 任命文件. */
  public static final ProvisionKey<List<FunctionCode>> APPOINTED_FUNCTIONS =
      ProvisionKey.withReading(
          "staff.posting.appointed-functions",
          FunctionList.TYPE,
          Direction.REPLACE,
          List.of(),
          "functions whose holder is appointed by a document, which the posting names");

  /** 首席代表一名. */
  public static final ProvisionKey<Boolean> ONE_CHIEF =
      ProvisionKey.withReading(
          "staff.chief-representative.one",
          ValueTypes.yesNo(true),
          Direction.REPLACE,
          false,
          "whether a department has one chief representative at a time and no second one");

  /** 人员调整征求中心意见. */
  public static final ProvisionKey<OpinionNeed> OPINION =
      ProvisionKey.withReading(
          "staff.posting-end.opinion",
          ValueTypes.oneOf(OpinionNeed.class),
          Direction.REPLACE,
          OpinionNeed.NONE,
          "whether the centre is heard, or has to agree, before window staff are called away");

  /** 人员调整提前告知. */
  public static final ProvisionKey<Integer> NOTICE_DAYS =
      ProvisionKey.withReading(
          "staff.posting-end.notice-days",
          ValueTypes.integer(0, 365, ValueTypes.Tighter.LARGER),
          Direction.REPLACE,
          0,
          "calendar days between the letter that announces a change of window staff and the change");

  /** 酌情配置的中心层级. */
  public static final ProvisionKey<List<CentreLevel>> LEVELS_AT_DISCRETION =
      ProvisionKey.withReading(
          "staff.establishment.at-discretion",
          ValueTypes.listOf(CentreLevel.class),
          Direction.REPLACE,
          List.of(),
          "levels of centres that choose their own number of leaders");

  /** 市级中心主任. */
  public static final ProvisionKey<Integer> DIRECTORS_CITY =
      headcount("staff.establishment.directors-city", "directors of a centre of a city");

  /** 县级中心主任. */
  public static final ProvisionKey<Integer> DIRECTORS_COUNTY =
      headcount("staff.establishment.directors-county", "directors of a centre of any other level");

  /** 部门领导. */
  public static final ProvisionKey<Integer> DEPARTMENT_LEADERS =
      headcount(
          "staff.establishment.department-leaders", "leaders of a department that has a window");

  /** 窗口负责人. */
  public static final ProvisionKey<Integer> WINDOW_HEADS =
      headcount("staff.establishment.window-heads", "window heads of a department with a window");

  /** 窗口人员下限. */
  public static final ProvisionKey<Integer> LEAST_AT_WINDOWS =
      headcount(
          "staff.establishment.window-staff-least",
          "people, or more, whom a department with a window has there");

  /** 首席代表. */
  public static final ProvisionKey<Integer> CHIEF_FROM =
      headcount(
          "staff.establishment.chief-from",
          "people at its windows from which on a department has a chief representative");

  private StaffProvisions() {}

  private static ProvisionKey<Integer> headcount(String name, String meaning) {
    return ProvisionKey.withReading(
        name,
        ValueTypes.integer(0, 100, ValueTypes.Tighter.NEITHER),
        Direction.REPLACE,
        0,
        meaning + "; 0: the rulebook asks for none");
  }

  /** All keys of this room. */
  public static List<ProvisionKey<?>> all() {
    return List.of(
        MANDATE_REQUIRED,
        POSTING_BODIES,
        EMPLOYMENTS,
        OLDEST_AGE,
        LEAST_MONTHS,
        RANKS,
        APPOINTED_FUNCTIONS,
        ONE_CHIEF,
        OPINION,
        NOTICE_DAYS,
        LEVELS_AT_DISCRETION,
        DIRECTORS_CITY,
        DIRECTORS_COUNTY,
        DEPARTMENT_LEADERS,
        WINDOW_HEADS,
        LEAST_AT_WINDOWS,
        CHIEF_FROM);
  }
}
