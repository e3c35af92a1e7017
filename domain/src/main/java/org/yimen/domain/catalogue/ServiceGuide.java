package org.yimen.domain.catalogue;

import java.util.List;
import java.util.Optional;
import org.jmolecules.ddd.types.ValueObject;
import org.yimen.domain.document.TextKind;
import org.yimen.domain.document.TextRules;

/**
 * The texts of a service guide 办事指南. Materials, limits and fee are those of the {@link
 * ItemVersion}. What is empty is not written yet: a draft may be incomplete, a published guide may
 * not.
 *
 * @param content what the item is 具体内容
 * @param basis on what it rests 依据
 * @param conditions who gets it 条件
 * @param quantityLimit how many are granted, or that there is no limit 数量
 * @param procedure from intake to delivery 程序
 * @param result what the applicant gets 结果
 * @param placeAndHours where and when 地点和时间
 * @param remedies how to object 救济
 * @param telephone for questions 咨询电话
 * @param forms forms with samples 书式样本
 */
public record ServiceGuide(
    Optional<String> content,
    List<LegalBasis> basis,
    Optional<String> conditions,
    Optional<String> quantityLimit,
    Optional<String> procedure,
    Optional<String> result,
    Optional<String> placeAndHours,
    List<Remedy> remedies,
    Optional<String> telephone,
    List<ApplicationForm> forms)
    implements ValueObject {
  /** Nothing written yet. */
  public static final ServiceGuide EMPTY =
      new ServiceGuide(
          Optional.empty(),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          Optional.empty(),
          List.of());

  public ServiceGuide {
    TextRules.require("content", TextKind.TEXT, content);
    basis = List.copyOf(basis);
    TextRules.require("conditions", TextKind.TEXT, conditions);
    TextRules.require("quantityLimit", TextKind.LINE, quantityLimit);
    TextRules.require("procedure", TextKind.TEXT, procedure);
    TextRules.require("result", TextKind.TEXT, result);
    TextRules.require("placeAndHours", TextKind.LINE, placeAndHours);
    remedies = List.copyOf(remedies);
    TextRules.require("telephone", TextKind.NAME, telephone);
    forms = List.copyOf(forms);
  }
}
