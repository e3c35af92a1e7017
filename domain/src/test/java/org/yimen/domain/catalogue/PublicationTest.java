package org.yimen.domain.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yimen.domain.catalogue.SampleItems.MON_0900;
import static org.yimen.domain.catalogue.SampleItems.SUPERVISOR;
import static org.yimen.domain.catalogue.SampleItems.form;
import static org.yimen.domain.catalogue.SampleItems.guide;
import static org.yimen.domain.catalogue.SampleItems.licence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yimen.domain.deadline.DeadlineProvisions;
import org.yimen.domain.document.BadTextException;
import org.yimen.domain.ids.ClauseId;
import org.yimen.domain.ids.MaterialCode;
import org.yimen.domain.rulebook.Argument;
import org.yimen.domain.rulebook.Provisions;
import org.yimen.domain.rulebook.Reason;
import org.yimen.domain.rulebook.Ruling;
import org.yimen.testing.Clause;

class PublicationTest {
  private static final Provisions MEIXIHU = SampleItems.meixihu();

  @Test
  void a_complete_guide_has_nothing_against_it() {
    assertThat(Item.examine(licence().build(), MEIXIHU)).isEqualTo(Ruling.granted());
  }

  @Test
  @Clause({"PLL-30.1", "MXH-7a", "SHY-4h", "JIN-28.5"})
  void a_guide_that_lacks_only_the_sample_form_names_only_the_sample_form() {
    Reason reason =
        only(
            licence().guide(withForms(form(Optional.empty(), Optional.of("确定申请人")))).build(),
            "catalogue.GUIDE_FIELD_MISSING");

    assertThat(reason.arguments()).containsExactly(Argument.code("field", GuideField.SAMPLE_FORM));
    assertThat(reason.clauses()).containsExactly(new ClauseId("MXH-7a"), new ClauseId("PLL-30.1"));
  }

  @Test
  @Clause("HUN-4.5.2.4a")
  void a_guide_with_five_of_six_names_the_sixth_and_its_article() {
    ServiceGuide g = guide();
    ServiceGuide without =
        new ServiceGuide(
            g.content(),
            g.basis(),
            Optional.empty(),
            g.quantityLimit(),
            g.procedure(),
            g.result(),
            g.placeAndHours(),
            g.remedies(),
            g.telephone(),
            g.forms());

    Reason reason =
        only(
            licence().category(ItemCategory.PUBLIC_SERVICE).guide(without).build(),
            "catalogue.GUIDE_FIELD_MISSING");

    assertThat(reason.arguments()).containsExactly(Argument.code("field", GuideField.CONDITIONS));
    assertThat(reason.clauses()).containsExactly(new ClauseId("HUN-4.5.2.4a"));
  }

  @Test
  void the_licensing_law_is_not_cited_for_an_item_that_is_no_licence() {
    ItemVersion empty =
        licence()
            .category(ItemCategory.PUBLIC_SERVICE)
            .guide(ServiceGuide.EMPTY)
            .materials(List.of(seller("体检报告")))
            .build();

    assertThat(Item.examine(empty, MEIXIHU).reasons())
        .isNotEmpty()
        .allSatisfy(r -> assertThat(r.clauses()).noneMatch(c -> c.value().startsWith("PLL")));
  }

  @Test
  @Clause("HUN-4.5.2.3")
  void an_item_without_legal_basis_is_not_published() {
    ServiceGuide g = guide();
    ServiceGuide without =
        new ServiceGuide(
            g.content(),
            List.of(),
            g.conditions(),
            g.quantityLimit(),
            g.procedure(),
            g.result(),
            g.placeAndHours(),
            g.remedies(),
            g.telephone(),
            g.forms());

    Ruling ruling = Item.examine(licence().guide(without).build(), MEIXIHU);

    assertThat(ruling.codes())
        .containsExactly("catalogue.GUIDE_FIELD_MISSING", "catalogue.LEGAL_BASIS_REQUIRED");
    assertThat(ruling.reasons().get(1).clauses()).containsExactly(new ClauseId("HUN-4.5.2.3"));
  }

