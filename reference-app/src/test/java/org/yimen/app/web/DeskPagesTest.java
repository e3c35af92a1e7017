package org.yimen.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.yimen.domain.casework.Stage;
import org.yimen.domain.ids.CaseId;
import org.yimen.domain.ids.HallId;
import org.yimen.domain.ids.TicketId;
import org.yimen.domain.person.ResidentId;
import org.yimen.domain.queue.TicketLife;
import org.yimen.ports.driving.LaneWaiting;
import org.yimen.testing.Clause;

class DeskPagesTest {
  private static final String CLERK = "P23";
  private static final String COLLEAGUE = "P24";
  private static final String APPROVER = "P25";
  private static final String LICENCE = "SCJG-04";
  private static final String HOSTILE = "\"><script>alert(1)</script>";
  private static final String NUMBER =
      ResidentId.invented(java.time.LocalDate.of(1990, 1, 2), 12).value();

  private final OfficerHall hall = new OfficerHall();

  @AfterEach
  void close() {
    hall.close();
  }

  @Test
  void aCaseGoesFromTheKioskToItsDelivery() throws Exception {
    TicketId ticket = takeTicket();
    openWindow();
    hall.done(CLERK, "/desk", "/desk/window/next");
    assertThat(hall.get(CLERK, "/desk").body()).contains("<p class=\"no\">G001</p>", "已叫号");
    hall.done(CLERK, "/desk", "/desk/ticket/start");

    CaseId id = takeIn();
    String page = "/desk/cases/" + id;
    assertThat(hall.get(CLERK, page).body())
        .contains("<b>张*</b>", "999999********" + NUMBER.substring(14), "138****8000")
        .doesNotContain("张三丰", NUMBER, "13800138000");

    hall.done(CLERK, page, page + "/check", allThere());
    hall.done(CLERK, page, page + "/accept");
    String accepted = hall.get(CLERK, page).body();
    assertThat(steps(accepted)).containsExactly("done", "done", "now", "ahead", "ahead", "ahead");
    assertThat(accepted).contains("剩 7 日", "还有 1 份文书没有交付");

    HttpResponse<String> early = hall.post(CLERK, "/desk/ticket/finish", ticket(ticket));
    assertThat(early.statusCode()).isEqualTo(422);
    assertThat(OfficerHall.ruling(early.body())).contains("现在不能办结", "第二十三条");
    assertThat(hall.get(CLERK, "/desk").body()).contains("aria-describedby=\"why-finish\"");
    hall.done(CLERK, page, page + "/handover");
    hall.done(CLERK, "/desk", "/desk/ticket/finish");
    assertThat(hall.yimen.reception().ticket(ticket).orElseThrow().life())
        .isEqualTo(TicketLife.FINISHED);

    hall.done(
        CLERK,
        page,
        page + "/review",
        Map.of("grants", "yes", "with", hall.person(COLLEAGUE).toString()));
    String review = "/review/cases/" + id;
    hall.done(APPROVER, review, review + "/approve");
    hall.done(CLERK, page, page + "/deliver", Map.of("manner", "WINDOW"));
    hall.done(CLERK, page, page + "/close");

    assertThat(hall.reading(id).stage()).isEqualTo(Stage.CLOSED);
    assertThat(hall.events(id))
        .containsExactly(
            "CaseSubmitted",
            "MaterialsChecked",
            "CaseAccepted",
            "PaperHandedOver",
            "CaseReviewed",
            "CaseDecided",
            "CaseDelivered",
            "CaseClosed");
    assertThat(hall.get(CLERK, page).body()).contains("这件已归档");
  }

