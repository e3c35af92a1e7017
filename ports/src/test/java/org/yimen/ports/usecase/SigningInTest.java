package org.yimen.ports.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yimen.ports.usecase.SampleHall.MANAGER;
import static org.yimen.ports.usecase.SampleHall.MONDAY;
import static org.yimen.ports.usecase.SampleHall.SYSTEM;
import static org.yimen.ports.usecase.SampleHall.done;
import static org.yimen.ports.usecase.SampleHall.refused;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yimen.domain.ids.Actor;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.ids.Place;
import org.yimen.domain.rulebook.Outcome;
import org.yimen.domain.staff.AccountLife;
import org.yimen.domain.staff.AccountState;
import org.yimen.domain.staff.Functions;
import org.yimen.domain.staff.LogInName;
import org.yimen.domain.staff.PageRole;
import org.yimen.ports.driving.AccountAct;
import org.yimen.ports.driving.AccountLine;
import org.yimen.ports.driving.Admission;
import org.yimen.ports.driving.ChangePassword;
import org.yimen.ports.driving.EndPosting;
import org.yimen.ports.driving.GivenPassword;
import org.yimen.ports.driving.OpenAccount;
import org.yimen.ports.driving.Password;
import org.yimen.ports.driving.Presence;
import org.yimen.ports.driving.SignIn;
import org.yimen.ports.journal.Entry;
import org.yimen.ports.journal.Verification;
import org.yimen.testing.Clause;

class SigningInTest {
  private static final PersonId WEN = new PersonId(new UUID(0, 3));
  private static final Password HERS = new Password("correct horse");
  private static final String HOME = "192.0.2.1";

  private final SampleHall hall = new SampleHall();
  private final Actor administrator = firstAdministrator();
  private final AccountState wen =
      done(hall.doors.accountOffice().open(opening("wen", WEN, Optional.of(HERS)))).account();

  private Actor firstAdministrator() {
    PersonId person =
        done(hall.doors.accountOffice().openFirst(SYSTEM, name("admin"), "管理员")).account().person();
    return Actor.of(person, Functions.ADMINISTRATOR, Place.OUTSIDE);
  }

  @Test
  void an_officer_signs_in_by_the_own_account_and_leaves() {
    long before = hall.position();
    Admission in = done(signIn("WEN", HERS));
    Presence who = in.who();
    assertThat(who).isEqualTo(new Presence(wen.id(), WEN, "温如玉", Set.of(PageRole.DESK), false));
    assertThat(hall.doors.frontDoor().whoIs(in.token())).contains(who);
    hall.doors.frontDoor().signOut(in.token());
    hall.doors.frontDoor().signOut(in.token());
    assertThat(hall.doors.frontDoor().whoIs(in.token())).isEmpty();
    assertThat(hall.eventsFrom(before)).containsExactly("SignedIn", "SignedOut");
    assertThat(hall.journal().get((int) before).actor())
        .isEqualTo(Actor.of(WEN, Functions.ACCOUNT_HOLDER, Place.OUTSIDE));
    refused(
        hall.doors.accountOffice().open(opening("second", WEN, Optional.of(HERS))),
        "usecase.PERSON_HAS_ACCOUNT@YM-3");
    refused(
        hall.doors.accountOffice().open(opening("wen", person(50), Optional.of(HERS))),
        "usecase.LOG_IN_NAME_TAKEN@YM-3");
  }

  @Test
  @Clause("YM-13")
  void an_unknown_name_and_a_wrong_password_get_the_same_answer() {
    long before = hall.position();
    Outcome<Admission> wrong = signIn("wen", new Password("guess"));
    Outcome<Admission> unknown = signIn("nobody", HERS);
    Outcome<Admission> none = signIn("<not a name>", HERS);
    refused(wrong, "usecase.WRONG_CREDENTIALS@YM-13");
    assertThat(unknown).isEqualTo(wrong);
    assertThat(none).isEqualTo(wrong);
    assertThat(hall.eventsFrom(before))
        .containsExactly("SignInRefused", "SignInRefused", "SignInRefused");
  }

