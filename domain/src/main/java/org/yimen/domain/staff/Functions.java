package org.yimen.domain.staff;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yimen.domain.ids.FunctionCode;

/**
 * The functions 职能 that this field knows, each with its term. A function is what a person is in law
 * at that moment (who reviews, who approves), not a role of an application. A rulebook may name
 * only these.
 */
public final class Functions {
  private static final Map<FunctionCode, Term> TERMS = new LinkedHashMap<>();

  /** Takes in and answers at a window. */
  public static final FunctionCode WINDOW_CLERK = term("WINDOW_CLERK", "窗口工作人员", "window clerk");

  /** Decides on acceptance. */
  public static final FunctionCode ACCEPTANCE_OFFICER =
      term("ACCEPTANCE_OFFICER", "受理人", "acceptance officer");

  /** Reviews 审查, the first of 一审一核. */
  public static final FunctionCode REVIEWER = term("REVIEWER", "审查人", "reviewer");

  /** Approves 核准, the second of 一审一核. */
  public static final FunctionCode APPROVER = term("APPROVER", "核准人", "approver");

  /** Supervises the business of a department (MXH-9g). */
  public static final FunctionCode DEPARTMENT_SUPERVISOR =
      term("DEPARTMENT_SUPERVISOR", "部门业务主管", "business supervisor of the department");

  /** Speaks and signs for a department in the hall. */
  public static final FunctionCode CHIEF_REPRESENTATIVE =
      term("CHIEF_REPRESENTATIVE", "首席代表", "chief representative");

  /** Leads a window (HUN-4.2.1.1b). */
  public static final FunctionCode WINDOW_HEAD = term("WINDOW_HEAD", "窗口负责人", "window head");

  /** Answers for the window work of a department (HUN-4.2.1.1a). */
  public static final FunctionCode DEPARTMENT_LEADER =
      term("DEPARTMENT_LEADER", "部门领导", "department leader");

  /** Heads the deciding authority (PLL-42.1b). */
  public static final FunctionCode HEAD_OF_AUTHORITY =
      term("HEAD_OF_AUTHORITY", "本行政机关负责人", "head of the authority");

  /** Heads the government of that level (PLL-42.2b). */
  public static final FunctionCode HEAD_OF_GOVERNMENT =
      term("HEAD_OF_GOVERNMENT", "本级人民政府负责人", "head of the government");

  /** Manages the centre day by day (MXH-4b). */
  public static final FunctionCode CENTRE_MANAGER =
      term("CENTRE_MANAGER", "中心管理人员", "centre manager");

  /** Director of the centre 主任. */
  public static final FunctionCode DIRECTOR = term("DIRECTOR", "中心主任", "director of the centre");

  /** The director who has the matter in charge. */
  public static final FunctionCode DIRECTOR_IN_CHARGE =
      term("DIRECTOR_IN_CHARGE", "分管主任", "director in charge");

  /** Watches and never decides (HUN-3.1b). */
  public static final FunctionCode SUPERVISOR = term("SUPERVISOR", "监督人员", "supervisor");

  /** Guides visitors in the hall. */
  public static final FunctionCode USHER = term("USHER", "导办员", "usher");

  /** Who applies. */
  public static final FunctionCode APPLICANT = term("APPLICANT", "申请人", "applicant");

  /** Who applies for another with proof (PLL-29.2). */
  public static final FunctionCode AGENT = term("AGENT", "代理人", "agent");

  /** The ticket machine. */
  public static final FunctionCode KIOSK = term("KIOSK", "取号机", "ticket kiosk");

  /** Keeps the accounts of this system, and nothing of the hall. */
  public static final FunctionCode ADMINISTRATOR =
      term("ADMINISTRATOR", "系统管理员", "administrator of the system");

  /** Signs in, signs out and changes the own password. */
  public static final FunctionCode ACCOUNT_HOLDER =
      term("ACCOUNT_HOLDER", "账号本人", "holder of the account");

  /** What happens because time passes, done by no person. */
  public static final FunctionCode SYSTEM = term("SYSTEM", "系统", "the system");

  private static final Set<FunctionCode> AT_WINDOW =
      Set.of(WINDOW_CLERK, ACCEPTANCE_OFFICER, WINDOW_HEAD, CHIEF_REPRESENTATIVE);

  /**
   * What a function is called.
   *
   * @param zh the term of the field
   * @param en in English
   */
  public record Term(String zh, String en) {}

  private Functions() {}

  /** Whether one of them is held at a window; who reviews, approves or leads stands behind it. */
  public static boolean areAtWindow(List<FunctionCode> functions) {
    return functions.stream().anyMatch(AT_WINDOW::contains);
  }

  /** All functions, in the order above. */
  public static Set<FunctionCode> all() {
    return java.util.Collections.unmodifiableSet(TERMS.keySet());
  }

  /** What the function is called; empty for one that is not known. */
  public static Optional<Term> termOf(FunctionCode function) {
    return Optional.ofNullable(TERMS.get(function));
  }

  private static FunctionCode term(String code, String zh, String en) {
    FunctionCode function = new FunctionCode(code);
    TERMS.put(function, new Term(zh, en));
    return function;
  }
}