  @Test
  @Clause("JIN-2.5")
  void a_rulebook_of_six_disclosures_is_asked_for_each_of_the_six() {
    Provisions six =
        Provisions.named("six")
            .set(
                "six",
                CatalogueProvisions.REQUIRED_GUIDE_FIELDS,
                SampleItems.blocks(
                    "SIX-1",
                    List.of(
                        GuideField.CONTENT,
                        GuideField.BASIS,
                        GuideField.CONDITIONS,
                        GuideField.PROCEDURE,
                        GuideField.TIME_LIMIT,
                        GuideField.FEE)))
            .build();
    ServiceGuide g = guide();
    ServiceGuide nothing =
        new ServiceGuide(
            Optional.empty(),
            List.of(),
            Optional.empty(),
            g.quantityLimit(),
            Optional.empty(),
            g.result(),
            g.placeAndHours(),
            g.remedies(),
            g.telephone(),
            g.forms());
    ItemVersion bare =
        new ItemVersionBuilder(
                licence().build().item(),
                licence().build().code(),
                "小餐饮经营许可",
                ItemCategory.LICENCE,
                SampleItems.MARKET)
            .guide(nothing)
            .build();

    assertThat(Item.examine(bare, six).reasons())
        .extracting(r -> r.arguments().get(0).value())
        .containsExactly("CONTENT", "BASIS", "CONDITIONS", "PROCEDURE", "TIME_LIMIT", "FEE");
    assertThat(Item.examine(licence().guide(withConditions("无")).build(), six))
        .isEqualTo(Ruling.granted());
  }

  private static ServiceGuide withConditions(String conditions) {
    ServiceGuide g = guide();
    return new ServiceGuide(
        g.content(),
        g.basis(),
        Optional.of(conditions),
        g.quantityLimit(),
        g.procedure(),
        g.result(),
        g.placeAndHours(),
        g.remedies(),
        g.telephone(),
        g.forms());
  }

  @Test
  @Clause("TWN-12")
  void a_legal_basis_names_title_and_article() {
    assertThatThrownBy(() -> new LegalBasis(BasisKind.STATUTE, "行政许可法", "", "条文", Optional.empty()))
        .isInstanceOf(BadTextException.class);
    assertThatThrownBy(() -> new LegalBasis(BasisKind.STATUTE, " ", "第三条", "条文", Optional.empty()))
        .isInstanceOf(BadTextException.class);
  }

  @Test
  @Clause("HUN-6.5.4a")
  void an_item_without_a_promised_limit_is_not_published() {
    Reason reason = only(licence().withoutPromise().build(), "catalogue.PROMISE_REQUIRED");

    assertThat(reason.clauses()).containsExactly(new ClauseId("HUN-6.5.4a"));
  }

  @Test
  @Clause({"HUN-6.5.4b", "JIN-9c"})
  void a_promise_longer_than_the_law_is_refused_and_both_are_named() {
    Reason reason =
        only(licence().statutory(15).promise(18).build(), "catalogue.PROMISE_EXCEEDS_STATUTORY");

    assertThat(reason.arguments())
        .containsExactly(Argument.number("promised", 18), Argument.number("statutory", 15));
    assertThat(reason.clauses()).containsExactly(new ClauseId("HUN-6.5.4b"));
    assertThat(Item.examine(licence().statutory(15).promise(15).build(), MEIXIHU))
        .isEqualTo(Ruling.granted());
  }

  @Test
  void a_rulebook_with_a_shorter_limit_shortens_promises_too() {
    Provisions twelve =
        Provisions.named("foreign")
            .set(
                "foreign",
                DeadlineProvisions.LIMIT_SINGLE_DEPARTMENT,
                SampleItems.blocks("F-1", 12))
            .set("foreign", DeadlineProvisions.OWN_LIMIT_FIRST, SampleItems.blocks("F-2", false))
            .build();

    Ruling ruling = Item.examine(licence().statutory(30).promise(15).build(), twelve);

    assertThat(ruling.codes()).containsExactly("catalogue.PROMISE_EXCEEDS_STATUTORY");
    assertThat(ruling.clauses()).containsExactly(new ClauseId("F-1"));
    assertThat(Item.examine(licence().statutory(30).promise(12).build(), twelve))
        .isEqualTo(Ruling.granted());
  }

  @Test
  @Clause({"MXH-1", "PLL-42.1a", "PLL-42.2a"})
  void where_no_law_sets_a_limit_the_promise_stays_within_20_or_45_days() {
    ItemVersion alone = licence().withoutStatutory().promise(30).build();
    ItemVersion joint = alone.toBuilder().decidedBy(SampleItems.MARKET, SampleItems.CITY).build();

    Reason reason = only(alone, "catalogue.PROMISE_EXCEEDS_STATUTORY");
    assertThat(reason.clauses()).containsExactly(new ClauseId("PLL-42.1a"));
    assertThat(Item.examine(joint, MEIXIHU)).isEqualTo(Ruling.granted());
    assertThat(
            only(joint.toBuilder().promise(46).build(), "catalogue.PROMISE_EXCEEDS_STATUTORY")
                .clauses())
        .containsExactly(new ClauseId("PLL-42.2a"));
  }

  @Test
  void the_same_day_is_promised_only_where_it_can_be_kept() {
    only(licence().promise(0).build(), "catalogue.PROMISE_NOT_POSSIBLE");
    assertThat(Item.examine(licence().promise(0).sameDayCapable(true).build(), MEIXIHU))
        .isEqualTo(Ruling.granted());
  }