  @Test
  @Clause({"QMS-05", "HUN-6.1.1a"})
  void aNumberIsCalledByHandOutOfOrderOnlyWithAGround() throws Exception {
    takeTicket();
    TicketId second = takeTicket();
    openWindow();
    Map<String, String> number = Map.of("number", " g002 ");
    HttpResponse<String> refused = hall.send(CLERK, "/desk", "/desk/call", number);
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(OfficerHall.ruling(refused.body())).contains("现在不能叫这个号", "G001", "6.1.1");
    assertThat(life(second)).isEqualTo(TicketLife.WAITING);

    HttpResponse<String> unknown =
        hall.send(CLERK, "/desk", "/desk/call", Map.of("number", "<b>Q9"));
    assertThat(unknown.statusCode()).isEqualTo(422);
    assertThat(unknown.body()).contains("本大厅没有 &lt;b&gt;Q9 号");

    hall.done(CLERK, "/desk", "/desk/call", Map.of("number", " g002 ", "ground", "SICK"));
    assertThat(life(second)).isEqualTo(TicketLife.CALLED);
    assertThat(hall.get(CLERK, "/desk").body()).contains("<p class=\"no\">G002</p>");
  }

  @Test
  void aVisitorIsSentOnWithTheSameNumberOrNotedAsLeft() throws Exception {
    TicketId first = takeTicket();
    TicketId second = takeTicket();
    openWindow();
    assertThat(hall.get(CLERK, "/desk").body()).doesNotContain("/desk/ticket/leave");
    hall.done(CLERK, "/desk", "/desk/window/next");
    hall.done(CLERK, "/desk", "/desk/ticket/transfer", Map.of("service", "城市管理"));
    assertThat(hall.yimen.reception().ticket(first).orElseThrow())
        .satisfies(
            t -> {
              assertThat(t.life()).isEqualTo(TicketLife.WAITING);
              assertThat(t.lane().value()).isEqualTo("THL-F");
              assertThat(t.number()).isEqualTo("G001");
            });
    hall.done(CLERK, "/desk", "/desk/window/next");
    hall.done(CLERK, "/desk", "/desk/ticket/leave");
    assertThat(life(second)).isEqualTo(TicketLife.LEFT);
    assertThat(hall.get(CLERK, "/desk").body()).contains("窗口空着");
  }

  @Test
  @Clause("PLL-29.2")
  void anAgentComesWithALetterOfAuthorityAndIsNamedMasked() throws Exception {
    openWindow();
    Map<String, String> form = new HashMap<>();
    form.put("kind", "CITIZEN");
    form.put("name", "张三丰");
    form.put("identityType", "RESIDENT_ID");
    form.put("identityNumber", NUMBER);
    form.put("byAgent", "yes");
    form.put("agentName", "李四光");
    form.put("agentIdentityType", "RESIDENT_ID");
    form.put("agentIdentityNumber", "999999199001020000");
    form.put("agentMobile", "13800138001");
    String page = "/desk/cases/new?item=" + LICENCE;
    HttpResponse<String> wrong = hall.send(CLERK, page, "/desk/cases/new", form);
    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(wrong.body())
        .contains("id=\"fault-agentIdentityNumber\"", "class=\"wide agent\" open");
    assertThat(wrong.body()).doesNotContain("id=\"fault-identityNumber\"");

    form.put(
        "agentIdentityNumber", ResidentId.invented(java.time.LocalDate.of(1985, 3, 4), 7).value());
    HttpResponse<String> noProof = hall.send(CLERK, page, "/desk/cases/new", form);
    assertThat(noProof.statusCode()).isEqualTo(422);
    assertThat(OfficerHall.ruling(noProof.body())).contains("代理人还没有提交委托证明");

    form.put("agentProof", "yes");
    CaseId id = hall.caseId(hall.done(CLERK, page, "/desk/cases/new", form));
    assertThat(hall.yimen.enquiries().file(id).orElseThrow().state().parties().agent()).isPresent();
    assertThat(hall.get(CLERK, "/desk/cases/" + id).body())
        .contains("<b>李*</b> 138****8001")
        .doesNotContain("李四光", "13800138001");
  }

