package org.yimen.persistence.jdbi;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.yimen.domain.deadline.WorkingCalendar;
import org.yimen.domain.ids.Actor;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.ids.Place;
import org.yimen.domain.rulebook.Outcome;
import org.yimen.domain.staff.AccountState;
import org.yimen.domain.staff.Functions;
import org.yimen.domain.staff.LogInName;
import org.yimen.domain.staff.PageRole;
import org.yimen.ports.Yimen;
import org.yimen.ports.driving.AccountAct;
import org.yimen.ports.driving.Admission;
import org.yimen.ports.driving.GivenPassword;
import org.yimen.ports.driving.OpenAccount;
import org.yimen.ports.driving.Password;
import org.yimen.ports.driving.SessionToken;
import org.yimen.ports.driving.SignIn;
import org.yimen.ports.journal.Verification;
import org.yimen.ports.memory.MemoryRulebooks;
import org.yimen.ports.memory.Pbkdf2Hasher;

/** Who signs in at one application node is signed in at the other. */
@Timeout(120)
class PostgresSignOnTest {
  private static final Actor SYSTEM =
      Actor.of(new PersonId(new UUID(0, 99)), Functions.SYSTEM, Place.OUTSIDE);
  private static final Password HERS = new Password("correct horse");

  private volatile Instant now = Instant.parse("2026-03-02T01:00:00Z");
  private PostgresSettings settings;
  private List<Database> nodes;
  private List<Yimen> halls;

  @BeforeEach
  void open() {
    settings = TestServer.shared().fresh();
    nodes = List.of(PostgresDatabase.open(settings), PostgresDatabase.open(settings));
    halls = nodes.stream().map(this::hall).toList();
  }

  private Yimen hall(Database node) {
    return Yimen.builder()
        .storage(node.transactions(), node.journal())
        .rulebooks(new MemoryRulebooks(java.util.Map.of()))
        .calendars(centre -> WorkingCalendar.weekendsOnly(2020, 2030))
        .clock(() -> now)
        .passwords(new Pbkdf2Hasher(1))
        .build();
  }

  @AfterEach
  void close() {
    nodes.forEach(Database::close);
    TestServer.shared().drop(settings);
  }

  @Test
  void sessions_roles_and_patience_are_the_same_at_both_nodes() {
    Actor administrator = administrator();
    AccountState wen = open(administrator, "wen");
    SessionToken token = done(signIn(0, "wen", HERS)).token();
    assertThat(halls.get(1).frontDoor().whoIs(token).orElseThrow().roles())
        .containsExactly(PageRole.DESK);
    done(halls.get(1).accountOffice().giveRoles(act(administrator, wen), Set.of(PageRole.REVIEW)));
    assertThat(halls.get(0).frontDoor().whoIs(token).orElseThrow().roles())
        .containsExactly(PageRole.REVIEW);

    pass(Duration.ofMinutes(29));
    assertThat(halls.get(0).frontDoor().whoIs(token)).isPresent();
    pass(Duration.ofMinutes(29));
    assertThat(halls.get(1).frontDoor().whoIs(token)).as("used at the other node").isPresent();
    halls.get(1).frontDoor().signOut(token);
    assertThat(halls.get(0).frontDoor().whoIs(token)).isEmpty();

    for (int i = 0; i < 5; i++) signIn(i % 2, "wen", new Password("guess"));
    assertThat(signIn(0, "wen", HERS).ruling().codes()).containsExactly("usecase.TRY_LATER");
    assertThat(signIn(1, "wen", HERS).ruling().codes()).containsExactly("usecase.TRY_LATER");
    pass(Duration.ofMinutes(16));
    SessionToken again = done(signIn(1, "wen", HERS)).token();
    done(halls.get(0).accountOffice().lock(act(administrator, wen)));
    assertThat(halls.get(1).frontDoor().whoIs(again)).isEmpty();
    assertThat(signIn(1, "wen", HERS).isGranted()).isFalse();
    assertThat(Verification.of(nodes.get(0).journal()).faults()).isEmpty();
  }

  @Test
  void two_nodes_that_start_at_once_name_one_first_administrator() throws Exception {
    List<Boolean> named =
        Crowd.of(
            2,
            who ->
                halls
                    .get(who)
                    .accountOffice()
                    .openFirst(SYSTEM, LogInName.read("admin").orElseThrow(), "管理员")
                    .isGranted());
    assertThat(named).containsExactlyInAnyOrder(true, false);
    assertThat(halls.get(0).accountOffice().accounts()).hasSize(1);
  }

  @Test
  void guessing_at_two_nodes_at_once_tries_no_more_than_five_passwords() throws Exception {
    open(administrator(), "wen");
    List<String> answers =
        Crowd.of(12, who -> signIn(who % 2, "wen", new Password("guess")).ruling().codes().get(0));
    assertThat(answers.stream().filter("usecase.WRONG_CREDENTIALS"::equals)).hasSize(5);
  }

  private void pass(Duration time) {
    now = now.plus(time);
  }

  private Actor administrator() {
    GivenPassword first =
        done(
            halls
                .get(0)
                .accountOffice()
                .openFirst(SYSTEM, LogInName.read("admin").orElseThrow(), "管理员"));
    return Actor.of(first.account().person(), Functions.ADMINISTRATOR, Place.OUTSIDE);
  }

  private AccountState open(Actor administrator, String name) {
    return done(halls
            .get(1)
            .accountOffice()
            .open(
                new OpenAccount(
                    halls.get(1).caseDesk().newRequest(),
                    administrator,
                    new PersonId(new UUID(0, 3)),
                    LogInName.read(name).orElseThrow(),
                    "温如玉",
                    Set.of(PageRole.DESK),
                    Optional.of(HERS))))
        .account();
  }

  private AccountAct act(Actor administrator, AccountState account) {
    return new AccountAct(halls.get(0).caseDesk().newRequest(), administrator, account.id());
  }

  private Outcome<Admission> signIn(int node, String name, Password password) {
    return halls.get(node).frontDoor().signIn(new SignIn(SYSTEM, name, password, "192.0.2.1"));
  }

  private static <V> V done(Outcome<V> outcome) {
    assertThat(outcome.ruling().codes()).isEmpty();
    return ((Outcome.Granted<V>) outcome).state();
  }
}
