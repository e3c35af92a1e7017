package org.yimen.domain.catalogue;

import java.util.List;
import org.yimen.domain.ids.FunctionCode;
import org.yimen.domain.rulebook.Direction;
import org.yimen.domain.rulebook.FunctionList;
import org.yimen.domain.rulebook.ProvisionKey;
import org.yimen.domain.rulebook.ValueTypes;
import org.yimen.domain.rulebook.ValueTypes.Tighter;

/** The keys of this room: what a rulebook may say about items and their guides 事项与办事指南. */
public final class CatalogueProvisions {
  /** 公示内容. */
  public static final ProvisionKey<List<GuideField>> REQUIRED_GUIDE_FIELDS =
      ProvisionKey.withReading(
          "catalogue.guide.required-fields",
          ValueTypes.listOf(GuideField.class),
          Direction.ADD,
          List.of(GuideField.CONTENT),
          "what a guide must say before it is published");

  /** 报中心统一公布, 审订. */
  public static final ProvisionKey<Boolean> CENTRE_APPROVES_GUIDE =
      ProvisionKey.withReading(
          "catalogue.guide.approved-first",
          ValueTypes.yesNo(true),
          Direction.TIGHTEN,
          true,
          "whether somebody other than the drafting department approves a guide before publication");

  /** Who may approve and publish. */
  public static final ProvisionKey<List<FunctionCode>> PUBLISHING_FUNCTIONS =
      ProvisionKey.withReading(
          "catalogue.functions.publish",
          FunctionList.TYPE,
          Direction.REPLACE,
          List.of(
              new FunctionCode("CENTRE_MANAGER"),
              new FunctionCode("DIRECTOR"),
              new FunctionCode("DIRECTOR_IN_CHARGE")),
          "functions that may approve and publish a guide");

  /** 法律依据. */
  public static final ProvisionKey<Boolean> LEGAL_BASIS_REQUIRED =
      ProvisionKey.withReading(
          "catalogue.legal-basis.required",
          ValueTypes.yesNo(true),
          Direction.TIGHTEN,
          false,
          "whether an item needs a legal basis to be published");

  /** 承诺办理时限. */
  public static final ProvisionKey<Boolean> PROMISE_REQUIRED =
      ProvisionKey.withReading(
          "catalogue.promise.required",
          ValueTypes.yesNo(true),
          Direction.TIGHTEN,
          false,
          "whether an item needs a promised limit to be published");

  /** 承诺不超过法定. */
  public static final ProvisionKey<Boolean> PROMISE_WITHIN_STATUTE =
      ProvisionKey.withReading(
          "catalogue.promise.within-statute",
          ValueTypes.yesNo(true),
          Direction.TIGHTEN,
          true,
          "whether a promised limit may not be longer than the statutory one");

  /** 一个部门的最长承诺. */
  public static final ProvisionKey<Integer> LONGEST_PROMISE_SINGLE =
      ProvisionKey.withReading(
          "catalogue.promise.longest.single-department",
          ValueTypes.integer(0, 365, Tighter.SMALLER),
          Direction.TIGHTEN,
          20,
          "longest promise in working days for an item of one department without a limit of its own");

  /** 两个以上部门的最长承诺. */
  public static final ProvisionKey<Integer> LONGEST_PROMISE_JOINT =
      ProvisionKey.withReading(
          "catalogue.promise.longest.joint",
          ValueTypes.integer(0, 365, Tighter.SMALLER),
          Direction.TIGHTEN,
          45,
          "longest promise in working days for an item of two or more departments without a limit"
              + " of its own");

  private CatalogueProvisions() {}

  /** All keys of this room. */
  public static List<ProvisionKey<?>> all() {
    return List.of(
        REQUIRED_GUIDE_FIELDS,
        CENTRE_APPROVES_GUIDE,
        PUBLISHING_FUNCTIONS,
        LEGAL_BASIS_REQUIRED,
        PROMISE_REQUIRED,
        PROMISE_WITHIN_STATUTE,
        LONGEST_PROMISE_SINGLE,
        LONGEST_PROMISE_JOINT);
  }
}