  @Test
  @Clause("JIN-2.1b")
  void whatIsMaskedIsShownOnceForAReasonAndTheJournalTellsOnlyThat() throws Exception {
    openWindow();
    CaseId id = takeIn();
    String page = "/desk/cases/" + id;
    assertThat(hall.get(CLERK, page).body()).contains(page + "/unmask").doesNotContain("张三丰");
    String asked = hall.get(CLERK, page + "/unmask").body();
    assertThat(asked).contains("查看张*的全名", "为什么要看").doesNotContain("张三丰", NUMBER);
    HttpResponse<String> noReason = hall.post(CLERK, page + "/unmask", Map.of("reason", "x"));
    assertThat(noReason.statusCode()).isEqualTo(422);
    assertThat(noReason.body()).doesNotContain("张三丰");

    HttpResponse<String> seen =
        hall.send(CLERK, page + "/unmask", page + "/unmask", Map.of("reason", "COMPARE_PAPER"));
    assertThat(seen.statusCode()).isEqualTo(200);
    assertThat(seen.body()).contains("张三丰", NUMBER, "13800138000", "已记入日志");
    assertThat(seen.headers().firstValue("Cache-Control")).contains("no-store");
    assertThat(hall.get(CLERK, page).body()).doesNotContain("张三丰", NUMBER);
    assertThat(hall.yimen.journal().after(0, 10_000))
        .filteredOn(e -> e.eventName().equals("PersonUnmasked"))
        .singleElement()
        .satisfies(
            e ->
                assertThat(e.payload())
                    .contains("COMPARE_PAPER", id.toString())
                    .doesNotContain("张三丰", NUMBER));

    HttpResponse<String> elsewhere =
        hall.post(COLLEAGUE, page + "/unmask", Map.of("reason", "CONTACT"));
    assertThat(elsewhere.statusCode()).isEqualTo(422);
    assertThat(elsewhere.body()).doesNotContain("张三丰", NUMBER);
    assertThat(hall.get(APPROVER + "/REVIEW", page + "/unmask").statusCode()).isEqualTo(403);
  }

  private TicketLife life(TicketId ticket) {
    return hall.yimen.reception().ticket(ticket).orElseThrow().life();
  }

  @Test
  void aRefusedAcceptanceStaysInPlaceWithItsArticleAndStandsInTheJournal() throws Exception {
    openWindow();
    CaseId id = takeIn();
    String page = "/desk/cases/" + id;
    String shown = hall.get(CLERK, page).body();
    assertThat(shown)
        .containsPattern("aria-disabled=\"true\" aria-describedby=\"why-accept\"")
        .containsPattern("id=\"why-accept\" role=\"note\"");
    assertThat(OfficerHall.ruling(shown)).contains("现在不能受理", "第十二条", "怎么办");
    assertThat(shown).contains("href=\"/clauses/MXH-");

    Map<String, String> act = OfficerHall.hidden(shown, page + "/check");
    HttpResponse<String> refused = hall.post(CLERK, page + "/accept", act);
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(OfficerHall.ruling(refused.body())).contains("现在不能受理", "经营场所使用证明");
    assertThat(hall.events(id)).containsExactly("CaseSubmitted", "ActRefused");
    assertThat(hall.reading(id).version()).isEqualTo(1);
  }

  @Test
  void whatIsMissingIsToldAtOnceInOneNotice() throws Exception {
    openWindow();
    CaseId id = takeIn();
    String page = "/desk/cases/" + id;
    Map<String, String> marks = new HashMap<>(allThere());
    marks.put("presence.M3", "MISSING");
    hall.done(CLERK, page, page + "/check", marks);
    assertThat(hall.get(CLERK, page).body()).contains("出具一次性补正告知书", "4 份，齐 3 份");
    hall.done(CLERK, page, page + "/notify");
    assertThat(hall.reading(id).stage()).isEqualTo(Stage.SUPPLEMENT_ASKED);
    assertThat(hall.yimen.enquiries().file(id).orElseThrow().state().notices())
        .singleElement()
        .satisfies(n -> assertThat(n.materials()).hasSize(1));
    assertThat(hall.get(CLERK, page).body()).contains("等补正", "交付");
  }

