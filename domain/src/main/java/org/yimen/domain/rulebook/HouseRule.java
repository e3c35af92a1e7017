package org.yimen.domain.rulebook;

import org.yimen.domain.ids.ClauseId;

/**
 * House rules 本系统规则: what no article says and every system must. They are cited where no law
 * speaks, so that nobody takes them for law.
 */
public enum HouseRule {
  WRONG_STATE(1, "此事在当前状态下不能办理", "the act does not fit the present state"),
  STALE(2, "所见页面已不是最新", "somebody else changed this after it was read"),
  DONE_ALREADY(3, "此事已经办过", "the act was done already"),
  UNKNOWN(4, "查无此号", "nothing is known under this identifier"),
  WRONG_FUNCTION(5, "此职能不能办理此事", "the function does not include this act"),
  NOT_POSTED(6, "此人此日未派驻或未担任此职能", "the person does not hold this function or post on this day"),
  WRONG_PLACE(7, "此事不能在此处办理", "the act does not belong to this place"),
  BAD_TEXT(8, "填写内容不合要求", "the text does not have the required form"),
  HOUSE_READING(9, "条文未明确之处按本系统读法", "where the texts are silent the house reads them so"),
  NOT_POSSIBLE_DATE(10, "日期不合理", "the day does not fit the other days of the matter"),
  ORDER_OF_CALLING(11, "叫号按号序", "tickets are called in the order of their numbers"),
  SAME_REQUEST(12, "同一请求号用于不同内容", "one request identifier was used for two different requests"),
  OWN_SIGN_ON(13, "工作人员用本人账号和密码登录", "officers sign in with an own account and its password"),
  WAIT_AFTER_FAILURES(
      14, "登录或查询多次失败后须等待", "after several failed sign-ins or queries one has to wait"),
  PAGES_BY_ROLE(15, "页面按账号的角色打开", "pages are opened by the roles of the account");

  private final ClauseId id;
  private final String zh;
  private final String en;

  HouseRule(int number, String zh, String en) {
    this.id = new ClauseId("YM-" + number);
    this.zh = zh;
    this.en = en;
  }

  /** Its identifier, {@code YM-n}. */
  public ClauseId id() {
    return id;
  }

  /** The rule as a clause that pages and papers can cite. */
  public LegalClause clause() {
    String n = id.value().substring(3);
    return new LegalClause(
        id, "本系统规则第" + n + "条", "house rule " + n, zh, en, ClauseStatus.ENFORCED);
  }
}
