package org.yimen.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * What a page does, the API does too: for every route of a page the operations that do the same.
 */
class PagesAndApiTest {
  /** Files, streams, doors and the blank forms that ask nothing of a port. */
  private static final Set<String> NOTHING_OF_ITS_OWN =
      Set.of(
          "GET /",
          "GET /assets/{hash}/{name}",
          "GET /wall/{hall}/live",
          "GET /sign-in",
          "GET /password",
          "GET /progress",
          "GET /admin/items/new",
          "GET /admin/items/import",
          "GET /admin/people/new",
          "GET /accounts/new");

  private final OfficerHall hall = new OfficerHall();

  @AfterEach
  void close() {
    hall.close();
  }

  private static Map<String, List<String>> table() {
    Map<String, List<String>> table = new LinkedHashMap<>();
    table.put("GET /kiosk", List.of("listHalls"));
    table.put("GET /kiosk/{hall}", List.of("listLanes"));
    table.put("POST /kiosk/{hall}/tickets", List.of("takeTicket"));
    table.put("GET /kiosk/{hall}/tickets/{ticket}", List.of("readTicket"));
    table.put("POST /kiosk/{hall}/tickets/{ticket}/shown", List.of("confirmTicket"));
    table.put("GET /wall", List.of("listHalls"));
    table.put("GET /wall/{hall}", List.of("listCalls", "listLanes"));
    table.put("GET /guides", List.of("searchGuides"));
    table.put("GET /guides/{code}", List.of("readGuide"));
    table.put("POST /progress", List.of("askProgress"));
    table.put("GET /desk", List.of("readDesk", "listDeskCases"));
    table.put("GET /desk/rail", List.of("readDesk"));
    table.put(
        "POST /desk/window/{act}",
        List.of("openWindow", "callNext", "pauseWindow", "resumeWindow", "closeWindow"));
    table.put(
        "POST /desk/ticket/{act}",
        List.of(
            "recallTicket",
            "startService",
            "finishService",
            "missTicket",
            "takeTicketBack",
            "noteLeft",
            "transferTicket"));
    table.put("POST /desk/call", List.of("callByHand"));
    table.put("GET /desk/cases/new", List.of("searchGuides", "readGuide"));
    table.put("POST /desk/cases/new", List.of("submitCase"));
    table.put("GET /desk/cases/{case}", List.of("readCase", "listColleagues"));
    table.put("GET /desk/cases/{case}/unmask", List.of("readCase"));
    table.put("POST /desk/cases/{case}/unmask", List.of("unmaskParty"));
    table.put(
        "POST /desk/cases/{case}/{act}",
        List.of(
            "checkMaterials",
            "notifySupplement",
            "acceptCase",
            "declineCase",
            "reviewCase",
            "approveCase",
            "layReady",
            "deliverCase",
            "handOverPaper",
            "closeCase"));
    table.put("GET /review", List.of("listReview"));
    table.put("GET /review/cases/{case}", List.of("readCase", "listColleagues"));
    table.put(
        "POST /review/cases/{case}/{act}",
        List.of(
            "reviewCase", "approveCase", "refuseCase", "extendCase", "suspendCase", "resumeCase"));
    table.put("GET /cases/{case}/clock", List.of("explainClock"));
    table.put("GET /cases/{case}/papers/tracking", List.of("printTrackingSheet"));
    table.put("GET /cases/{case}/papers/{paper}", List.of("printPaper"));
    table.put("GET /kiosk/{hall}/tickets/{ticket}/paper", List.of("readTicketSlip"));
    table.put("GET /guides/{code}/paper", List.of("readGuidePaper"));
    table.put("GET /board", List.of("readBoard"));
    table.put("GET /board/lights", List.of("readBoard"));
    table.put("GET /board/{department}", List.of("readDepartmentBoard"));
    table.put("GET /clauses/{clause}", List.of("readClause"));
    table.put("GET /rulebooks", List.of("listRulebooks"));
    table.put("GET /rulebooks/{rulebook}", List.of("readRulebook"));
    table.put("GET /rulebooks/{rulebook}/keys/{key}", List.of("explainKey"));
    table.put("GET /admin/items", List.of("listItems"));
    table.put("POST /admin/items/new", List.of("draftItem"));
    table.put("POST /admin/items/import", List.of("importItems"));
    table.put("GET /admin/items/{item}", List.of("readItem"));
    table.put("GET /admin/items/{item}/draft", List.of("readItem"));
    table.put("POST /admin/items/{item}/draft", List.of("draftNextVersion"));
    table.put(
        "POST /admin/items/{item}/{act}",
        List.of("approveItem", "publishItem", "suspendItem", "resumeItem", "withdrawItem"));
    table.put("GET /admin/halls", List.of("readCentre"));
    table.put("POST /admin/halls", List.of("addHall"));
    table.put("GET /admin/halls/{hall}", List.of("readCentre"));
    table.put(
        "POST /admin/halls/{hall}/{act}",
        List.of(
            "changeHall", "addLane", "renameLane", "addWindow", "changeWindow", "removeWindow"));
    table.put("GET /admin/people", List.of("listOfficers"));
    table.put("POST /admin/people/new", List.of("postNewOfficer"));
    table.put("GET /admin/people/{person}", List.of("readOfficer"));
    table.put(
        "POST /admin/people/{person}/{act}",
        List.of(
            "postOfficer",
            "endPosting",
            "giveMandate",
            "endMandate",
            "renameOfficer",
            "eraseOfficerName"));
    table.put("GET /admin/days", List.of("readDay"));
    table.put("GET /admin/days/{hall}", List.of("readDay"));
    table.put(
        "POST /admin/days/{hall}/{act}",
        List.of("openHall", "closeHall", "keepHallClosed", "checkHall", "takePunch"));
    table.put("GET /duty", List.of("listLeaves", "listSubstitutions", "listAttendance"));
    table.put(
        "POST /duty/{act}",
        List.of(
            "askLeave",
            "approveLeave",
            "refuseLeave",
            "backFromLeave",
            "nameSubstitute",
            "endSubstitution"));
    table.put("POST /sign-in", List.of("signIn"));
    table.put("POST /sign-out", List.of("signOut"));
    table.put("POST /password", List.of("changePassword"));
    table.put("GET /accounts", List.of("listAccounts"));
    table.put("POST /accounts", List.of("openAccount"));
    table.put("GET /accounts/{account}", List.of("listAccounts"));
    table.put(
        "POST /accounts/{account}/{act}",
        List.of("giveRoles", "resetPassword", "lockAccount", "unlockAccount", "endAccount"));
    return table;
  }

  @Test
  void everyRouteOfAPageHasItsOperations() throws Exception {
    Set<String> pages = new TreeSet<>();
    for (String route : hall.routes())
      if (route.matches("(GET|POST) /(?!api/).*")) pages.add(route);
    pages.removeAll(NOTHING_OF_ITS_OWN);
    assertThat(pages).isEqualTo(new TreeSet<>(table().keySet()));

    JsonNode document = new ObjectMapper().readTree(hall.get("", "/api/openapi.json").body());
    List<String> known = document.get("paths").findValuesAsText("operationId");
    table().forEach((page, does) -> assertThat(known).as(page).containsAll(does));
  }
}