  @Test
  void aPageThatIsOutOfDateIsToldSoAndChangesNothing() throws Exception {
    openWindow();
    CaseId id = takeIn();
    String page = "/desk/cases/" + id;
    Map<String, String> old = OfficerHall.hidden(hall.get(CLERK, page).body(), page + "/check");
    hall.done(CLERK, page, page + "/check", allThere());
    Map<String, String> late = new HashMap<>(old);
    late.put("presence.M1", "MISSING");
    HttpResponse<String> stale = hall.post(CLERK, page + "/check", late);
    assertThat(stale.statusCode()).isEqualTo(409);
    assertThat(OfficerHall.ruling(stale.body())).contains("现在不能保存核对");
    assertThat(hall.reading(id).version()).isEqualTo(2);
    late.remove("version");
    late.put("request", UUID.randomUUID().toString());
    assertThat(hall.post(CLERK, page + "/check", late).statusCode()).isEqualTo(409);
    assertThat(hall.yimen.enquiries().file(id).orElseThrow().incomplete()).isEmpty();
  }

  @Test
  void aFormSentTwiceIsOneAct() throws Exception {
    openWindow();
    Map<String, String> form = applicant("张三丰");
    form.putAll(
        OfficerHall.hidden(
            hall.get(CLERK, "/desk/cases/new?item=" + LICENCE).body(), "/desk/cases/new"));
    String first = location(hall.post(CLERK, "/desk/cases/new", form));
    form.put("name", "李四光");
    String second = location(hall.post(CLERK, "/desk/cases/new", form));
    assertThat(second).isEqualTo(first);
    assertThat(hall.get(CLERK, first).body()).contains("<b>张*</b>");

    CaseId id = hall.caseId(first);
    Map<String, String> check =
        new HashMap<>(OfficerHall.hidden(hall.get(CLERK, first).body(), first + "/check"));
    check.putAll(allThere());
    assertThat(hall.post(CLERK, first + "/check", check).statusCode()).isEqualTo(303);
    assertThat(hall.post(CLERK, first + "/check", check).statusCode()).isEqualTo(303);
    assertThat(hall.events(id)).containsExactly("CaseSubmitted", "MaterialsChecked");
  }

