package org.yimen.domain.catalogue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yimen.domain.ids.Actor;
import org.yimen.domain.ids.ClauseId;
import org.yimen.domain.ids.DepartmentId;
import org.yimen.domain.ids.FunctionCode;
import org.yimen.domain.ids.HallId;
import org.yimen.domain.ids.ItemCode;
import org.yimen.domain.ids.ItemId;
import org.yimen.domain.ids.MaterialCode;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.ids.Place;
import org.yimen.domain.rulebook.Provision;
import org.yimen.domain.rulebook.Provisions;
import org.yimen.domain.rulebook.Strength;

/** Invented items, officers and rulebook stacks that stories of this and higher rooms share. */
public final class SampleItems {
  private SampleItems() {}

  public static final DepartmentId MARKET = new DepartmentId("SCJG");
  public static final DepartmentId CITY = new DepartmentId("CSGL");
  public static final Place STREET_HALL = Place.in(new HallId("JD"));
  public static final Actor MANAGER = actor(1, "CENTRE_MANAGER");
  public static final Actor SUPERVISOR = actor(2, "DEPARTMENT_SUPERVISOR");
  public static final Instant MON_0900 = Instant.parse("2026-03-02T01:00:00Z");
  public static final Instant MON_1000 = MON_0900.plusSeconds(3600);
  public static final Instant MON_1100 = MON_0900.plusSeconds(7200);
  public static final Instant TUE_0900 = MON_0900.plusSeconds(86400);

  public static Actor actor(long person, String function) {
    return Actor.of(new PersonId(new UUID(0, person)), new FunctionCode(function), STREET_HALL);
  }

  /** A complete licence: 20 working days by law, 8 promised, one department. */
  public static ItemVersionBuilder licence() {
    return new ItemVersionBuilder(
            new ItemId(new UUID(1, 1)),
            new ItemCode("BL-01"),
            "小餐饮经营许可",
            ItemCategory.LICENCE,
            MARKET)
        .nameEn("Licence for a small eating place")
        .field("市场监督")
        .statutory(20)
        .promise(8)
        .fee(FeeSchedule.FREE)
        .materials(
            List.of(
                material("M1", "申请书", true, false),
                material("M2", "经营者身份证明", false, false),
                material("M3", "经营场所平面图", false, false),
                material("M4", "健康证明", false, false),
                material("M5", "食品安全承诺书", false, false),
                material("M6", "授权委托书及代理人身份证明", false, true)))
        .guide(guide());
  }

  public static Material material(String code, String name, boolean main, boolean agentOnly) {
    return new Material(
        new MaterialCode(code), name, main, 1, 0, MaterialSource.APPLICANT, true, agentOnly, "");
  }

  public static ServiceGuide guide() {
    return new ServiceGuide(
        Optional.of("对小餐饮经营者核发经营许可。"),
        List.of(
            new LegalBasis(
                BasisKind.LOCAL_REGULATION,
                "湖南省食品生产加工小作坊小餐饮和食品摊贩管理条例",
                "第五条",
                "小餐饮实行许可管理。",
                Optional.empty())),
        Optional.of("有固定场所，从业人员持健康证明。"),
        Optional.of("无数量限制"),
        Optional.of("受理、审查、决定、送达"),
        Optional.of("小餐饮经营许可证"),
        Optional.of("桃花岭服务大厅，工作日9:00—17:00"),
        List.of(new Remedy(Remedy.Kind.RECONSIDERATION, "区人民政府", "自知道之日起60日内")),
        Optional.of("0731-00000000"),
        List.of(form(Optional.of("填写样例：某某餐馆"), Optional.of("确定申请人"))));
  }

  public static ApplicationForm form(Optional<String> sample, Optional<String> purpose) {
    return new ApplicationForm(
        "小餐饮经营许可申请书",
        3,
        List.of(new FormField("申请人姓名", Optional.of("确定申请人")), new FormField("籍贯", purpose)),
        sample);
  }