  @Test
  @Clause("YM-14")
  void after_five_failures_even_the_right_password_has_to_wait() {
    for (int i = 0; i < 5; i++) {
      refused(signIn("wen", new Password("guess")), "usecase.WRONG_CREDENTIALS@YM-13");
      hall.pass(Duration.ofMinutes(1));
    }
    long before = hall.position();
    Outcome<Admission> waits = signIn("wen", HERS, "198.51.100.9");
    refused(waits, "usecase.TRY_LATER@YM-14");
    assertThat(waits.ruling().reasons().get(0).arguments().get(0).value()).isEqualTo("09:16");
    assertThat(hall.eventsFrom(before)).isEmpty();
    hall.pass(Duration.ofMinutes(10).minusMillis(1));
    refused(signIn("wen", HERS), "usecase.TRY_LATER@YM-14");
    hall.pass(Duration.ofMillis(2));
    done(signIn("wen", HERS));
  }

  @Test
  void an_unknown_name_has_to_wait_like_a_known_one() {
    for (int i = 0; i < 5; i++) {
      signIn("nobody", HERS);
      signIn("wen", new Password("guess"), "198.51.100.9");
    }
    assertThat(signIn("NOBODY", HERS)).isEqualTo(signIn("wen", HERS));
    refused(signIn("nobody", HERS), "usecase.TRY_LATER@YM-14");
  }

  @Test
  void twenty_failures_from_one_address_keep_that_address_waiting() {
    for (int i = 0; i < 20; i++) signIn("name" + i, HERS);
    refused(signIn("wen", HERS), "usecase.TRY_LATER@YM-14");
    done(signIn("wen", HERS, "198.51.100.9"));
  }

  @Test
  void many_at_the_same_time_try_no_more_than_five_passwords() {
    List<Outcome<Admission>> outcomes = new ArrayList<>();
    List<Thread> crowd = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      Thread one =
          new Thread(
              () -> {
                Outcome<Admission> outcome = signIn("wen", new Password("guess"));
                synchronized (outcomes) {
                  outcomes.add(outcome);
                }
              });
      crowd.add(one);
      one.start();
    }
    for (Thread one : crowd)
      try {
        one.join();
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
    assertThat(
            outcomes.stream().filter(o -> o.ruling().codes().contains("usecase.WRONG_CREDENTIALS")))
        .hasSize(5);
  }

  @Test
  void a_session_ends_after_half_an_hour_without_use_and_after_twelve_hours_with_it() {
    Admission in = done(signIn("wen", HERS));
    hall.pass(Duration.ofMinutes(29));
    assertThat(hall.doors.frontDoor().whoIs(in.token())).isPresent();
    hall.pass(Duration.ofMinutes(30));
    assertThat(hall.doors.frontDoor().whoIs(in.token())).isEmpty();
    Admission again = done(signIn("wen", HERS));
    for (int i = 0; i < 35; i++) {
      hall.pass(Duration.ofMinutes(20));
      assertThat(hall.doors.frontDoor().whoIs(again.token())).isPresent();
    }
    hall.pass(Duration.ofMinutes(20));
    assertThat(hall.doors.frontDoor().whoIs(again.token())).isEmpty();
  }

  @Test
  void a_locked_account_ends_its_sessions_and_says_so_to_who_knows_the_password() {
    Admission in = done(signIn("wen", HERS));
    done(hall.doors.accountOffice().lock(act()));
    assertThat(hall.doors.frontDoor().whoIs(in.token())).isEmpty();
    refused(signIn("wen", HERS), "staff.ACCOUNT_IN_OTHER_STATE@YM-1");
    refused(signIn("wen", new Password("guess")), "usecase.WRONG_CREDENTIALS@YM-13");
    done(hall.doors.accountOffice().unlock(act()));
    assertThat(hall.doors.frontDoor().whoIs(in.token())).isEmpty();
    done(signIn("wen", HERS));
  }

