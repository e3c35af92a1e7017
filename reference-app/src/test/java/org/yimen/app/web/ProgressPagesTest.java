package org.yimen.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.yimen.domain.casework.Stage;
import org.yimen.testing.Clause;

class ProgressPagesTest {
  private final OfficerHall hall = new OfficerHall();

  @AfterEach
  void close() {
    hall.close();
  }

  @Test
  @Clause({"HUN-4.4.4.3.5e", "WF-84", "DTY-25"})
  void numberAndCodeOfTheSlipTellStateAndDueDayAndNothingPersonal() throws Exception {
    LicenceCase one = LicenceCase.accepted(hall);
    String code = one.code().grouped();
    HttpResponse<String> answer = ask(one.number(), code);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body())
        .contains("<h1 id=\"due\">最迟10月8日办结</h1>", "light green\">正常", "剩 7 日")
        .contains("张*", one.number(), "咨询 0731-00000202")
        .doesNotContain(LicenceCase.APPLICANT, LicenceCase.IDENTITY, "13800138000", "单若水");
    assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
    String other = (code.startsWith("A") ? "C" : "A") + code.substring(1);
    assertThat(ask(one.number(), other).body()).doesNotContain("10月8日", "张*", "小餐饮");
  }

  @Test
  void aWrongNumberAndAWrongCodeReadTheSame() throws Exception {
    LicenceCase one = LicenceCase.accepted(hall);
    HttpResponse<String> wrongCode = ask(one.number(), "AAAA-AAAA");
    HttpResponse<String> wrongNumber = ask("MXH-2026-999999", one.code().value());
    assertThat(wrongCode.statusCode()).isEqualTo(422);
    assertThat(wrongNumber.statusCode()).isEqualTo(422);
    assertThat(OfficerHall.ruling(wrongCode.body())).contains("办件号或查询码不对", "本系统规则第4条", "印在");
    assertThat(wrongNumber.body().replace("MXH-2026-999999", one.number()))
        .isEqualTo(wrongCode.body());
    assertThat(wrongCode.body()).doesNotContain("AAAA-AAAA");
  }

  @Test
  void whoGuessesOftenWaits() throws Exception {
    LicenceCase one = LicenceCase.accepted(hall);
    for (int i = 0; i < 20; i++) ask(one.number(), "AAAA-AAAA");
    HttpResponse<String> waits = ask(one.number(), one.code().value());
    assertThat(waits.statusCode()).isEqualTo(429);
    assertThat(OfficerHall.ruling(waits.body())).contains("查询失败次数太多，09:46以后再试", "本系统规则第14条");
    hall.pass(Duration.ofMinutes(16));
    assertThat(ask(one.number(), one.code().value()).statusCode()).isEqualTo(200);
  }

  @Test
  @Clause({"WF-40", "WF-19"})
  void theStepsSayWhatIsDoneWhatIsInHandAndWhatComes() throws Exception {
    LicenceCase one = LicenceCase.accepted(hall);
    assertThat(steps(ask(one)))
        .containsExactly("done 收件 9月21日", "done 受理 9月21日", "now 审查", "ahead 决定", "ahead 送达");
    hall.pass(Duration.ofDays(1));
    one.desk("handover", Map.of())
        .desk(
            "review",
            Map.of("grants", "no", "with", hall.person(LicenceCase.COLLEAGUE).toString()));
    String reviewed = ask(one);
    assertThat(steps(reviewed)).contains("done 审查 9月22日", "now 决定");
    assertThat(reviewed).as("an opinion is no decision").doesNotContain("不予许可");
  }

  @Test
  void theDayIsExplainedWithWhatMovedItInNativeDetails() throws Exception {
    LicenceCase one = LicenceCase.accepted(hall).desk("handover", Map.of());
    String page = "/review/cases/" + one.id();
    hall.done(
        LicenceCase.CLERK,
        page,
        page + "/suspend",
        Map.of("kind", "TESTING", "firstDay", "2026-09-22", "toldOn", "2026-09-21"));
    assertThat(ask(one)).contains("<h1 id=\"due\">最早");
    hall.pass(Duration.ofDays(2));
    hall.done(
        LicenceCase.CLERK,
        page,
        page + "/resume",
        Map.of("procedure", "TESTING", "lastDay", "2026-09-23"));
    String answer = ask(one);
    assertThat(answer)
        .contains("<details>", "<summary>为什么最迟是10月10日</summary>", "承诺 7 个工作日")
        .contains("检测 9月22日至9月23日，不计</span><b>10月10日</b>", "href=\"/clauses/PLL-45\"")
        .contains("国务院办公厅关于2026年部分节假日安排的通知", "法律规定的最后一天");
    assertThat(hall.get("", "/clauses/PLL-45").statusCode()).isEqualTo(200);
    hall.pass(Duration.ofDays(16));
    assertThat(ask(one)).contains("<h1 id=\"due\">最迟明天办结</h1>", "light amber\">临近");
    hall.pass(Duration.ofDays(4));
    assertThat(ask(one)).contains("已经超期", "light red\">超期");
  }

  @Test
  void aStandingNoticeSaysWhatIsMissingAndWhere() throws Exception {
    LicenceCase one = LicenceCase.submitted(hall).check("M3").desk("notify", Map.of());
    String answer = ask(one);
    assertThat(answer)
        .contains("<h1 id=\"due\">还缺 1 份材料</h1>", "材料补齐的当天受理", "要补的材料")
        .contains("桃花岭", "到哪里补交");
    assertThat(hall.reading(one.id()).stage()).isEqualTo(Stage.SUPPLEMENT_ASKED);
  }

  @Test
  void aRefusalSaysItsGroundsAndBothRemedies() throws Exception {
    LicenceCase one = LicenceCase.reviewed(hall).refuse();
    assertThat(ask(one))
        .contains("<h1 id=\"due\">决定不予许可</h1>", "不符合法定条件", "《中华人民共和国食品安全法》第三十六条")
        .contains("不同意怎么办", "区人民政府", "自知道之日起60日内", "区人民法院")
        .doesNotContain("怎么领取结果", "CONDITION_NOT_MET");
  }

  @Test
  void aGrantSaysHowTheResultIsCollectedUntilItIsDelivered() throws Exception {
    LicenceCase one = LicenceCase.reviewed(hall).decide("approve", Map.of());
    assertThat(ask(one))
        .contains("<h1 id=\"due\">结果可以领取了</h1>", "作出准予的决定", "怎么领取结果", "身份证件和受理通知书")
        .doesNotContain("不同意怎么办");
    one.desk("deliver", Map.of("manner", "WINDOW"));
    assertThat(ask(one)).contains("<h1 id=\"due\">已经办结</h1>", "已经送达").doesNotContain("怎么领取结果");
  }

  @Test
  void whatWasNotAcceptedSaysWhyAndWhereElse() throws Exception {
    LicenceCase one =
        LicenceCase.submitted(hall)
            .desk(
                "decline",
                Map.of(
                    "ground", "WRONG_AUTHORITY",
                    "basis", "《食品安全法》第三十五条",
                    "directedTo", "省市场监督管理局"));
    assertThat(ask(one)).contains("<h1 id=\"due\">不予受理</h1>", "依据：《食品安全法》第三十五条", "请向省市场监督管理局提出申请。");
  }

  @Test
  void theAnswerIsThereInEnglishAndOneFormAway() throws Exception {
    LicenceCase one = LicenceCase.accepted(hall);
    String chinese = ask(one);
    assertThat(chinese).contains("action=\"/progress?lang=en\"");
    Map<String, String> again = OfficerHall.hidden(chinese, "/progress?lang=en");
    assertThat(hall.post("", "/progress?lang=en", again).body())
        .contains(
            "<html lang=\"en\"", "Done by 8 Oct", "Where it is now", "Promised: 7 working days");
    assertThat(hall.get("", "/progress?lang=en").body()).contains("Query code (8 characters)");
  }

  @Test
  void theFormNeedsNoScriptAndTheCodeStandsInNoAddress() throws Exception {
    String form = hall.get("", "/progress").body();
    assertThat(form)
        .contains("action=\"/progress\" method=\"post\"", "name=\"number\"", "name=\"code\"");
    LicenceCase one = LicenceCase.accepted(hall);
    assertThat(
            hall.get("", "/progress?number=" + one.number() + "&code=" + one.code().value()).body())
        .doesNotContain(one.code().value(), "张*");
    assertThat(ask(one)).doesNotContainPattern("(?:href|action)=\"[^\"]*" + one.code().value());
  }

  @Test
  void hostileAndHugeInputIsAnswered() throws Exception {
    assertThat(ask("\"><script>alert(1)</script>", "<b>").body())
        .contains("&lt;script&gt;")
        .doesNotContain("<script>alert");
    assertThat(ask("x".repeat(5000), "y".repeat(5000)).statusCode()).isEqualTo(422);
    assertThat(ask("\u0000", "\u0000").statusCode()).isEqualTo(422);
    assertThat(hall.post("", "/progress", Map.of()).statusCode()).isEqualTo(422);
  }

  private String ask(LicenceCase one) throws Exception {
    HttpResponse<String> answer = ask(one.number(), one.code().value());
    assertThat(answer.statusCode()).as(OfficerHall.ruling(answer.body())).isEqualTo(200);
    return answer.body();
  }

  private HttpResponse<String> ask(String number, String code) throws Exception {
    return hall.post("", "/progress", Map.of("number", number, "code", code));
  }

  /** Standing, name and day of each step. */
  private static List<String> steps(String html) {
    Matcher list = Pattern.compile("<ol class=\"steps\">.*?</ol>", Pattern.DOTALL).matcher(html);
    assertThat(list.find()).isTrue();
    Matcher step =
        Pattern.compile(
                "<li class=\"(\\w+)\"[^>]*><(?:b|span)>([^<]+)</[^>]+>(?:<time[^>]*>([^<]+))?")
            .matcher(list.group());
    List<String> steps = new ArrayList<>();
    while (step.find())
      steps.add(
          step.group(1) + " " + step.group(2) + (step.group(3) == null ? "" : " " + step.group(3)));
    return steps;
  }
}
