package org.yimen.domain.rulebook;

/** What can be wrong with a rulebook 规则集的错误. Texts name their arguments in braces. */
public enum FaultCode {
  UNREADABLE("无法读取：{whatZh}", "cannot be read: {what}"),
  /** A picture, a database, a file of another program. */
  NOT_TEXT("不是 UTF-8 文本", "this is no text in UTF-8"),
  MISSING_FIELD("缺少 {field}", "must have {field}"),
  UNKNOWN_FIELD("不认识 {field}，此处可写 {known}", "{field} is not known here, only {known}"),
  BAD_FIELD("{field} 不合要求：{what}", "{field}: {what}"),
  BAD_VALUE("值不合要求：{what}", "the value {what}"),
  DUPLICATE_EDITION("{edition} 已见于 {other}", "{edition} stands in {other} already"),
  DUPLICATE_CLAUSE("条款 {clause} 已见于 {other}", "clause {clause} stands in {other} already"),
  DUPLICATE_KEY(
      "条款 {clause} 与 {other} 都规定此项", "is set by clause {clause} and by clause {other} alike"),
  HOUSE_CLAUSE("编号 YM- 只用于本系统规则", "identifiers YM- are those of house rules"),
  UNKNOWN_KEY("没有模块读取此项", "no room declares this key, so nobody would read it"),
  UNKNOWN_CLAUSE("找不到条款 {clause}", "there is no clause {clause}"),
  UNKNOWN_FUNCTION("不认识职能 {function}", "function {function} is not known"),
  UNKNOWN_BELOW("找不到下层规则集 {rulebook}", "rulebook {rulebook} below is not loaded"),
  CIRCLE("规则集互为上下层：{circle}", "rulebooks lie over each other in a circle: {circle}"),
  LEVEL_ORDER(
      "{level} 级规则集不能在 {other} 级之下层之上",
      "a rulebook of level {level} cannot lie over one of level {other}"),
  ENFORCED_WITHOUT_KEY("条款 {clause} 标为执行但没有规定项", "clause {clause} is enforced but names no key"),
  KEY_WITHOUT_ENFORCED(
      "条款 {clause} 有规定项但状态为 {status}", "clause {clause} sets a key but its status is {status}"),
  MISSING_TEXT("条款 {clause} 缺少 {field}", "clause {clause} has no {field}"),
  LABEL_MISSING(
      "有 {count} 种事实组合没有分类，例如 {example}",
      "{count} combinations of facts have no label, such as {example}"),
  LABEL_UNREACHABLE("分类 {label} 的此行永远用不到", "this row of label {label} never applies", true),
  LOOSENED(
      "{nearerRulebook} 的 {nearerClause}（{nearerValue}）宽于 {lowerRulebook} 的"
          + " {lowerClause}（{lowerValue}，{lowerAt}）",
      "{nearerClause} of {nearerRulebook} says {nearerValue}, which binds less than {lowerValue} of"
          + " {lowerClause} of {lowerRulebook} ({lowerAt})"),
  FIXED_CHANGED(
      "{nearerRulebook} 的 {nearerClause}（{nearerValue}）改动了不可改动的 {lowerRulebook} 的"
          + " {lowerClause}（{lowerValue}，{lowerAt}）",
      "{nearerClause} of {nearerRulebook} says {nearerValue}, but {lowerValue} of {lowerClause} of"
          + " {lowerRulebook} cannot be changed ({lowerAt})"),
  PROMISE_LONGER_THAN_STATUTE(
      "{firstRulebook} 的 {firstClause} 承诺 {firstValue}，长于 {secondRulebook} 的 {secondClause}"
          + " 法定 {secondValue}（{secondKey}）",
      "{firstClause} of {firstRulebook} promises {firstValue}, longer than {secondValue} of"
          + " {secondClause} of {secondRulebook} ({secondKey})"),
  REQUIRED_MISSING("{stack} 没有规定此项：{meaning}", "no layer of {stack} sets this: {meaning}"),
  SOFTENS_LAW("{clause} 是法律条款，不能放宽", "{clause} is a clause of a law and cannot be softened"),
  SOFTENS_NOTHING(
      "{softened} 在下层没有规定任何项，无可放宽",
      "nothing below sets a value under {softened}, so there is nothing to soften",
      true),
  EFFECTIVE_BEFORE_ISSUED(
      "生效日 {effective} 早于发布日 {issued}",
      "takes effect on {effective}, before it was issued on {issued}",
      true),
  EFFECTIVE_BY_DEFAULT(
      "未写明施行日，按发布日 {issued} 施行",
      "names no day of commencement; it applies from its day of issue {issued}",
      true);

  private final String zh;
  private final String en;
  private final boolean warning;

  FaultCode(String zh, String en) {
    this(zh, en, false);
  }

  FaultCode(String zh, String en, boolean warning) {
    this.zh = zh;
    this.en = en;
    this.warning = warning;
  }

  /** Whether a rulebook with it may be loaded. */
  public boolean isWarning() {
    return warning;
  }

  String zh() {
    return zh;
  }

  String en() {
    return en;
  }
}
