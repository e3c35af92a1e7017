package org.yimen.app.api;

import java.util.List;
import java.util.UUID;
import org.yimen.app.api.Answer.Nothing;
import org.yimen.app.api.Route.Kind;
import org.yimen.app.api.Route.Verb;
import org.yimen.app.hall.HallSetUp;
import org.yimen.domain.staff.PageRole;
import org.yimen.ports.driving.Admission;
import org.yimen.ports.driving.ChangePassword;
import org.yimen.ports.driving.FrontDoor;
import org.yimen.ports.driving.Password;
import org.yimen.ports.driving.Presence;
import org.yimen.ports.driving.SignIn;

/** Who calls 登录: a token for a log-in name and its password. */
final class SessionRoutes {
  static final String SESSION = "/session";
  private static final int LONGEST_TYPED = 1000;

  private final FrontDoor door;

  SessionRoutes(FrontDoor door) {
    this.door = door;
  }

  /** A log-in name and its password. */
  record SignInBody(@Longest(LONGEST_TYPED) String name, @Longest(LONGEST_TYPED) String password) {}

  /** The present password and the one from now on. */
  record PasswordBody(
      @Longest(LONGEST_TYPED) String present, @Longest(LONGEST_TYPED) String fresh) {}

  /** Who is signed in; with a password that was given, nothing but changing it is open. */
  record OfficerBody(
      UUID person, String shownName, List<PageRole> roles, boolean mustChangePassword) {}

  /** The token for {@code Authorization: Bearer}, and who it stands for. */
  record SessionBody(String token, OfficerBody officer) {}

  RouteGroup group() {
    return new RouteGroup(
        "session",
        "登录",
        "sign-on",
        List.of(
            Route.other(Verb.POST, Kind.SIGNS_ON, SESSION, "signIn", "登录", "Signs in")
                .takes(SignInBody.class)
                .creates(SessionBody.class, this::signIn),
            Route.get(SESSION, "whoAmI", "当前登录人", "Who is signed in")
                .to()
                .answers(OfficerBody.class, this::who),
            Route.other(Verb.DELETE, Kind.ENDS, SESSION, "signOut", "退出", "Signs out")
                .to()
                .answers(Nothing.class, this::signOut),
            Route.other(
                    Verb.PUT,
                    Kind.SIGNS_ON,
                    SESSION + "/password",
                    "changePassword",
                    "修改密码",
                    "Sets another password; every session ends, a new one begins")
                .to()
                .takes(PasswordBody.class)
                .answers(SessionBody.class, this::changePassword)));
  }

  private Answer signIn(Call<SignInBody> call) {
    return Rulings.answer(
        call,
        201,
        door.signIn(
            new SignIn(
                HallSetUp.SYSTEM,
                call.body().name(),
                new Password(call.body().password()),
                call.request().ip())),
        Rulings.HOUSE_RULES,
        (admission, ruling) -> session(admission));
  }

  private static SessionBody session(Admission admission) {
    return new SessionBody(admission.token().value(), officer(admission.who()));
  }

  private static OfficerBody officer(Presence who) {
    return new OfficerBody(
        who.person().value(),
        who.shownName(),
        who.roles().stream().sorted().toList(),
        who.mustChangePassword());
  }

  private Answer who(Call<Nothing> call) {
    return RouteRunner.token(call.request())
        .flatMap(door::whoIs)
        .map(who -> Answer.ok(officer(who)))
        .orElseThrow(() -> ProblemException.of(Trouble.NOT_SIGNED_IN));
  }

  private Answer signOut(Call<Nothing> call) {
    RouteRunner.token(call.request()).ifPresent(door::signOut);
    return Answer.done();
  }

  private Answer changePassword(Call<PasswordBody> call) {
    return Rulings.answer(
        call,
        200,
        door.changePassword(
            new ChangePassword(
                RouteRunner.token(call.request()).orElseThrow(),
                new Password(call.body().present()),
                new Password(call.body().fresh()),
                call.request().ip())),
        Rulings.HOUSE_RULES,
        (admission, ruling) -> session(admission));
  }
}
