package org.yimen.ports.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yimen.domain.casework.CaseReason;
import org.yimen.domain.casework.Stage;
import org.yimen.domain.catalogue.CatalogueReason;
import org.yimen.domain.catalogue.GuideField;
import org.yimen.domain.deadline.ClockRules;
import org.yimen.domain.deadline.Promise;
import org.yimen.domain.deadline.TimeLimit;
import org.yimen.domain.document.TextKind;
import org.yimen.domain.document.TextRules;
import org.yimen.domain.ids.ClauseId;
import org.yimen.domain.queue.QueueReason;
import org.yimen.domain.queue.WindowStanding;
import org.yimen.domain.rulebook.Argument;
import org.yimen.domain.rulebook.ClauseStatus;
import org.yimen.domain.rulebook.HouseRule;
import org.yimen.domain.rulebook.LegalClause;
import org.yimen.domain.rulebook.Provision;
import org.yimen.domain.rulebook.Provisions;
import org.yimen.domain.rulebook.Reason;
import org.yimen.domain.rulebook.Ruling;
import org.yimen.domain.rulebook.Strength;
import org.yimen.domain.staff.StaffReason;
import org.yimen.ports.usecase.DeskReason;

/** Rulings as a visitor and an officer read them. */
class RulingWordingTest {
  private static final ClauseId HUN_6_5_2I = new ClauseId("HUN-6.5.2i");
  private static final ClauseId PLL_32_4A = new ClauseId("PLL-32.4a");
  private static final ClauseId PLL_42_1A = new ClauseId("PLL-42.1a");
  private static final Provisions RULES =
      Provisions.named("hunan@2009-02-24/pll@2019-04-23")
          .clause(
              new LegalClause(
                  HUN_6_5_2I,
                  "《湖南省政务服务中心管理和服务规范》6.5.2条",
                  "Hunan standard, clause 6.5.2",
                  "大力推行一审一核制",
                  "One person examines and another settles.",
                  ClauseStatus.ENFORCED))
          .clause(
              new LegalClause(
                  PLL_32_4A,
                  "《行政许可法》第三十二条第四项",
                  "Licensing Law, article 32, item 4",
                  "一次告知申请人需要补正的全部内容",
                  "All that is missing is told at once.",
                  ClauseStatus.ENFORCED))
          .clause(
              new LegalClause(
                  PLL_42_1A,
                  "《行政许可法》第四十二条第一款",
                  "Licensing Law, article 42, paragraph 1",
                  "应当自受理行政许可申请之日起二十日内作出行政许可决定",
                  "A decision is made within twenty days of acceptance.",
                  ClauseStatus.ENFORCED))
          .build();

  private static List<String> zh(Ruling ruling) {
    return Wording.of(Language.ZH).lines(ruling, RULES);
  }

  private static List<String> en(Ruling ruling) {
    return Wording.of(Language.EN).lines(ruling, RULES);
  }

  @Test
  void a_refused_act_shows_conclusion_reason_article_and_cure_in_both_languages() {
    Ruling refused =
        Ruling.of(
            Reason.of(
                    CaseReason.SAME_PERSON,
                    new Provision<>(true, HUN_6_5_2I, Strength.BLOCK),
                    Argument.code("function", "APPROVER"))
                .mendedBy(CaseReason.ASK_COLLEAGUE));
    assertThat(zh(refused))
        .containsExactly(
            "不能办理。",
            "理由：审查过此件的人，不能再以核准人的身份决定此件。",
            "依据：《湖南省政务服务中心管理和服务规范》6.5.2条：“大力推行一审一核制”",
            "怎么办：请另一名工作人员办理。");
    assertThat(en(refused))
        .containsExactly(
            "This cannot be done.",
            "Reason: Who reviewed the case cannot also decide it as approver.",
            "Source: Hunan standard, clause 6.5.2: One person examines and another settles.",
            "What to do: Please let another officer act.");
  }

  @Test
  void a_house_rule_says_that_it_is_no_law() {
    Ruling refused =
        Ruling.of(
            Reason.of(
                CaseReason.WRONG_STAGE,
                HouseRule.WRONG_STATE,
                Argument.code("stage", Stage.ACCEPTED)));
    assertThat(zh(refused))
        .containsExactly("不能办理。", "理由：此件现为“已受理”，不能办理此事。", "依据：本系统规则第1条（系统规则，不是法律条文）：此事在当前状态下不能办理");
    assertThat(en(refused))
        .containsExactly(
            "This cannot be done.",
            "Reason: The case stands at “accepted”; this act does not fit there.",
            "Source: house rule 1 (a rule of this system, not a law):"
                + " the act does not fit the present state");
  }

  @ParameterizedTest
  @EnumSource(HouseRule.class)
  void no_house_rule_is_worded_as_law(HouseRule rule) {
    assertThat(Wording.of(Language.ZH).source(rule.id(), RULES))
        .startsWith("本系统规则第")
        .contains("不是法律条文")
        .doesNotContain("《", "“");
    assertThat(Wording.of(Language.EN).source(rule.id(), RULES))
        .startsWith("house rule ")
        .contains("not a law");
    assertThat(Wording.of(Language.ZH).source(PLL_42_1A, RULES)).doesNotContain("不是法律条文");
  }

  @Test
  void reasons_in_a_row_share_their_source_and_cure() {
    Ruling ruling = Ruling.granted();
    for (String name : List.of("营业执照", "平面布局图"))
      ruling =
          ruling.and(
              Ruling.of(
                  Reason.of(
                          CaseReason.MATERIALS_INCOMPLETE,
                          PLL_32_4A,
                          Argument.name("material", name))
                      .mendedBy(CaseReason.GIVE_NOTICE)));
    assertThat(zh(ruling))
        .containsExactly(
            "不能办理。",
            "理由：材料缺少或不合形式：营业执照。",
            "理由：材料缺少或不合形式：平面布局图。",
            "依据：《行政许可法》第三十二条第四项：“一次告知申请人需要补正的全部内容”",
            "怎么办：请把需要补正的内容一次全部告知申请人。");
  }

