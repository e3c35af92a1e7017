package org.yimen.app.account;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yimen.app.hall.HallFile;
import org.yimen.domain.ids.Actor;
import org.yimen.domain.ids.FunctionCode;
import org.yimen.domain.rulebook.Outcome;
import org.yimen.domain.staff.Functions;
import org.yimen.domain.staff.LogInName;
import org.yimen.domain.staff.PageRole;
import org.yimen.ports.Yimen;
import org.yimen.ports.driven.Secrets;
import org.yimen.ports.driving.GivenPassword;
import org.yimen.ports.driving.OpenAccount;
import org.yimen.ports.driving.Password;

/** Who can sign in when a hall is served for the first time. */
public final class AccountSetUp {
  private static final String FIRST = "admin";
  private static final String FIRST_SHOWN = "系统管理员";
  private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
  private static final int FAIR = LETTERS.length() * (256 / LETTERS.length());
  private static final int LONG = 12;

  private static final Map<FunctionCode, Set<PageRole>> ROLES =
      Map.ofEntries(
          Map.entry(Functions.WINDOW_CLERK, Set.of(PageRole.DESK)),
          Map.entry(Functions.USHER, Set.of(PageRole.DESK)),
          Map.entry(Functions.ACCEPTANCE_OFFICER, Set.of(PageRole.DESK)),
          Map.entry(Functions.REVIEWER, Set.of(PageRole.REVIEW)),
          Map.entry(Functions.APPROVER, Set.of(PageRole.REVIEW)),
          Map.entry(Functions.DEPARTMENT_SUPERVISOR, Set.of(PageRole.REVIEW, PageRole.SUPERVISION)),
          Map.entry(Functions.DIRECTOR, Set.of(PageRole.REVIEW, PageRole.SUPERVISION)),
          Map.entry(Functions.DIRECTOR_IN_CHARGE, Set.of(PageRole.REVIEW, PageRole.SUPERVISION)),
          Map.entry(Functions.SUPERVISOR, Set.of(PageRole.SUPERVISION)),
          Map.entry(
              Functions.CENTRE_MANAGER,
              Set.of(PageRole.OFFICE, PageRole.SUPERVISION, PageRole.ADMINISTRATION)));

  private final Yimen yimen;
  private final Actor system;
  private final Secrets secrets;

  /**
   * For that hall.
   *
   * @param yimen its ports
   * @param system the system's own actor
   * @param secrets where passwords come from
   */
  public AccountSetUp(Yimen yimen, Actor system, Secrets secrets) {
    this.yimen = yimen;
    this.system = system;
    this.secrets = secrets;
  }

  /**
   * An account as it is told once on the console.
   *
   * @param logInName by which name one signs in
   * @param shownName whose it is
   * @param roles which pages it opens
   * @param password the password
   * @param oneTime whether it is to be changed first
   */
  public record Told(
      String logInName, String shownName, List<PageRole> roles, String password, boolean oneTime) {
    /** Without the password. */
    @Override
    public String toString() {
      return "Told[" + roles + "]";
    }
  }

  /** The first administrator, if there is no account yet. */
  public Optional<Told> first() {
    return yimen
        .accountOffice()
        .openFirst(system, name(FIRST), FIRST_SHOWN)
        .fold(
            g ->
                g.state()
                    .oneTime()
                    .map(
                        p ->
                            new Told(
                                FIRST, FIRST_SHOWN, g.state().account().roles(), p.value(), true)),
            r -> Optional.empty());
  }

  /**
   * Accounts of all officers of a demo hall, if there is no account yet. The centre's manager comes
   * last: from then on the system opens none.
   */
  public List<Told> demo(HallFile hall) {
    if (!yimen.accountOffice().accounts().isEmpty()) return List.of();
    List<Told> told = new ArrayList<>();
    hall.officers().stream().filter(o -> !administers(o)).map(this::open).forEach(told::add);
    hall.officers().stream()
        .filter(AccountSetUp::administers)
        .limit(1)
        .map(this::open)
        .forEach(t -> told.add(0, t));
    return told;
  }

  private Told open(HallFile.Officer officer) {
    String password = password();
    String logIn = officer.code().toLowerCase(Locale.ROOT);
    Outcome<GivenPassword> opened =
        yimen
            .accountOffice()
            .open(
                new OpenAccount(
                    yimen.caseDesk().newRequest(),
                    system,
                    officer.person(),
                    name(logIn),
                    officer.name(),
                    roles(officer),
                    Optional.of(new Password(password))));
    if (!opened.isGranted())
      throw new IllegalStateException(
          "the account of " + officer.code() + " was refused: " + opened.ruling().codes());
    return new Told(
        logIn, officer.name(), roles(officer).stream().sorted().toList(), password, false);
  }

  private static boolean administers(HallFile.Officer officer) {
    return roles(officer).contains(PageRole.ADMINISTRATION);
  }

  /** The pages that somebody in these functions needs. */
  static Set<PageRole> roles(HallFile.Officer officer) {
    Set<PageRole> roles = EnumSet.noneOf(PageRole.class);
    for (FunctionCode function : officer.functions())
      roles.addAll(ROLES.getOrDefault(function, Set.of()));
    return roles;
  }

  private String password() {
    StringBuilder made = new StringBuilder();
    while (made.length() < LONG) {
      int b = secrets.next(1)[0] & 0xFF;
      if (b < FAIR) made.append(LETTERS.charAt(b % LETTERS.length()));
    }
    return made.toString();
  }

  private static LogInName name(String text) {
    return LogInName.read(text).orElseThrow();
  }
}
