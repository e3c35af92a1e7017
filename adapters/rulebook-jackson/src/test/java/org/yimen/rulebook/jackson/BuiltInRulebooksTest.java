package org.yimen.rulebook.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.yimen.domain.casework.CaseFacts;
import org.yimen.domain.casework.CaseLabel;
import org.yimen.domain.casework.CaseOutcome;
import org.yimen.domain.casework.CaseworkProvisions;
import org.yimen.domain.casework.NonAcceptanceGround;
import org.yimen.domain.casework.RoomKeys;
import org.yimen.domain.catalogue.CatalogueProvisions;
import org.yimen.domain.catalogue.GuideField;
import org.yimen.domain.deadline.ClockRules;
import org.yimen.domain.deadline.DayRules;
import org.yimen.domain.deadline.DayUnit;
import org.yimen.domain.deadline.DeadlineProvisions;
import org.yimen.domain.deadline.SuspensionKind;
import org.yimen.domain.deadline.WorkingCalendar;
import org.yimen.domain.ids.ClauseId;
import org.yimen.domain.ids.RulebookId;
import org.yimen.domain.organisation.OrganisationProvisions;
import org.yimen.domain.rulebook.ClauseContext;
import org.yimen.domain.rulebook.Explanation;
import org.yimen.domain.rulebook.Provisions;
import org.yimen.domain.rulebook.Replacement;
import org.yimen.domain.rulebook.RulebookFault;
import org.yimen.domain.rulebook.RulebookInfo;
import org.yimen.domain.rulebook.RulebookSet;
import org.yimen.domain.rulebook.RulebookSource;
import org.yimen.domain.rulebook.SourceSetting;
import org.yimen.domain.rulebook.Strength;
import org.yimen.domain.staff.Employment;
import org.yimen.domain.staff.Functions;
import org.yimen.domain.staff.OpinionNeed;
import org.yimen.domain.staff.StaffProvisions;
import org.yimen.testing.Clause;

class BuiltInRulebooksTest {
  private static final RulebookId PLL = new RulebookId("pll");
  private static final RulebookId HUNAN = new RulebookId("hunan");
  private static final RulebookId MEIXIHU = new RulebookId("meixihu");
  private static final RulebookId SHAOYANG = new RulebookId("shaoyang");
  private static final RulebookId PINGGU = new RulebookId("pinggu");
  private static final RulebookId JINZHOU = new RulebookId("jinzhou");
  private static final LocalDate TUE_2023_12_19 = LocalDate.of(2023, 12, 19);
  private static final LocalDate WED_2023_12_20 = LocalDate.of(2023, 12, 20);
  private static final LocalDate MON_2024_03_04 = LocalDate.of(2024, 3, 4);
  private static final RulebookSet BOOKS = YamlRulebooks.builtIn();
  private static final Provisions IN_HUNAN = BOOKS.stack(HUNAN, MON_2024_03_04);
  private static final Provisions IN_JINZHOU = BOOKS.stack(JINZHOU, MON_2024_03_04);
  private static final Provisions IN_MEIXIHU = BOOKS.stack(MEIXIHU, MON_2024_03_04);

  @Test
  void they_load_and_only_the_missing_days_of_commencement_are_remarked() {
    var reading = YamlRulebooks.load(YamlRulebooks.builtInFiles(), RoomKeys.registry());
    assertThat(reading.faults())
        .extracting(RulebookFault::en)
        .containsExactly(
            "hunan.yaml:7: names no day of commencement; it applies from its day of issue"
                + " 2009-02-24",
            "jinzhou.yaml:8: names no day of commencement; it applies from its day of issue"
                + " 2014-01-01",
            "meixihu.yaml:7: names no day of commencement; it applies from its day of issue"
                + " 2023-12-20",
            "pinggu.yaml:8: names no day of commencement; it applies from its day of issue"
                + " 2014-01-01",
            "shaoyang.yaml:7: names no day of commencement; it applies from its day of issue"
                + " 2009-08-14");
    assertThat(BOOKS.ids()).containsExactly(PLL, HUNAN, MEIXIHU, JINZHOU, SHAOYANG, PINGGU);
    assertThat(BOOKS.editions(PLL))
        .extracting(RulebookInfo::edition, RulebookInfo::clauses)
        .containsExactly(tuple("pll@2019-04-23", 68));
  }

