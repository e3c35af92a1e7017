package org.yimen.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.yimen.app.api.ApiHall.Reply;

/** Leave, substitutes, punches and the day of a hall, over HTTP alone, every operation of it. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ApiDutyTest {
  /** Groups of the document whose operations are carried out here. */
  static final Set<String> GROUPS = Set.of("duty", "days");

  private static final String MANAGER = "P01";
  private static final String CLERK = "P23";
  private static final String DAY = "/office/halls/THL/day";
  private static ApiHall hall;

  @BeforeAll
  static void open() throws Exception {
    hall = new ApiHall();
  }

  @AfterAll
  static void close() {
    hall.close();
  }

  @Test
  @Order(1)
  void leaveIsAskedForDecidedAndCutShort() throws Exception {
    UUID once = UUID.randomUUID();
    Map<String, Object> asked = Map.of("kind", "SICK", "first", "2026-09-21");
    Reply leave = hall.post("/duty/leaves").by(CLERK).once(once).sending(asked).gives(201);
    assertThat(hall.post("/duty/leaves").by(CLERK).once(once).sending(asked).gives(201).body())
        .isEqualTo(leave.body());
    assertThat(leave.text("/leave/until")).isEqualTo("2026-09-22T00:00");
    String one = "/duty/leaves/" + leave.text("/leave/id");
    Reply own =
        hall.post(one + "/approval").by(CLERK).once().sending(Map.of("version", 1)).gives(403);
    assertThat(own.texts("/reasons", "code")).contains("staff.OWN_LEAVE");
    Reply stale =
        hall.post(one + "/approval").by(MANAGER).once().sending(Map.of("version", 9)).gives(409);
    assertThat(stale.text("/reasons/0/code")).isEqualTo("usecase.CHANGED_MEANWHILE");
    Reply list = hall.get("/duty/leaves").by(MANAGER).gives(200);
    assertThat(list.text("/leaves/0/mayDecide/decision")).isEqualTo("GRANTED");
    assertThat(hall.get("/duty/leaves").by("P24").gives(200).texts("/leaves", "kind"))
        .as("a colleague does not see who is ill")
        .isEmpty();
    hall.done(MANAGER, one + "/approval", Map.of("version", 1));
    Reply back = hall.done(CLERK, one + "/return", Map.of("version", 2));
    assertThat(back.text("/leave/until")).isEqualTo("2026-09-21T09:30");
    Map<String, Object> later = Map.of("kind", "ANNUAL", "first", "2026-10-12");
    Reply second = hall.post("/duty/leaves").by(CLERK).once().sending(later).gives(201);
    Reply refused =
        hall.done(
            MANAGER, "/duty/leaves/" + second.text("/leave/id") + "/refusal", Map.of("version", 1));
    assertThat(refused.text("/leave/standing")).isEqualTo("REFUSED");
    hall.post("/duty/leaves")
        .by(CLERK)
        .once()
        .sending("{\"kind\":\"SICK\",\"first\":\"tomorrow\"}")
        .gives(400);
    assertThat(hall.get("/duty/leaves").gives(401).text("/type")).contains("not-signed-in");
  }

  @Test
  @Order(2)
  void somebodyStandsInAndPunchesComeOnce() throws Exception {
    Map<String, Object> pair =
        Map.of(
            "holder", hall.person(CLERK).value().toString(),
            "substitute", hall.person("P24").value().toString(),
            "first", "2026-09-21");
    Reply named = hall.post("/duty/substitutions").by(MANAGER).once().sending(pair).gives(201);
    hall.done(
        MANAGER,
        "/duty/substitutions/" + named.text("/substitution/id") + "/end",
        Map.of("version", 1, "lastDay", "2026-09-30"));
    assertThat(hall.get("/duty/substitutions").by(CLERK).gives(200).texts("/substitutions", "last"))
        .containsExactly("2026-09-30");
    Map<String, Object> punch =
        Map.of(
            "officer", hall.person("P24").value().toString(),
            "at", "2026-09-21T00:58:00Z",
            "direction", "IN");
    Reply taken = hall.post("/duty/punches").by(MANAGER).once().sending(punch).gives(201);
    Reply twice = hall.post("/duty/punches").by(MANAGER).once().sending(punch).gives(422);
    assertThat(twice.text("/reasons/0/code")).isEqualTo("staff.PUNCH_THERE_ALREADY");
    String month = "/office/officers/" + hall.person("P24").value() + "/attendance?month=2026-09";
    Reply days = hall.get(month).by(MANAGER).gives(200);
    assertThat(days.texts("/days", "came")).containsExactly("08:58");
    assertThat(days.texts("/days", "code")).contains("staff.NOT_EARLY");
    String punches = "/office/officers/" + hall.person("P24").value() + "/punches";
    assertThat(hall.get(punches).by(MANAGER).gives(200).texts("/punches", "struck"))
        .containsExactly("false");
    hall.post("/duty/punches/" + taken.text("/punch/id") + "/strike").by(MANAGER).once().gives(200);
    assertThat(
            hall.get(punches + "?day=2026-09-21")
                .by(MANAGER)
                .gives(200)
                .texts("/punches", "struck"))
        .containsExactly("true");
    hall.get(punches).by(CLERK).gives(403);
    assertThat(hall.get(month).by(MANAGER).gives(200).texts("/days", "came")).isEmpty();
    hall.get(month.replace("2026-09", "September")).by(MANAGER).gives(400);
  }

  @Test
  @Order(3)
  void aHallIsOpenedLookedAtAndClosed() throws Exception {
    Reply before = hall.get(DAY).by(MANAGER).gives(200);
    assertThat(before.text("/hours/0")).isEqualTo("09:00-17:00");
    assertThat(before.texts("/posts", "standing")).containsOnly("EMPTY");
    Reply opened = hall.done(MANAGER, DAY + "/opening", Map.of("version", 0));
    assertThat(opened.text("/ruling/decision")).isEqualTo("WARNED");
    Map<String, Object> looked = new HashMap<>(Map.of("version", 1, "part", "CLOSING"));
    looked.putAll(Map.of("check", "NO", "inOrder", true));
    hall.post(DAY + "/checks").by(MANAGER).once().sending(looked).gives(422);
    looked.put("check", "APPLIANCES_OFF");
    hall.done(MANAGER, DAY + "/checks", looked);
    Reply closed = hall.done(MANAGER, DAY + "/closing", Map.of("version", 2));
    assertThat(closed.texts("/ruling/reasons/0/clauses", "id")).containsExactly("MXH-17p");
    assertThat(closed.text("/day/closed")).isEqualTo("2026-09-21T01:30:00Z");
    Reply kept =
        hall.done(
            MANAGER, "/office/halls/JD/day/closure", Map.of("version", 0, "cause", "POWER_CUT"));
    assertThat(kept.body().at("/day/hours")).isEmpty();
    hall.get("/office/halls/NO/day").by(MANAGER).gives(404);
    hall.get(DAY).by(CLERK).gives(403);
  }

  @Test
  @Order(4)
  void everyOperationOfDutyWasCarriedOut() {
    assertThat(hall.contract.neverCarriedOut(GROUPS)).isEmpty();
  }
}