  /** The Licensing Law, Hunan and Meixihu, as far as this room reads them. */
  public static Provisions meixihu() {
    return Provisions.named("meixihu/hunan/pll")
        .set(
            "pll",
            LicenceProvisions.LICENCE_GUIDE_FIELDS,
            blocks(
                "PLL-30.1",
                List.of(
                    GuideField.CONTENT,
                    GuideField.BASIS,
                    GuideField.CONDITIONS,
                    GuideField.QUANTITY,
                    GuideField.PROCEDURE,
                    GuideField.TIME_LIMIT,
                    GuideField.MATERIALS,
                    GuideField.SAMPLE_FORM)))
        .set("pll", LicenceProvisions.NO_NAMED_SELLER, blocks("PLL-27", true))
        .set("pll", LicenceProvisions.FORM_PURPOSE, blocks("PLL-29.1", true))
        .set("pll", LicenceProvisions.FEE_GROUND, blocks("PLL-58.1", true))
        .set("pll", LicenceProvisions.FORM_FREE, blocks("PLL-58.2", true))
        .set("pll", CatalogueProvisions.LONGEST_PROMISE_SINGLE, blocks("PLL-42.1a", 20))
        .set("pll", CatalogueProvisions.LONGEST_PROMISE_JOINT, blocks("PLL-42.2a", 45))
        .set("hunan", CatalogueProvisions.REQUIRED_GUIDE_FIELDS, blocks("HUN-4.5.2.4a", SIX))
        .set("hunan", CatalogueProvisions.LEGAL_BASIS_REQUIRED, blocks("HUN-4.5.2.3", true))
        .set("hunan", CatalogueProvisions.CENTRE_APPROVES_GUIDE, blocks("HUN-4.5.2.4b", true))
        .set("hunan", CatalogueProvisions.PROMISE_REQUIRED, blocks("HUN-6.5.4a", true))
        .set("hunan", CatalogueProvisions.PROMISE_WITHIN_STATUTE, blocks("HUN-6.5.4b", true))
        .set("hunan", LicenceProvisions.INTAKE_PUBLISHED_ONLY, blocks("HUN-6.5.5", true))
        .set("hunan", LicenceProvisions.GUIDE_BINDS, blocks("HUN-5.5", true))
        .set("meixihu", CatalogueProvisions.REQUIRED_GUIDE_FIELDS, blocks("MXH-7a", WITH_SAMPLE))
        .set(
            "meixihu",
            CatalogueProvisions.PUBLISHING_FUNCTIONS,
            blocks("MXH-7b", List.of(new FunctionCode("CENTRE_MANAGER"))))
        .build();
  }

  private static final List<GuideField> SIX =
      List.of(
          GuideField.CONTENT,
          GuideField.BASIS,
          GuideField.CONDITIONS,
          GuideField.MATERIALS,
          GuideField.PROCEDURE,
          GuideField.TIME_LIMIT);
  private static final List<GuideField> WITH_SAMPLE =
      List.of(
          GuideField.CONTENT,
          GuideField.BASIS,
          GuideField.CONDITIONS,
          GuideField.MATERIALS,
          GuideField.PROCEDURE,
          GuideField.TIME_LIMIT,
          GuideField.SAMPLE_FORM);

  public static <T> Provision<T> blocks(String clause, T value) {
    return new Provision<>(value, new ClauseId(clause), Strength.BLOCK);
  }

  /** The item of this version, drafted, approved and published on Monday at 10. */
  public static Item published(ItemVersion version, Provisions rules) {
    return granted(
        granted(
                granted(Item.draft(version, SUPERVISOR, MON_0900, rules))
                    .approve(MANAGER, MON_0900, rules))
            .publish(MANAGER, MON_1000, rules));
  }

  /** The state of an act that must be granted. */
  public static <S> S granted(org.yimen.domain.rulebook.Outcome<S> outcome) {
    return outcome.fold(
        g -> g.state(),
        r -> {
          throw new AssertionError("refused: " + r.ruling());
        });
  }
}
