package org.yimen.domain.person;

/**
 * Why an officer reads what is masked 查看理由. A word of a list, so that no text about anybody is
 * kept.
 */
public enum UnmaskReason {
  /** 核对证件: the paper on the table is compared with the record. */
  COMPARE_PAPER,
  /** 联系当事人: the person has to be called or written to. */
  CONTACT,
  /** 更正差错: something was typed wrongly. */
  CORRECT,
  /** 送达结果: a paper is handed over or sent. */
  HAND_OVER
}
