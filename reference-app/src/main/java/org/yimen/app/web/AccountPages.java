package org.yimen.app.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.yimen.domain.ids.AccountId;
import org.yimen.domain.ids.Actor;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.ids.Place;
import org.yimen.domain.ids.RequestId;
import org.yimen.domain.rulebook.Outcome;
import org.yimen.domain.rulebook.Provisions;
import org.yimen.domain.rulebook.Ruling;
import org.yimen.domain.staff.AccountLife;
import org.yimen.domain.staff.Functions;
import org.yimen.domain.staff.LogInName;
import org.yimen.domain.staff.PageRole;
import org.yimen.ports.driving.AccountAct;
import org.yimen.ports.driving.AccountLine;
import org.yimen.ports.driving.AccountOffice;
import org.yimen.ports.driving.GivenPassword;
import org.yimen.ports.driving.OpenAccount;
import org.yimen.ports.driving.Password;
import org.yimen.ports.wording.Wording;

/** Accounts 账号管理: who has one, which pages it opens, one-time passwords shown once. */
final class AccountPages {
  static final String ACCOUNTS = "/accounts";
  private static final Provisions NO_RULEBOOK = Provisions.named("").build();

  private final AccountOffice office;
  private final Pages pages;

  AccountPages(AccountOffice office, Pages pages) {
    this.office = office;
    this.pages = pages;
  }

  /** A role with its word, for a box to tick. */
  private record Box(String code, String word, boolean given) {}

  private record Line(
      String id,
      String person,
      String shown,
      String logIn,
      String life,
      boolean mustChange,
      boolean acts,
      List<Box> roles,
      List<String> ways,
      String request) {}

  void list(Context request, SignedIn who) {
    show(request, who, Map.of());
  }

  void open(Context request, SignedIn who) {
    Optional<LogInName> name = LogInName.read(field(request, "name"));
    String typed = field(request, "person").strip();
    Optional<UUID> person = typed.isEmpty() ? Optional.of(UUID.randomUUID()) : Ids.uuid(typed);
    Optional<RequestId> asked = asked(request);
    if (name.isEmpty() || person.isEmpty() || asked.isEmpty()) {
      request.status(HttpStatus.UNPROCESSABLE_CONTENT);
      show(request, who, Map.of());
      return;
    }
    Outcome<GivenPassword> opened =
        office.open(
            new OpenAccount(
                asked.get(),
                by(who),
                new PersonId(person.get()),
                name.get(),
                field(request, "shown").strip(),
                roles(request),
                Optional.empty()));
    tellPassword(request, who, opened, field(request, "shown").strip());
  }

  void act(Context request, SignedIn who) {
    AccountId account =
        Ids.uuid(request.pathParam("account"))
            .map(AccountId::new)
            .orElseThrow(NotFoundResponse::new);
    AccountAct act =
        new AccountAct(asked(request).orElseThrow(NotFoundResponse::new), by(who), account);
    switch (request.pathParam("act")) {
      case "reset" -> tellPassword(request, who, office.resetPassword(act), shownName(account));
      case "roles" -> tell(request, who, office.giveRoles(act, roles(request)));
      case "lock" -> tell(request, who, office.lock(act));
      case "unlock" -> tell(request, who, office.unlock(act));
      case "end" -> tell(request, who, office.end(act));
      default -> throw new NotFoundResponse();
    }
  }

  private String shownName(AccountId account) {
    return office.accounts().stream()
        .filter(l -> l.account().id().equals(account))
        .flatMap(l -> l.shownName().stream())
        .findFirst()
        .orElse("");
  }

  private void tell(Context request, SignedIn who, Outcome<?> outcome) {
    if (outcome.isGranted()) request.redirect(ACCOUNTS, HttpStatus.SEE_OTHER);
    else refused(request, who, outcome.ruling());
  }

  /** The page is the only place where a one-time password is ever shown. */
  private void tellPassword(
      Context request, SignedIn who, Outcome<GivenPassword> outcome, String shown) {
    Optional<Password> oneTime =
        outcome.fold(g -> g.state().oneTime(), r -> Optional.<Password>empty());
    if (oneTime.isPresent())
      show(request, who, Map.of("given", oneTime.get().value(), "givenTo", shown));
    else tell(request, who, outcome);
  }

  private void refused(Context request, SignedIn who, Ruling ruling) {
    request.status(HttpStatus.UNPROCESSABLE_CONTENT);
    show(
        request,
        who,
        Map.of("ruling", Wording.of(pages.language(request)).worded(ruling, NO_RULEBOOK)));
  }

  private void show(Context request, SignedIn who, Map<String, Object> more) {
    Wording wording = Wording.of(pages.language(request));
    Map<String, Object> model = new HashMap<>(more);
    model.put("who", who.name());
    model.put("refused", more.containsKey("ruling"));
    model.putIfAbsent("given", "");
    model.putIfAbsent("givenTo", "");
    model.put("roles", boxes(wording, Set.of()));
    model.put("request", UUID.randomUUID().toString());
    model.put(
        "lines",
        office.accounts().stream()
            .map(l -> line(l, wording, l.account().person().equals(who.person())))
            .toList());
    pages.show(request, "accounts", model);
  }

  private Line line(AccountLine line, Wording wording, boolean own) {
    AccountLife life = line.account().life();
    return new Line(
        line.account().id().toString(),
        line.account().person().toString(),
        line.shownName().orElse("—"),
        line.logInName().map(LogInName::value).orElse(""),
        wording.word(life),
        line.account().mustChangePassword() && life != AccountLife.ENDED,
        life != AccountLife.ENDED,
        boxes(wording, Set.copyOf(line.account().roles())),
        own ? List.of() : List.of(life == AccountLife.ACTIVE ? "lock" : "unlock", "reset", "end"),
        UUID.randomUUID().toString());
  }

  private static List<Box> boxes(Wording wording, Set<PageRole> given) {
    return Stream.of(PageRole.values())
        .map(r -> new Box(r.name(), wording.word(r), given.contains(r)))
        .toList();
  }

  private static Actor by(SignedIn who) {
    return Actor.of(who.person(), Functions.ADMINISTRATOR, Place.OUTSIDE);
  }

  private static Set<PageRole> roles(Context request) {
    Set<PageRole> roles = EnumSet.noneOf(PageRole.class);
    for (String code : request.formParams("role"))
      Stream.of(PageRole.values()).filter(r -> r.name().equals(code)).forEach(roles::add);
    return roles;
  }

  private static Optional<RequestId> asked(Context request) {
    return Ids.uuid(field(request, "request")).map(RequestId::new);
  }

  private static String field(Context request, String name) {
    return Optional.ofNullable(request.formParam(name)).orElse("");
  }
}
