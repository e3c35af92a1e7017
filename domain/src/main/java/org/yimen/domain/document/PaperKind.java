package org.yimen.domain.document;

/** Kinds of papers 文书种类 that a hall hands out or keeps, with their terms in both languages. */
public enum PaperKind {
  TICKET("排队号票", "queue ticket"),
  /** PLL-32b: written, sealed, dated. */
  ACCEPTANCE_CERTIFICATE("受理通知书", "certificate of acceptance"),
  /** For a promised case, the receipt of the applicant: HUN-6.6.4b, JIN-4.2c. */
  PROMISE_SLIP("承诺受理通知书", "promise slip"),
  SUPPLEMENT_NOTICE("一次性补正告知书", "one-time supplement notice"),
  NON_ACCEPTANCE_CERTIFICATE("不予受理通知书", "certificate of non-acceptance"),
  DECISION_GRANT("准予决定书", "decision to grant"),
  DECISION_REFUSAL("不予许可决定书", "decision to refuse"),
  DELIVERY_RECEIPT("送达回证", "receipt of delivery"),
  /** Travels with the papers of a promised case: HUN-4.5.2.7, HUN-6.6.4c. */
  TRACKING_SHEET("项目审批跟踪表", "tracking sheet"),
  SERVICE_GUIDE("办事指南", "service guide"),
  DAY_REPORT("大厅日报", "report of the day");

  private final String termZh;
  private final String termEn;

  PaperKind(String termZh, String termEn) {
    this.termZh = termZh;
    this.termEn = termEn;
  }

  /** The Chinese term, as it stands on the paper. */
  public String termZh() {
    return termZh;
  }

  /** The English term. */
  public String termEn() {
    return termEn;
  }
}
