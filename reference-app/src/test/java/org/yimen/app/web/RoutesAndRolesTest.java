package org.yimen.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.yimen.domain.staff.PageRole;

/** Every route of the program, asked for by nobody and by an officer of each role. */
class RoutesAndRolesTest {
  private static final Set<PageRole> OFFICE = EnumSet.of(PageRole.OFFICE, PageRole.ADMINISTRATION);

  /** What begins with this is open to those alone. */
  private static final Map<String, Set<PageRole>> CLOSED =
      Map.of(
          "/desk", EnumSet.of(PageRole.DESK),
          "/review", EnumSet.of(PageRole.REVIEW),
          "/cases/{case}/clock",
              EnumSet.of(PageRole.DESK, PageRole.REVIEW, PageRole.OFFICE, PageRole.SUPERVISION),
          "/cases/{case}/papers", EnumSet.of(PageRole.DESK, PageRole.REVIEW),
          "/duty", EnumSet.allOf(PageRole.class),
          "/board", EnumSet.of(PageRole.SUPERVISION, PageRole.OFFICE),
          "/admin/", OFFICE);

  /** Open to everybody, or with a door of its own that has tests of its own. */
  private static final List<String> OPEN =
      List.of(
          "/kiosk",
          "/wall",
          "/guides",
          "/progress",
          "/clauses",
          "/rulebooks",
          "/assets",
          "/api",
          "/sign-in",
          "/sign-out",
          "/password",
          "/accounts");

  private static OfficerHall hall = new OfficerHall();
  private static long entries;

  @BeforeAll
  static void open() {
    entries = hall.yimen.journal().head().orElseThrow().position();
  }

  @AfterAll
  static void close() {
    hall.close();
  }

  @Test
  void everyRouteIsOpenToTheRolesThatItIsDeclaredForAndClosedToAllOthers() throws Exception {
    Map<String, Integer> asked = new TreeMap<>();
    for (String route : hall.routes()) {
      String method = route.substring(0, route.indexOf(' '));
      String template = route.substring(route.indexOf(' ') + 1);
      if (!Set.of("GET", "POST", "PUT", "DELETE", "PATCH").contains(method)) continue;
      if (template.equals("/") || OPEN.stream().anyMatch(template::startsWith)) continue;
      Set<PageRole> declared = declared(template);
      String path = template.replaceAll("\\{[^}]+}", "00000000-0000-7000-8000-000000000000");
      HttpResponse<String> nobody = ask("", method, path);
      assertThat(nobody.statusCode()).as("nobody " + route).isEqualTo(303);
      assertThat(nobody.headers().firstValue("Location").orElseThrow()).startsWith("/sign-in");
      for (PageRole role : PageRole.values()) {
        HttpResponse<String> answer = ask("P23/" + role, method, path);
        asked.merge(role.name(), 1, Integer::sum);
        if (declared.contains(role))
          assertThat(answer.statusCode()).as(role + " " + route).isIn(200, 303, 404, 409, 422);
        else {
          assertThat(answer.statusCode()).as(role + " " + route).isEqualTo(403);
          assertThat(answer.body()).as(route).contains("这一页没有对您开放", "没有做任何事");
        }
      }
    }
    assertThat(asked.values()).as("routes that were asked for").allMatch(n -> n > 25);
  }

  private static Set<PageRole> declared(String template) {
    return CLOSED.entrySet().stream()
        .filter(e -> template.startsWith(e.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseThrow(() -> new AssertionError("whose is the route " + template + "?"));
  }

  private static HttpResponse<String> ask(String officer, String method, String path)
      throws Exception {
    return method.equals("GET")
        ? hall.get(officer, path)
        : hall.post(officer, path, Map.of("request", "00000000-0000-4000-8000-000000000001"));
  }

  @Test
  void noSpellingOfAnAddressOpensWhatIsClosed() throws Exception {
    for (String who : List.of("", "X-Officer: P23/REVIEW\r\n"))
      for (String path :
          List.of(
              "/..;/admin/items",
              "/x/..;/admin/items",
              "/guides/../admin/items",
              "/guides/%2e%2e/admin/items",
              "/admin;a=b/items",
              "/admin/;/items",
              "//admin/items",
              "/admin//items",
              "/ADMIN/items",
              "/Admin/Items",
              "/%61dmin/items",
              "/admin%2fitems",
              "/admin%5citems",
              "/admin/./items",
              "/admin/items/",
              "/admin/items%00",
              "http://127.0.0.1/admin/items")) {
        String answer = raw("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\n" + who);
        assertThat(answer).as(path).matches("(?s)HTTP/1.1 (303|400|403|404|421) .*");
        assertThat(answer).as(path).doesNotContain("CSGL-01", "Exception", "etty");
        String act =
            raw(
                "POST "
                    + path
                    + "/import HTTP/1.1\r\nHost: 127.0.0.1\r\nSec-Fetch-Site: same-origin\r\n"
                    + "Content-Length: 0\r\n"
                    + who);
        assertThat(act).as(path).matches("(?s)HTTP/1.1 (303|400|403|404|405|421) .*");
      }
    assertThat(hall.yimen.journal().head().orElseThrow().position())
        .as("nothing was done")
        .isEqualTo(entries);
  }

  private static String raw(String head) throws Exception {
    try (Socket socket = new Socket("127.0.0.1", hall.port())) {
      socket.setSoTimeout(20_000);
      socket
          .getOutputStream()
          .write((head + "Connection: close\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