  @Test
  @Clause("PLL-29.1")
  void a_form_that_asks_without_purpose_is_not_published_and_the_field_is_named() {
    Reason reason =
        only(
            licence().guide(withForms(form(Optional.of("样例"), Optional.empty()))).build(),
            "catalogue.FORM_FIELD_WITHOUT_PURPOSE");

    assertThat(reason.arguments()).contains(Argument.name("field", "籍贯"));
    assertThat(reason.clauses()).containsExactly(new ClauseId("PLL-29.1"));
  }

  @Test
  @Clause("PLL-27")
  void a_report_that_only_one_agency_sells_may_not_be_asked_for() {
    List<Material> materials = new ArrayList<>(licence().build().materials());
    materials.add(seller("消毒检测报告"));
    Reason reason = only(licence().materials(materials).build(), "catalogue.NAMED_SELLER");
    assertThat(reason.arguments()).containsExactly(Argument.name("subject", "消毒检测报告"));
    assertThat(reason.clauses()).containsExactly(new ClauseId("PLL-27"));

    Step training = new Step(StepKind.OTHER, "岗前培训", false, Optional.of("某某培训公司"));
    assertThat(only(licence().steps(List.of(training)).build(), "catalogue.PAID_STEP").clauses())
        .containsExactly(new ClauseId("PLL-27"));

    materials.set(
        materials.size() - 1,
        new Material(
            new MaterialCode("M7"),
            "消毒检测报告",
            false,
            1,
            0,
            new MaterialSource(MaterialSource.Kind.ANY_QUALIFIED_BODY, Optional.empty()),
            true,
            false,
            ""));
    assertThat(Item.examine(licence().materials(materials).build(), MEIXIHU))
        .isEqualTo(Ruling.granted());
  }

  @Test
  @Clause("PLL-58.1")
  void a_fee_on_a_licence_needs_a_statute_already_when_it_is_drafted() {
    ItemVersion local = withFee(FeeLine.Subject.SERVICE, BasisKind.NORMATIVE_DOCUMENT);
    Ruling drafting = Item.draft(local, SUPERVISOR, MON_0900, MEIXIHU).ruling();
    assertThat(drafting.isRefused()).isTrue();
    assertThat(drafting.codes()).containsExactly("catalogue.FEE_WITHOUT_GROUND");
    assertThat(drafting.reasons().get(0).clauses()).containsExactly(new ClauseId("PLL-58.1"));

    assertThat(only(local, "catalogue.FEE_WITHOUT_GROUND").clauses())
        .containsExactly(new ClauseId("PLL-58.1"));
    assertThat(
            Item.draft(
                    withFee(FeeLine.Subject.SERVICE, BasisKind.STATUTE),
                    SUPERVISOR,
                    MON_0900,
                    MEIXIHU)
                .isGranted())
        .isTrue();
    assertThat(
            Item.draft(
                    local.toBuilder().category(ItemCategory.PUBLIC_SERVICE).build(),
                    SUPERVISOR,
                    MON_0900,
                    MEIXIHU)
                .isGranted())
        .isTrue();
  }

  @Test
  @Clause("PLL-58.2")
  void a_form_is_free_whatever_the_ground() {
    Reason reason =
        only(withFee(FeeLine.Subject.FORM, BasisKind.STATUTE), "catalogue.FORM_NOT_FREE");

    assertThat(reason.clauses()).containsExactly(new ClauseId("PLL-58.2"));
  }

  private static ItemVersion withFee(FeeLine.Subject subject, BasisKind ground) {
    return licence()
        .fee(
            new FeeSchedule(
                List.of(
                    new FeeLine(
                        "工本费",
                        subject,
                        5000,
                        "CNY",
                        Optional.of(
                            new LegalBasis(ground, "某某收费办法", "第三条", "收取工本费。", Optional.empty()))))))
        .build();
  }

  private static Material seller(String name) {
    return new Material(
        new MaterialCode("M7"),
        name,
        false,
        1,
        0,
        new MaterialSource(MaterialSource.Kind.NAMED_SELLER, Optional.of("某某检测公司")),
        true,
        false,
        "");
  }

  private static ServiceGuide withForms(ApplicationForm form) {
    ServiceGuide g = guide();
    return new ServiceGuide(
        g.content(),
        g.basis(),
        g.conditions(),
        g.quantityLimit(),
        g.procedure(),
        g.result(),
        g.placeAndHours(),
        g.remedies(),
        g.telephone(),
        List.of(form));
  }

  private static Reason only(ItemVersion version, String code) {
    Ruling ruling = Item.examine(version, MEIXIHU);
    assertThat(ruling.isRefused()).isTrue();
    assertThat(ruling.codes()).containsExactly(code);
    return ruling.reasons().get(0);
  }
}