  @Test
  void allThatIsWrongIsSaidAtOnceAndWhatWasTypedStays() throws Exception {
    openWindow();
    int officers = hall.yimen.journal().of("person", Instant.EPOCH, Instant.MAX).size();
    Map<String, String> wrong = applicant("");
    wrong.put("identityNumber", "110105199002301230");
    wrong.put("mobile", "123");
    wrong.put("address", "示范路 9 号");
    wrong.put("declared", "yes");
    HttpResponse<String> answer =
        hall.send(CLERK, "/desk/cases/new?item=" + LICENCE, "/desk/cases/new", wrong);
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body())
        .contains(
            "id=\"fault-name\"",
            "id=\"fault-identityNumber\"",
            "id=\"fault-mobile\"",
            "value=\"110105199002301230\"",
            "value=\"示范路 9 号\"")
        .containsPattern("name=\"declared\" value=\"yes\" checked");
    assertThat(hall.yimen.journal().of("person", Instant.EPOCH, Instant.MAX)).hasSize(officers);
    assertThat(hall.yimen.journal().of("case", Instant.EPOCH, Instant.MAX)).isEmpty();
  }

  @Test
  void hostileTextIsShownAsText() throws Exception {
    openWindow();
    Map<String, String> body = applicant("公司" + HOSTILE);
    body.put("kind", "OTHER_ORGANISATION");
    body.put("identityNumber", "");
    String page = hall.done(CLERK, "/desk/cases/new?item=" + LICENCE, "/desk/cases/new", body);
    String shown = hall.get(CLERK, page).body();
    assertThat(shown).contains("&lt;script&gt;").doesNotContain("<script>alert");

    HttpResponse<String> refused =
        hall.send(
            CLERK,
            page,
            page + "/decline",
            Map.of(
                "ground", "NOT_SUPPLEMENTED", "basis", HOSTILE + "\u202E", "directedTo", HOSTILE));
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("&lt;script&gt;").doesNotContain("<script>alert");
    assertThat(hall.events(hall.caseId(page))).containsExactly("CaseSubmitted");

    String search = hall.get(CLERK, "/desk/cases/new?q=%22%3E%3Cscript%3Ealert(1)").body();
    assertThat(search).doesNotContain("<script>alert");
  }

  @Test
  void aDeclinedApplicationGetsItsCertificate() throws Exception {
    openWindow();
    CaseId id = takeIn();
    String page = "/desk/cases/" + id;
    HttpResponse<String> bare =
        hall.send(CLERK, page, page + "/decline", Map.of("ground", "WRONG_AUTHORITY"));
    assertThat(bare.statusCode()).isEqualTo(422);
    assertThat(OfficerHall.ruling(bare.body())).contains("现在不能作出不予受理决定");
    hall.done(
        CLERK,
        page,
        page + "/decline",
        Map.of("ground", "NOT_NEEDED", "basis", "《中华人民共和国行政许可法》第三十二条第一款第一项"));
    assertThat(hall.reading(id).stage()).isEqualTo(Stage.NOT_ACCEPTED);
    hall.done(CLERK, page, page + "/handover");
    hall.done(CLERK, page, page + "/close");
    assertThat(hall.reading(id).stage()).isEqualTo(Stage.CLOSED);
  }

  @Test
  void whoIsNotThereIsCalledAgainThenPassedAndMayComeBack() throws Exception {
    TicketId ticket = takeTicket();
    openWindow();
    hall.done(CLERK, "/desk", "/desk/window/next");
    String called = hall.get(CLERK, "/desk").body();
    assertThat(called).containsPattern("aria-describedby=\"why-recall\" data-key=\"R\"");
    hall.pass(Duration.ofSeconds(31));
    hall.done(CLERK, "/desk", "/desk/ticket/recall");
    hall.pass(Duration.ofSeconds(31));
    hall.done(CLERK, "/desk", "/desk/ticket/recall");
    hall.pass(Duration.ofSeconds(31));
    hall.done(CLERK, "/desk", "/desk/ticket/miss");
    assertThat(hall.yimen.reception().ticket(ticket).orElseThrow().life())
        .isEqualTo(TicketLife.MISSED);
    hall.done(CLERK, "/desk", "/desk/ticket/back");
    assertThat(waiting()).isEqualTo(1);
    hall.done(CLERK, "/desk", "/desk/window/pause", Map.of("reason", "REST"));
    assertThat(hall.get(CLERK, "/desk").body()).contains("窗口暂停");
    hall.done(CLERK, "/desk", "/desk/window/resume");
    hall.done(CLERK, "/desk", "/desk/window/close");
    assertThat(hall.get(CLERK, "/desk").body()).contains("今天在哪个窗口");
  }

  @Test
  void callingWithNobodyWaitingSaysSo() throws Exception {
    openWindow();
    HttpResponse<String> nobody = hall.send(CLERK, "/desk", "/desk/window/next", Map.of());
    assertThat(nobody.statusCode()).isEqualTo(422);
    assertThat(OfficerHall.ruling(nobody.body())).contains("现在不能叫号");
  }

  @Test
  void deskPagesAreOpenToWhoSignedInWithTheRole() throws Exception {
    for (String path : List.of("/desk", "/desk/cases/new", "/desk/cases/" + UUID.randomUUID())) {
      HttpResponse<String> nobody = hall.get("", path);
      assertThat(nobody.statusCode()).isEqualTo(303);
      assertThat(nobody.headers().firstValue("Location").orElseThrow())
          .startsWith("/sign-in?next=%2Fdesk");
    }
    assertThat(location(hall.post("", "/desk/window/open", Map.of("window", "THL-03"))))
        .isEqualTo("/sign-in");
    HttpResponse<String> closed = hall.get("P23/REVIEW", "/desk");
    assertThat(closed.statusCode()).isEqualTo(403);
    assertThat(closed.body()).contains("这一页没有对您开放", "“窗口”", "action=\"/sign-out\"");
    assertThat(hall.get("P23/REVIEW", "/desk?lang=en").body()).contains("not open to you");
    HttpResponse<String> stranger = hall.get("nobody-of-the-hall", "/desk");
    assertThat(stranger.body()).contains("今天没有派驻在大厅");
    assertThat(hall.get(CLERK, "/desk/cases/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
    assertThat(hall.get(CLERK, "/desk/cases/none").statusCode()).isEqualTo(404);
    assertThat(hall.post(CLERK, "/desk/window/blow-up", request()).statusCode()).isEqualTo(404);
    assertThat(hall.get(CLERK, "/clauses/NOWHERE-1").statusCode()).isEqualTo(404);
  }

  @Test
  void nobodyOpensAWindowWhereTheyAreNotPosted() throws Exception {
    Map<String, String> form = new HashMap<>(request());
    form.put("window", "JD-01");
    HttpResponse<String> foreign = hall.post(CLERK, "/desk/window/open", form);
    assertThat(foreign.statusCode()).isEqualTo(422);
    assertThat(hall.get(CLERK, "/desk").body()).contains("今天在哪个窗口").doesNotContain("JD-01");
  }

  @Test
  void everyPageSpeaksEnglishAndHoldsNoScriptOrStyleOfItsOwn() throws Exception {
    takeTicket();
    openWindow();
    hall.done(CLERK, "/desk", "/desk/window/next");
    CaseId id = takeIn();
    for (String path :
        List.of(
            "/desk",
            "/desk/cases/new",
            "/desk/cases/new?item=" + LICENCE,
            "/desk/cases/" + id,
            "/review",
            "/review/cases/" + id,
            "/cases/" + id + "/clock")) {
      String english = hall.get(CLERK, path + (path.contains("?") ? "&" : "?") + "lang=en").body();
      assertThat(english).as(path).contains("lang=\"en\"", "Window THL-03");
      for (String word : List.of(">窗口<", ">叫号", "材料清单", "申请人</", "期限<", "受理<", "步骤"))
        assertThat(english).as(path).doesNotContain(word);
      assertThat(english)
          .as(path)
          .doesNotContain(" style=")
          .doesNotContainPattern("<script(?![^>]*src=)")
          .doesNotContainPattern("<[^>]+ on[a-z]+=");
    }
  }

  private TicketId takeTicket() throws Exception {
    String taken =
        location(
            hall.post(
                "",
                "/kiosk/THL/tickets",
                Map.of("request", UUID.randomUUID().toString(), "service", "市场监督")));
    assertThat(hall.post("", taken + "/shown", Map.of()).statusCode()).isEqualTo(204);
    return TicketId.of(taken.substring(taken.lastIndexOf('/') + 1));
  }

  private void openWindow() throws Exception {
    hall.done(CLERK, "/desk", "/desk/window/open", Map.of("window", "THL-03"));
  }

  private CaseId takeIn() throws Exception {
    Map<String, String> form = applicant("张三丰");
    form.put("declared", "yes");
    return hall.caseId(
        hall.done(CLERK, "/desk/cases/new?item=" + LICENCE, "/desk/cases/new", form));
  }

  private static Map<String, String> applicant(String name) {
    Map<String, String> form = new HashMap<>();
    form.put("kind", "CITIZEN");
    form.put("name", name);
    form.put("identityType", "RESIDENT_ID");
    form.put("identityNumber", NUMBER);
    form.put("mobile", "13800138000");
    return form;
  }

  private static Map<String, String> allThere() {
    Map<String, String> marks = new HashMap<>();
    for (String code : List.of("M1", "M2", "M3", "M4")) {
      marks.put("presence." + code, code.equals("M3") ? "COPY" : "ORIGINAL");
      marks.put("inForm." + code, "yes");
    }
    return marks;
  }

  private Map<String, String> ticket(TicketId id) {
    return Map.of(
        "request", UUID.randomUUID().toString(),
        "ticket", id.toString(),
        "version", Long.toString(hall.yimen.reception().ticket(id).orElseThrow().version()));
  }

  private static Map<String, String> request() {
    return Map.of("request", UUID.randomUUID().toString());
  }

  private static List<String> steps(String html) {
    Matcher step = Pattern.compile("<li class=\"(done|now|ahead)\"").matcher(html);
    return step.results().map(m -> m.group(1)).toList();
  }

  private static String location(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(OfficerHall.ruling(answer.body())).isEqualTo(303);
    return Optional.of(answer).flatMap(a -> a.headers().firstValue("Location")).orElseThrow();
  }

  private long waiting() {
    return hall.yimen.enquiries().waiting(new HallId("THL")).stream()
        .mapToLong(LaneWaiting::waiting)
        .sum();
  }
}