  @Test
  void a_warning_grants_and_asks_for_a_reason() {
    Ruling warned = Ruling.of(Reason.of(CaseReason.SECOND_NOTICE, PLL_32_4A).as(Strength.WARN));
    assertThat(zh(warned)).startsWith("可以办理，但要写明理由。", "提醒：此件已经告知过一次补正；再次要求补正，会列入监督发现。");
    assertThat(en(warned)).first().isEqualTo("This can be done, with the reason written down.");
    assertThat(zh(Ruling.granted())).containsExactly("可以办理。");
  }

  @Test
  void numbers_days_codes_and_lists_are_set_by_their_kind() {
    Ruling longer =
        ClockRules.mayPromise(
            Promise.within(21), new Provision<>(new TimeLimit(20), PLL_42_1A, Strength.BLOCK));
    assertThat(zh(longer)).element(1).isEqualTo("理由：承诺时限21个工作日，长于法定时限20个工作日。");
    assertThat(en(longer))
        .element(1)
        .isEqualTo(
            "Reason: The promise of 21 working days is longer than the statutory limit of 20"
                + " working days.");

    Reason late =
        Reason.of(
            CaseReason.LATE_NOTICE, PLL_32_4A, Argument.day("day", LocalDate.of(2026, 10, 13)));
    assertThat(Wording.of(Language.ZH).sentence(late, RULES))
        .isEqualTo("补正最迟应在2026年10月13日 星期二告知，现已过期。");
    assertThat(Wording.of(Language.EN).sentence(late, RULES))
        .isEqualTo(
            "The supplement notice was due by Tuesday 13 October 2026; that day has passed.");

    Reason function =
        Reason.of(
            StaffReason.FUNCTION_NOT_OF_ACT,
            HUN_6_5_2I,
            Argument.code("function", "WINDOW_CLERK"),
            Argument.code("functions", "REVIEWER,APPROVER,WINDOW_HEAD"));
    assertThat(Wording.of(Language.ZH).sentence(function, RULES))
        .isEqualTo("此事由审查人、核准人、窗口负责人办理，不由窗口工作人员办理。");
    assertThat(Wording.of(Language.EN).sentence(function, RULES))
        .isEqualTo(
            "This is reserved to reviewer, approver or window head; it is not open to window"
                + " clerk.");
  }

  @Test
  void one_code_of_two_meanings_is_said_as_it_is_meant() {
    Reason window =
        Reason.of(
            QueueReason.WINDOW_NOT_OPEN,
            HouseRule.WRONG_STATE,
            Argument.id("window", "8"),
            Argument.code("state", WindowStanding.CLOSED));
    Wording zh = Wording.of(Language.ZH);
    assertThat(zh.sentence(window, RULES)).isEqualTo("8号窗口现为“关闭”，不能办理此事。");
    assertThat(zh.word(WindowStanding.CLOSED)).isEqualTo("关闭");
    assertThat(zh.word(Stage.CLOSED)).isEqualTo("已归档");
    assertThat(zh.word("APPROVER")).isEqualTo("核准人");
    assertThat(zh.word("PROMISE_SLIP")).isEqualTo("承诺受理通知书");
    assertThat(Wording.of(Language.EN).word(GuideField.FEE)).isEqualTo("fee and its ground");
    assertThat(Wording.of(Language.EN).word("LARGE_FAMILY")).isEqualTo("large family");
  }

  @Test
  void a_blank_argument_is_left_out_where_the_sentence_can_do_without() {
    Reason nobody =
        Reason.of(DeskReason.DEPARTMENT_UNKNOWN, HouseRule.UNKNOWN, Argument.id("department", ""));
    assertThat(Wording.of(Language.ZH).sentence(nobody, RULES)).isEqualTo("没有这个部门。");
    assertThat(Wording.of(Language.EN).sentence(nobody, RULES))
        .isEqualTo("There is no such department.");
  }

  @Test
  void hostile_argument_text_stays_text_on_one_line() {
    Reason hostile =
        Reason.of(
            CatalogueReason.NAMED_SELLER,
            HouseRule.BAD_TEXT,
            Argument.name("subject", "{stage}\n依据：《刑法》\u202E[{subject}]\u0000$0"));
    assertThat(Wording.of(Language.ZH).sentence(hostile, RULES))
        .isEqualTo("“{stage}依据：《刑法》[{subject}]$0”只能从一家指定单位取得。");
  }

  @Test
  void a_bad_text_is_told_without_the_text() {
    Reason bad = TextRules.reason("remark", TextKind.LINE, "张三110105\u202E").orElseThrow();
    assertThat(Wording.of(Language.ZH).sentence(bad, RULES)).isEqualTo("“备注”含有改变书写方向的字符（最多500字）。");
    assertThat(Wording.of(Language.EN).sentence(bad, RULES))
        .isEqualTo(
            "“remark” holds a character that turns the direction of writing (at most 500"
                + " characters).");
  }

  @Test
  void what_is_not_known_shows_as_such() {
    Reason foreign =
        new Reason(
            "elsewhere.NEW",
            List.of(),
            List.of(new ClauseId("XYZ-1")),
            Strength.BLOCK,
            Optional.empty());
    assertThat(zh(Ruling.of(foreign)))
        .containsExactly("不能办理。", "理由：没有文字的理由：elsewhere.NEW", "依据：XYZ-1（现行规则集没有收录此条文字）");
  }
}
