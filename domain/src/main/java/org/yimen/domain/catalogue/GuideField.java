package org.yimen.domain.catalogue;

import java.util.function.Predicate;

/** What a published guide 办事指南 may have to say; a rulebook says which of it is required. */
public enum GuideField {
  /** 具体内容. */
  CONTENT(v -> v.guide().content().isPresent()),
  /** 依据. */
  BASIS(v -> !v.guide().basis().isEmpty()),
  /** 条件. */
  CONDITIONS(v -> v.guide().conditions().isPresent()),
  /** 数量，或无数量限制. */
  QUANTITY_LIMIT(v -> v.guide().quantityLimit().isPresent()),
  /** 申请材料目录. */
  MATERIALS(v -> !v.materials().isEmpty()),
  /** 程序. */
  PROCEDURE(v -> v.guide().procedure().isPresent()),
  /** 期限: legal or promised. */
  TIME_LIMIT(v -> v.statutory().isPresent() || v.promise().isPresent()),
  /** 申请书示范文本: every form has its sample, and there is a form. */
  SAMPLE_FORM(
      v ->
          !v.guide().forms().isEmpty()
              && v.guide().forms().stream().allMatch(f -> f.sample().isPresent())),
  /** 收费标准，或不收费. */
  FEE(v -> v.fee().isPresent()),
  /** 结果. */
  RESULT(v -> v.guide().result().isPresent()),
  /** 地点和时间. */
  PLACE_AND_HOURS(v -> v.guide().placeAndHours().isPresent()),
  /** 救济途径. */
  REMEDY(v -> !v.guide().remedies().isEmpty()),
  /** 咨询电话. */
  TELEPHONE(v -> v.guide().telephone().isPresent());

  private final Predicate<ItemVersion> filled;

  GuideField(Predicate<ItemVersion> filled) {
    this.filled = filled;
  }

  /** Whether the version says it. */
  public boolean filled(ItemVersion version) {
    return filled.test(version);
  }
}