  @Test
  @Clause("MXH-0")
  void a_rulebook_without_a_day_of_commencement_applies_from_its_day_of_issue() {
    assertThat(BOOKS.stack(MEIXIHU, TUE_2023_12_19).version())
        .isEqualTo("hunan@2009-02-24/pll@2019-04-23");
    assertThat(BOOKS.stack(MEIXIHU, TUE_2023_12_19).clause(new ClauseId("MXH-9c"))).isEmpty();
    assertThat(BOOKS.stack(MEIXIHU, WED_2023_12_20).version())
        .isEqualTo("meixihu@2023-12-20/hunan@2009-02-24/pll@2019-04-23");
    assertThat(BOOKS.stack(MEIXIHU, WED_2023_12_20).clause(new ClauseId("MXH-9c"))).isPresent();
    RulebookInfo meixihu = BOOKS.editions(MEIXIHU).get(0);
    assertThat(meixihu.effectiveByDefault()).isTrue();
    assertThat(meixihu.issued()).isEqualTo(meixihu.effectiveFrom()).isEqualTo(WED_2023_12_20);
    assertThat(meixihu.issuerZh()).isEqualTo("长沙市岳麓区梅溪湖街道办事处");
  }

  @Test
  void before_the_law_in_this_edition_there_is_no_complete_stack_and_that_is_said() {
    assertThat(BOOKS.completeFrom(HUNAN)).isEqualTo("2019-04-23");
    assertThatThrownBy(() -> BOOKS.stack(HUNAN, LocalDate.of(2012, 1, 1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the stack of hunan is complete from 2019-04-23, asked for 2012-01-01");
  }

  @Test
  @Clause({"MXH-8c", "MXH-9c", "HUN-3.4", "HUN-6.6.4a"})
  void the_same_case_is_promised_in_hunan_and_joint_in_meixihu() {
    CaseFacts oneDepartmentNotAtTheWindow =
        new CaseFacts(false, false, 1, false, false, false, CaseOutcome.NONE);
    assertThat(label(IN_HUNAN, oneDepartmentNotAtTheWindow))
        .isEqualTo(new CaseLabel("PROMISED", "承诺件", "promised case"));
    assertThat(label(IN_MEIXIHU, oneDepartmentNotAtTheWindow))
        .isEqualTo(new CaseLabel("JOINT", "联办件", "joint case"));
  }

  @Test
  @Clause({"JIN-4", "JIN-4.1a", "JIN-4.2a", "JIN-4.3a", "JIN-4.4a"})
  void jinzhou_knows_five_kinds_and_no_others() {
    CaseFacts promised = new CaseFacts(false, false, 1, false, true, true, CaseOutcome.NONE);
    assertThat(label(IN_JINZHOU, promised).zh()).isEqualTo("承诺件");
    assertThat(IN_JINZHOU.value(CaseworkProvisions.LABELS).marks(promised)).isEmpty();
    CaseFacts immediate = new CaseFacts(true, true, 1, false, false, false, CaseOutcome.NONE);
    assertThat(label(IN_JINZHOU, immediate).zh()).isEqualTo("即办件");
    CaseFacts joint = new CaseFacts(true, false, 2, false, false, false, CaseOutcome.NONE);
    assertThat(label(IN_JINZHOU, joint).zh()).isEqualTo("联办件");
    CaseFacts escalated = new CaseFacts(true, false, 2, true, false, false, CaseOutcome.NONE);
    assertThat(label(IN_JINZHOU, escalated).zh()).isEqualTo("上报件");
    assertThat(label(IN_JINZHOU, escalated.endedAs(CaseOutcome.RETURNED)).zh()).isEqualTo("退件");
  }

  @Test
  @Clause({"JIN-5b", "JIN-5d", "JIN-12b", "JIN-12c", "JIN-12d", "JIN-14c"})
  void jinzhou_says_who_is_posted_and_how_they_go() {
    assertThat(IN_JINZHOU.value(StaffProvisions.EMPLOYMENTS))
        .containsExactly(Employment.ESTABLISHED);
    assertThat(IN_JINZHOU.get(StaffProvisions.OLDEST_AGE).value()).isEqualTo(55);
    assertThat(IN_JINZHOU.get(StaffProvisions.OLDEST_AGE).strength()).isEqualTo(Strength.BLOCK);
    assertThat(IN_JINZHOU.get(StaffProvisions.LEAST_MONTHS).value()).isEqualTo(24);
    assertThat(IN_JINZHOU.get(StaffProvisions.LEAST_MONTHS).strength()).isEqualTo(Strength.WARN);
    assertThat(IN_JINZHOU.value(StaffProvisions.OPINION)).isEqualTo(OpinionNeed.HEARD);
    assertThat(IN_JINZHOU.value(StaffProvisions.ONE_CHIEF)).isTrue();
    assertThat(IN_JINZHOU.value(StaffProvisions.CHIEF_FROM)).isEqualTo(1);
    assertThat(IN_JINZHOU.value(StaffProvisions.APPOINTED_FUNCTIONS))
        .containsExactly(Functions.CHIEF_REPRESENTATIVE);
    assertThat(IN_JINZHOU.value(StaffProvisions.RANKS)).containsOnlyKeys("CHIEF_REPRESENTATIVE");
  }

  @Test
  @Clause({"HUN-3.3a", "HUN-3.5", "HUN-3.6"})
  void hunan_asks_returned_before_escalated_before_joint_before_promised_before_immediate() {
    CaseFacts immediate = new CaseFacts(true, true, 1, false, false, false, CaseOutcome.GRANTED);
    CaseFacts joint = new CaseFacts(true, false, 2, false, false, false, CaseOutcome.NONE);
    CaseFacts escalated = new CaseFacts(true, false, 2, true, false, false, CaseOutcome.NONE);
    assertThat(label(IN_HUNAN, immediate).zh()).isEqualTo("即办件");
    assertThat(label(IN_HUNAN, joint).zh()).isEqualTo("联办件");
    assertThat(label(IN_HUNAN, escalated).zh()).isEqualTo("上报件");
    assertThat(label(IN_HUNAN, escalated.endedAs(CaseOutcome.RETURNED)).zh()).isEqualTo("退办件");
  }

  @Test
  @Clause("HUN-6.6.1a")
  void urgent_and_supplement_are_counted_beside_the_kind() {
    CaseFacts facts = new CaseFacts(false, false, 2, false, true, true, CaseOutcome.GRANTED);
    var labels = IN_HUNAN.value(CaseworkProvisions.LABELS);
    assertThat(labels.label(facts).code()).isEqualTo("JOINT");
    assertThat(labels.marks(facts))
        .extracting(CaseLabel::zh)
        .containsExactlyInAnyOrder("急办件", "补办件");
    assertThat(labels.columns())
        .extracting(CaseLabel::zh)
        .containsExactly("退办件", "上报件", "联办件", "承诺件", "即办件", "补办件", "急办件");
  }

  @Test
  @Clause("MXH-9b")
  void what_meixihu_can_do_on_the_spot_is_an_immediate_case_whatever_anybody_chooses() {
    CaseFacts onTheSpot = new CaseFacts(true, true, 1, false, false, false, CaseOutcome.NONE);
    assertThat(label(IN_MEIXIHU, onTheSpot).code()).isEqualTo("IMMEDIATE");
    assertThat(IN_MEIXIHU.get(CaseworkProvisions.IMMEDIATE_SINGLE_OFFICER))
        .extracting(p -> p.value(), p -> p.clause().value())
        .containsExactly(true, "MXH-9f");
  }

  @Test
  @Clause("HUN-2e")
  void in_hunan_the_law_sets_the_unit_for_licences_and_the_setting_for_other_items() {
    WorkingCalendar calendar = WorkingCalendar.weekendsOnly(2024, 2024);
    DayRules licence = new DayRules(IN_HUNAN, calendar, true);
    DayRules other = new DayRules(IN_HUNAN.beyondLicences(), calendar, false);
    assertThat(licence.unit().value()).isEqualTo(DayUnit.WORKING);
    assertThat(licence.unit().clause()).isEqualTo(new ClauseId("PLL-82"));
    assertThat(licence.excluding(SuspensionKind.EXPERT_REVIEW).orElseThrow().clause())
        .isEqualTo(new ClauseId("PLL-45"));
    assertThat(other.unit().value()).isEqualTo(DayUnit.WORKING);
    assertThat(other.unit().clause()).isEqualTo(new ClauseId("YM-9"));
  }

  @Test
  void meixihu_has_three_labels() {
    assertThat(IN_MEIXIHU.value(CaseworkProvisions.LABELS).columns())
        .extracting(CaseLabel::zh)
        .containsExactly("退回件", "即办件", "联办件");
  }

  @Test
  @Clause({"HUN-6.5.4c", "HUN-6.5.4d"})
  void hunan_sets_twenty_days_for_one_department_and_forty_five_for_two() {
    WorkingCalendar weekendsOnly = WorkingCalendar.weekendsOnly(2024, 2024);
    ClockRules rules = new ClockRules(IN_HUNAN, weekendsOnly);
    assertThat(rules.defaultLimit(1).clause()).isEqualTo(new ClauseId("HUN-6.5.4c"));
    assertThat(
            weekendsOnly.addWorkingDays(
                MON_2024_03_04, rules.defaultLimit(1).value().workingDays()))
        .isEqualTo("2024-04-01");
    assertThat(rules.defaultLimit(2).clause()).isEqualTo(new ClauseId("HUN-6.5.4d"));
    assertThat(rules.defaultLimit(2).value().workingDays()).isEqualTo(45);
    assertThat(rules.defaultLimit(3).value().workingDays()).isEqualTo(45);
  }

  @Test
  void hunan_is_advice_for_a_street_in_kinds_of_windows_and_nowhere_else() {
    var kinds = OrganisationProvisions.REQUIRED_WINDOW_KINDS;
    assertThat(IN_HUNAN.get(kinds).strength()).isEqualTo(Strength.BLOCK);
    assertThat(IN_MEIXIHU.get(kinds).strength()).isEqualTo(Strength.WARN);
    assertThat(IN_MEIXIHU.get(kinds).value()).hasSize(5);
    assertThat(IN_MEIXIHU.get(kinds).clause()).isEqualTo(new ClauseId("HUN-4.1.1b"));
    assertThat(IN_MEIXIHU.get(CaseworkProvisions.ACCEPTANCE_ONLY_AT_WINDOW).strength())
        .isEqualTo(Strength.BLOCK);
    assertThat(IN_MEIXIHU.get(StaffProvisions.MANDATE_REQUIRED).strength())
        .as("a mandate is asked by 4.5.2.2c, which speaks of the window, not of staff")
        .isEqualTo(Strength.BLOCK);
  }

  @Test
  void what_hunan_comes_to_demand_of_staff_and_buildings_is_softened_in_meixihu_too() {
    RulebookSource hunan = YamlRulebooks.builtInFiles().get(1).source().orElseThrow();
    Set<ClauseId> ofStaffAndBuildings =
        hunan.clauses().stream()
            .filter(
                c -> c.context() == ClauseContext.STAFF || c.context() == ClauseContext.FACILITY)
            .map(c -> c.clause().id())
            .collect(Collectors.toSet());
    List<String> keys =
        hunan.settings().stream()
            .filter(s -> ofStaffAndBuildings.contains(s.clause()))
            .map(SourceSetting::key)
            .toList();
    assertThat(keys)
        .as("none of them binds a street strictly")
        .allMatch(
            key -> {
              var steps = BOOKS.explain(MEIXIHU, MON_2024_03_04, key).orElseThrow().steps();
              return steps.get(steps.size() - 1).strength() == Strength.WARN;
            });
  }

  @Test
  void lists_grow_from_layer_to_layer_and_keep_the_clause_of_each_word() {
    assertThat(IN_MEIXIHU.value(CatalogueProvisions.REQUIRED_GUIDE_FIELDS))
        .containsExactly(
            GuideField.CONTENT,
            GuideField.BASIS,
            GuideField.CONDITIONS,
            GuideField.MATERIALS,
            GuideField.PROCEDURE,
            GuideField.TIME_LIMIT,
            GuideField.SAMPLE_FORM);
    var grounds = CaseworkProvisions.NON_ACCEPTANCE_GROUNDS;
    assertThat(IN_MEIXIHU.firstWhere(grounds, g -> g.contains(NonAcceptanceGround.WRONG_AUTHORITY)))
        .map(p -> p.clause().value())
        .contains("PLL-32.2");
    assertThat(IN_MEIXIHU.firstWhere(grounds, g -> g.contains(NonAcceptanceGround.BARRED)))
        .isEmpty();
  }

  @Test
  void every_replacement_is_listed() {
    assertThat(BOOKS.replacements(MEIXIHU, MON_2024_03_04))
        .extracting(Replacement::key, r -> r.lowerClause().value(), r -> r.nearerClause().value())
        .containsExactlyInAnyOrder(
            tuple("casework.labels", "PLL-37", "HUN-6.6.1a"),
            tuple("casework.labels", "HUN-6.6.1a", "MXH-8c"),
            tuple("staff.posting.employments", "HUN-4.2.1.2a", "MXH-23a"));
  }

  @Test
  void explain_shows_the_chain_from_the_law_to_the_hall() {
    Explanation why =
        BOOKS.explain(MEIXIHU, MON_2024_03_04, "deadline.limit.single-department").orElseThrow();
    assertThat(why.steps())
        .extracting(
            Explanation.Step::rulebook, s -> s.clause().articleZh(), Explanation.Step::value)
        .containsExactly(
            tuple("pll@2019-04-23", "《行政许可法》第四十二条第一款", "20"),
            tuple("hunan@2009-02-24", "湖南省《政务服务中心管理和服务规范》6.5.4条", "20"));
    assertThat(BOOKS.explain(MEIXIHU, MON_2024_03_04, "deadline.limit.none")).isEmpty();
    assertThat(BOOKS.explainAll(MEIXIHU, MON_2024_03_04))
        .hasSameSizeAs(RoomKeys.registry().keys())
        .allMatch(e -> !e.steps().isEmpty());
  }

  @Test
  void the_law_alone_is_a_stack() {
    Provisions law = BOOKS.stack(PLL, MON_2024_03_04);
    assertThat(law.version()).isEqualTo("pll@2019-04-23");
    assertThat(law.value(DeadlineProvisions.LIMIT_JOINT)).isEqualTo(45);
    assertThat(law.value(CaseworkProvisions.EXTENDING_FUNCTIONS_JOINT).get(0).value())
        .isEqualTo("HEAD_OF_GOVERNMENT");
  }

  private static CaseLabel label(Provisions rules, CaseFacts facts) {
    List<CaseLabel> all = rules.value(CaseworkProvisions.LABELS).all(facts);
    return all.get(0);
  }
}
