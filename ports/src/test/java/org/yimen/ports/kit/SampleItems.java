package org.yimen.ports.kit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.yimen.domain.catalogue.ApplicationForm;
import org.yimen.domain.catalogue.BasisKind;
import org.yimen.domain.catalogue.FeeLine;
import org.yimen.domain.catalogue.FeeSchedule;
import org.yimen.domain.catalogue.FormField;
import org.yimen.domain.catalogue.Item;
import org.yimen.domain.catalogue.ItemCategory;
import org.yimen.domain.catalogue.ItemVersion;
import org.yimen.domain.catalogue.ItemVersionBuilder;
import org.yimen.domain.catalogue.LegalBasis;
import org.yimen.domain.catalogue.Material;
import org.yimen.domain.catalogue.MaterialSource;
import org.yimen.domain.catalogue.Remedy;
import org.yimen.domain.catalogue.ServiceGuide;
import org.yimen.domain.catalogue.Step;
import org.yimen.domain.catalogue.StepKind;
import org.yimen.domain.ids.Actor;
import org.yimen.domain.ids.ClauseId;
import org.yimen.domain.ids.ItemCode;
import org.yimen.domain.ids.ItemId;
import org.yimen.domain.ids.MaterialCode;
import org.yimen.domain.staff.Functions;

/** Service items 事项 made by their own commands. */
public final class SampleItems {
  private static final Instant AT = Samples.MON_0900;

  private final Samples samples;

  SampleItems(Samples samples) {
    this.samples = samples;
  }

  /**
   * A draft that says nothing, one that could never be published, one done the same day for
   * nothing, and a whole life of an item that says everything.
   */
  public List<Life<Item>> lives() {
    return List.of(drafted("BL-00", "无"), unfit("BL-03"), free("BL-04"), withdrawn("BL-01"));
  }

  /** A draft with a code and a name. */
  public Life<Item> drafted(String code, String name) {
    return Life.begins(Item.draft(small(code, name).build(), supervisor(), AT, Samples.RULES));
  }

  /** A draft that is done the same day and costs nothing. */
  public Life<Item> free(String code) {
    ItemVersion free =
        full(code).toBuilder()
            .nameZh("老年人优待证办理")
            .steps(List.of())
            .promise(0)
            .fee(FeeSchedule.FREE)
            .build();
    return Life.begins(Item.draft(free, supervisor(), AT, Samples.RULES));
  }

  /** A draft that says what could never be published. */
  private Life<Item> unfit(String code) {
    ApplicationForm form =
        new ApplicationForm(
            "申请书", 1, List.of(new FormField("籍贯", Optional.empty())), Optional.empty());
    ItemVersion paidStep =
        full(code).toBuilder()
            .steps(List.of(new Step(StepKind.INSPECTION, "检验", true, Optional.of("检验机构"))))
            .guide(guide(form))
            .build();
    return Life.begins(Item.draft(paidStep, supervisor(), AT, Samples.RULES));
  }

  /** Drafted, approved, published, drafted anew, published, suspended, resumed, withdrawn. */
  public Life<Item> withdrawn(String code) {
    Actor manager = samples.officer(Functions.CENTRE_MANAGER);
    ItemVersion first = full(code);
    ItemVersion second = first.toBuilder().promise(5).nameZh("小餐饮经营许可（新）").build();
    return Life.begins(Item.draft(first, supervisor(), AT, Samples.RULES))
        .then(i -> i.approve(manager, AT, Samples.RULES))
        .then(i -> i.publish(manager, AT.plusSeconds(1), Samples.RULES))
        .then(i -> i.draftNext(second, supervisor(), AT, Samples.RULES))
        .then(i -> i.approve(manager, AT, Samples.RULES))
        .then(i -> i.publish(manager, AT.plusSeconds(2), Samples.RULES))
        .then(i -> i.suspend("系统升级", manager, AT, Samples.RULES))
        .then(i -> i.resume(manager, AT, Samples.RULES))
        .then(i -> i.withdraw("国务院决定取消", manager, AT.plusSeconds(3), Samples.RULES));
  }

  /** A version that asks for two materials and promises eight days. */
  ItemVersion licence() {
    return small("BL-02", "小餐饮经营许可")
        .statutory(20)
        .promise(8)
        .materials(List.of(material("M1", "", true), material("M2", "彩色，A4", false)))
        .build();
  }

  private ItemVersion full(String code) {
    return small(code, Samples.AWKWARD)
        .nameEn("Licence for a small eating place")
        .field("市场监督")
        .decidedBy(Samples.MARKET, Samples.CITY)
        .superiorAuthority("长沙市市场监督管理局")
        .sameDayCapable(true)
        .steps(
            List.of(
                new Step(StepKind.SITE_SURVEY, "现场踏勘", false, Optional.empty()),
                new Step(StepKind.INSPECTION, "检验", true, Optional.empty())))
        .reviewedAndVerified(false)
        .inPersonClause(new ClauseId("PLL-29.2"))
        .materials(List.of(material("M1", "", true), material("M2", Samples.AWKWARD, false)))
        .statutory(20)
        .promise(8)
        .fee(new FeeSchedule(List.of(feeLine())))
        .guide(
            guide(
                new ApplicationForm(
                    "小餐饮经营许可申请书",
                    3,
                    List.of(
                        new FormField("申请人姓名", Optional.of("确定申请人")),
                        new FormField("籍贯", Optional.of("核对身份"))),
                    Optional.of("填写样例：某某餐馆"))))
        .build();
  }

  private ItemVersionBuilder small(String code, String name) {
    return new ItemVersionBuilder(
        new ItemId(samples.uuid()), new ItemCode(code), name, ItemCategory.LICENCE, Samples.MARKET);
  }

  private static Material material(String code, String specification, boolean main) {
    return new Material(
        new MaterialCode(code),
        "申请书",
        main,
        1,
        2,
        MaterialSource.APPLICANT,
        main,
        false,
        specification);
  }

  private static FeeLine feeLine() {
    return new FeeLine("许可证工本费", FeeLine.Subject.SERVICE, 1005, "CNY", Optional.of(basis()));
  }

  private static LegalBasis basis() {
    return new LegalBasis(
        BasisKind.ADMINISTRATIVE_REGULATION,
        "湖南省食品生产加工小作坊小餐饮和食品摊贩管理条例",
        "第五条",
        "小餐饮实行许可管理。\n第二款\t" + Samples.AWKWARD,
        Optional.of(LocalDate.of(2017, 4, 1)));
  }

  private static ServiceGuide guide(ApplicationForm form) {
    return new ServiceGuide(
        Optional.of("对小餐饮经营者核发经营许可。"),
        List.of(basis()),
        Optional.of("有固定场所，从业人员持健康证明。"),
        Optional.of("无数量限制"),
        Optional.of("受理\n审查\n决定\n送达"),
        Optional.of("小餐饮经营许可证"),
        Optional.of("桃花岭服务大厅，工作日9:00—17:00"),
        List.of(new Remedy(Remedy.Kind.COMPLAINT, "12345", "随时")),
        Optional.of("0731-00000000"),
        List.of(form));
  }

  private Actor supervisor() {
    return samples.officer(Functions.DEPARTMENT_SUPERVISOR);
  }
}