  @Test
  void an_ended_account_is_unknown_and_its_name_is_erased() {
    Admission in = done(signIn("wen", HERS));
    done(hall.doors.accountOffice().end(act()));
    assertThat(hall.doors.frontDoor().whoIs(in.token())).isEmpty();
    refused(signIn("wen", HERS), "usecase.WRONG_CREDENTIALS@YM-13");
    AccountLine line = hall.doors.accountOffice().accounts().get(1);
    assertThat(line.account().life()).isEqualTo(AccountLife.ENDED);
    assertThat(line.logInName()).isEmpty();
    assertThat(line.shownName()).isEmpty();
    done(hall.doors.accountOffice().open(opening("wen", WEN, Optional.of(HERS))));
    done(signIn("wen", HERS));
  }

  @Test
  void a_one_time_password_is_shown_once_and_opens_nothing_before_it_is_changed() {
    OpenAccount opening = opening("yi", person(51), Optional.empty());
    GivenPassword given = done(hall.doors.accountOffice().open(opening));
    Password oneTime = given.oneTime().orElseThrow();
    assertThat(oneTime.value()).matches("([A-HJKMNP-Z2-9]{4}-){2}[A-HJKMNP-Z2-9]{4}");
    GivenPassword repeated = done(hall.doors.accountOffice().open(opening));
    assertThat(repeated).isEqualTo(new GivenPassword(given.account(), Optional.empty()));
    Admission in = done(signIn("yi", oneTime));
    assertThat(in.who().mustChangePassword()).isTrue();
    Admission changed = done(change(in, oneTime, HERS));
    assertThat(changed.who().mustChangePassword()).isFalse();
    assertThat(hall.doors.frontDoor().whoIs(in.token())).isEmpty();
    assertThat(hall.doors.frontDoor().whoIs(changed.token())).contains(changed.who());
    refused(signIn("yi", oneTime), "usecase.WRONG_CREDENTIALS@YM-13");
    done(signIn("yi", HERS));
  }

  @Test
  void a_new_password_has_its_form_and_the_old_one_must_be_known() {
    Admission in = done(signIn("wen", HERS));
    refused(change(in, new Password("guess"), HERS), "usecase.PRESENT_PASSWORD_WRONG@YM-13");
    refused(change(in, HERS, HERS), "usecase.PASSWORD_AS_BEFORE@YM-8");
    refused(change(in, HERS, new Password("123456789")), "usecase.PASSWORD_SHORT@YM-8");
    refused(change(in, HERS, new Password("密".repeat(129))), "usecase.PASSWORD_LONG@YM-8");
    refused(
        change(in, HERS, new Password(" Wen ")),
        "usecase.PASSWORD_SHORT@YM-8",
        "usecase.PASSWORD_IS_NAME@YM-8");
    for (int i = 0; i < 4; i++) change(in, new Password("guess"), HERS);
    refused(change(in, HERS, new Password("0123456789")), "usecase.TRY_LATER@YM-14");
    hall.pass(Duration.ofMinutes(16));
    done(change(in, HERS, new Password("0123456789")));
    refused(change(in, HERS, new Password("9876543210")), "usecase.SESSION_ENDED@YM-13");
  }

  @Test
  void a_reset_gives_a_one_time_password_and_ends_the_sessions() {
    Admission in = done(signIn("wen", HERS));
    Password oneTime =
        done(hall.doors.accountOffice().resetPassword(act())).oneTime().orElseThrow();
    assertThat(hall.doors.frontDoor().whoIs(in.token())).isEmpty();
    refused(signIn("wen", HERS), "usecase.WRONG_CREDENTIALS@YM-13");
    assertThat(done(signIn("wen", oneTime)).who().mustChangePassword()).isTrue();
  }

