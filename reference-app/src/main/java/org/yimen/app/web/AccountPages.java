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
import org.yimen.ports.driving.StaffOffice;
import org.yimen.ports.wording.Wording;

/** Accounts 账号管理: who has one, which pages it opens, one-time passwords shown once. */
final class AccountPages {
  static final String ACCOUNTS = "/accounts";
  private static final Provisions NO_RULEBOOK = Provisions.named("").build();

  private final AccountOffice office;
  private final StaffOffice staff;
  private final Pages pages;

  AccountPages(AccountOffice office, StaffOffice staff, Pages pages) {
    this.office = office;
    this.staff = staff;
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
      List<String> ways) {}

  void list(Context request, SignedIn who) {
    showAll(request, who, Map.of());
  }

  void one(Context request, SignedIn who) {
    showOne(request, who, account(request), Map.of());
  }

  void open(Context request, SignedIn who) {
    Optional<LogInName> name = LogInName.read(field(request, "name"));
    String typed = field(request, "person").strip();
    Optional<UUID> person = typed.isEmpty() ? Optional.of(UUID.randomUUID()) : Ids.uuid(typed);
    Optional<RequestId> asked = asked(request);
    if (name.isEmpty() || person.isEmpty() || asked.isEmpty()) {
      request.status(HttpStatus.UNPROCESSABLE_CONTENT);
      showAll(request, who, Map.of());
      return;
    }
    String shown = field(request, "shown").strip();
    Outcome<GivenPassword> opened =
        office.open(
            new OpenAccount(
                asked.get(),
                by(who),
                new PersonId(person.get()),
                name.get(),
                shown,
                roles(request),
                Optional.empty()));
    opened.fold(
        g -> {
          tellPassword(request, who, g.state());
          return true;
        },
        r -> {
          showAll(request, who, refused(request, r.ruling()));
          return false;
        });
  }

  void act(Context request, SignedIn who) {
    AccountId account = account(request);
    AccountAct act =
        new AccountAct(asked(request).orElseThrow(NotFoundResponse::new), by(who), account);
    switch (request.pathParam("act")) {
      case "reset" -> tell(request, who, account, office.resetPassword(act));
      case "roles" -> tell(request, who, account, office.giveRoles(act, roles(request)));
      case "lock" -> tell(request, who, account, office.lock(act));
      case "unlock" -> tell(request, who, account, office.unlock(act));
      case "end" -> tell(request, who, account, office.end(act));
      default -> throw new NotFoundResponse();
    }
  }

  private void tell(Context request, SignedIn who, AccountId account, Outcome<?> outcome) {
    outcome.fold(
        g -> {
          if (g.state() instanceof GivenPassword given) tellPassword(request, who, given);
          else request.redirect(after(account), HttpStatus.SEE_OTHER);
          return true;
        },
        r -> {
          showOne(request, who, account, refused(request, r.ruling()));
          return false;
        });
  }

  /** The page is the only place where a one-time password is ever shown. */
  private void tellPassword(Context request, SignedIn who, GivenPassword given) {
    AccountId account = given.account().id();
    if (given.oneTime().isEmpty()) request.redirect(after(account), HttpStatus.SEE_OTHER);
    else
      showOne(
          request, who, account, Map.of("given", given.oneTime().map(Password::value).orElse("")));
  }

  /** The page of the account; there is none of an ended one. */
  private String after(AccountId account) {
    return find(account).filter(l -> l.account().life() != AccountLife.ENDED).isPresent()
        ? ACCOUNTS + "/" + account
        : ACCOUNTS;
  }

  private Optional<AccountLine> find(AccountId account) {
    return office.accounts().stream().filter(l -> l.account().id().equals(account)).findFirst();
  }

  private Map<String, Object> refused(Context request, Ruling ruling) {
    request.status(HttpStatus.UNPROCESSABLE_CONTENT);
    return Map.of("ruling", Wording.of(pages.language(request)).worded(ruling, NO_RULEBOOK));
  }

  private void showOne(Context request, SignedIn who, AccountId account, Map<String, Object> more) {
    AccountLine line = find(account).orElseThrow(NotFoundResponse::new);
    Map<String, Object> model = model(request, who, more);
    model.put("line", line(line, request, who));
    model.put("givenTo", line.shownName().orElse(""));
    PersonId person = line.account().person();
    model.put("posted", !staff.postings(person).isEmpty());
    model.put(
        "officerName",
        staff.nameOf(person).orElseGet(() -> pages.say(request, "adminPerson.unnamed")));
    pages.show(request, "account", model);
  }

  private void showAll(Context request, SignedIn who, Map<String, Object> more) {
    Map<String, Object> model = model(request, who, more);
    model.put("roles", boxes(Wording.of(pages.language(request)), Set.of()));
    model.put("forPerson", forPerson(request));
    model.put("lines", office.accounts().stream().map(l -> line(l, request, who)).toList());
    pages.show(request, "accounts", model);
  }

  private Map<String, Object> model(Context request, SignedIn who, Map<String, Object> more) {
    Map<String, Object> model = new HashMap<>(more);
    model.putAll(
        Doors.bar(who, "accounts", key -> pages.say(request, key), pages.say(request, "name"), ""));
    model.put("refused", more.containsKey("ruling"));
    model.putIfAbsent("given", "");
    model.put("request", UUID.randomUUID().toString());
    return model;
  }

  /** For whom the office wants an account: an identifier, or nothing. */
  private static String forPerson(Context request) {
    return Optional.ofNullable(request.queryParam("person"))
        .flatMap(Ids::uuid)
        .map(UUID::toString)
        .orElse("");
  }

  private Line line(AccountLine line, Context request, SignedIn who) {
    Wording wording = Wording.of(pages.language(request));
    boolean own = line.account().person().equals(who.person());
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
        own ? List.of() : List.of(life == AccountLife.ACTIVE ? "lock" : "unlock", "reset", "end"));
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

  private static AccountId account(Context request) {
    return Ids.uuid(request.pathParam("account"))
        .map(AccountId::new)
        .orElseThrow(NotFoundResponse::new);
  }

  private static Optional<RequestId> asked(Context request) {
    return Ids.uuid(field(request, "request")).map(RequestId::new);
  }

  private static String field(Context request, String name) {
    return Optional.ofNullable(request.formParam(name)).orElse("");
  }
}
