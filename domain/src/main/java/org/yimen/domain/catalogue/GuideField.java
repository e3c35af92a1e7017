package org.yimen.domain.catalogue;

/** What a published service guide 办事指南 may have to say; a rulebook says which must be filled. */
public enum GuideField {
  /** 具体内容: what the item is. */
  CONTENT,
  /** 依据. */
  BASIS,
  /** 条件. */
  CONDITIONS,
  /** 数量: the limit of grants, or that there is none. */
  QUANTITY,
  /** 申报材料. */
  MATERIALS,
  /** 程序, 业务流程. */
  PROCEDURE,
  /** 法定时限. */
  TIME_LIMIT,
  /** 承诺时限. */
  PROMISED_LIMIT,
  /** 书式样本, 示范文本. */
  SAMPLE_FORM,
  /** 收费标准和依据. */
  FEE,
  /** 办理结果. */
  RESULT,
  /** 办理地点和时间. */
  PLACE_AND_HOURS,
  /** 救济途径. */
  REMEDY,
  /** 咨询投诉电话. */
  TELEPHONE
}