  @Test
  void roles_open_other_pages_at_once() {
    Admission in = done(signIn("wen", HERS));
    done(hall.doors.accountOffice().giveRoles(act(), Set.of(PageRole.REVIEW)));
    assertThat(hall.doors.frontDoor().whoIs(in.token()).orElseThrow().roles())
        .containsExactly(PageRole.REVIEW);
  }

  @Test
  void only_an_administrator_keeps_accounts_and_attempts_are_evidence() {
    long before = hall.position();
    AccountAct byManager = new AccountAct(hall.request(), MANAGER, wen.id());
    refused(hall.doors.accountOffice().lock(byManager), "usecase.ONLY_ADMINISTRATOR@YM-5");
    AccountAct bySystem = new AccountAct(hall.request(), SYSTEM, wen.id());
    refused(hall.doors.accountOffice().end(bySystem), "usecase.ONLY_ADMINISTRATOR@YM-5");
    Actor pretends = Actor.of(WEN, Functions.ADMINISTRATOR, Place.OUTSIDE);
    refused(
        hall.doors
            .accountOffice()
            .resetPassword(new AccountAct(hall.request(), pretends, wen.id())),
        "usecase.ONLY_ADMINISTRATOR@YM-5");
    refused(
        hall.doors.accountOffice().openFirst(SYSTEM, name("other"), "另一位"),
        "usecase.ACCOUNTS_EXIST@YM-3");
    assertThat(hall.eventsFrom(before)).containsExactly("ActRefused", "ActRefused", "ActRefused");
  }

  @Test
  void an_account_ends_with_the_last_posting_of_its_person() {
    var staff = hall.doors.staffOffice();
    done(signIn("wen", HERS));
    done(
        staff.endPosting(
            EndPosting.on(hall.request(), MANAGER, staff.postings(WEN).get(0).id(), MONDAY)));
    assertThat(done(hall.doors.frontDoor().tidy(SYSTEM))).isZero();
    hall.pass(Duration.ofDays(1));
    assertThat(done(hall.doors.frontDoor().tidy(SYSTEM))).isEqualTo(1);
    refused(signIn("wen", HERS), "usecase.WRONG_CREDENTIALS@YM-13");
    refused(hall.doors.frontDoor().tidy(MANAGER), "usecase.ONLY_SYSTEM@YM-5");
  }

  @Test
  void the_journal_holds_no_name_no_password_and_no_address() {
    signIn("wen", new Password("a secret guess"));
    done(signIn("wen", HERS));
    done(hall.doors.accountOffice().end(act()));
    for (Entry entry : hall.journal())
      assertThat(entry.toString())
          .doesNotContain("wen", "温如玉", "secret", "horse", "192.0.2.1", "pbkdf2");
    assertThat(Verification.of(hall.database).faults()).isEmpty();
  }

  private OpenAccount opening(String logIn, PersonId person, Optional<Password> chosen) {
    return new OpenAccount(
        hall.request(),
        administrator,
        person,
        name(logIn),
        logIn.equals("wen") ? "温如玉" : logIn,
        Set.of(PageRole.DESK),
        chosen);
  }

  private AccountAct act() {
    return new AccountAct(hall.request(), administrator, wen.id());
  }

  private Outcome<Admission> signIn(String name, Password password) {
    return signIn(name, password, HOME);
  }

  private Outcome<Admission> signIn(String name, Password password, String address) {
    return hall.doors.frontDoor().signIn(new SignIn(SYSTEM, name, password, address));
  }

  private Outcome<Admission> change(Admission in, Password present, Password fresh) {
    return hall.doors
        .frontDoor()
        .changePassword(new ChangePassword(in.token(), present, fresh, HOME));
  }

  private static PersonId person(long number) {
    return new PersonId(new UUID(0, number));
  }

  private static LogInName name(String text) {
    return LogInName.read(text).orElseThrow();
  }
}
