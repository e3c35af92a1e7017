package org.yimen.ports.usecase;

import java.util.Optional;
import org.yimen.domain.rulebook.Argument;
import org.yimen.domain.rulebook.HouseRule;
import org.yimen.domain.rulebook.Reason;
import org.yimen.domain.rulebook.Ruling;
import org.yimen.domain.staff.LogInName;
import org.yimen.domain.staff.SignOnProvisions;
import org.yimen.ports.driven.PasswordHasher;
import org.yimen.ports.driven.Secrets;
import org.yimen.ports.driving.Password;

/** Makes one-time passwords, checks new ones, compares. Never called inside a transaction. */
final class Passwords {
  /** Without look-alikes, and as many as divide 248, so that each is as likely as the others. */
  private static final String LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";

  private static final int FAIR = 248;
  private static final int ONE_TIME = 12;
  private static final int GROUP = 4;

  private final PasswordHasher hasher;
  private final Secrets secrets;
  private volatile Optional<String> nobodys = Optional.empty();

  Passwords(PasswordHasher hasher, Secrets secrets) {
    this.hasher = hasher;
    this.secrets = secrets;
  }

  /** A password such as {@code K7QM-2WXC-9DHR}. */
  Password oneTime() {
    StringBuilder made = new StringBuilder();
    int letters = 0;
    while (letters < ONE_TIME) {
      int b = secrets.next(1)[0] & 0xFF;
      if (b >= FAIR) continue;
      if (letters > 0 && letters % GROUP == 0) made.append('-');
      made.append(LETTERS.charAt(b % LETTERS.length()));
      letters++;
    }
    return new Password(made.toString());
  }

  String hash(Password password) {
    return hasher.hash(password.value());
  }

  /** Whether it is the password; where there is none it takes as long to find that out. */
  boolean matches(Password password, Optional<String> hash) {
    String wanted = nobodys();
    return hasher.matches(password.value(), hash.orElse(wanted)) && hash.isPresent();
  }

  /** A hash that nobody knows the password of. */
  private String nobodys() {
    Optional<String> known = nobodys;
    if (known.isPresent()) return known.get();
    String made = hash(oneTime());
    nobodys = Optional.of(made);
    return made;
  }

  /** Whether somebody may choose it. */
  static Ruling mayChoose(Password fresh, LogInName name, SignOnRules rules) {
    int least = rules.number(SignOnProvisions.PASSWORD_LEAST);
    int most = rules.number(SignOnProvisions.PASSWORD_MOST);
    int length = fresh.value().codePointCount(0, fresh.value().length());
    return Ruling.granted()
        .unless(
            length >= least,
            rules.because(
                DeskReason.PASSWORD_SHORT,
                SignOnProvisions.PASSWORD_LEAST,
                HouseRule.BAD_TEXT,
                Argument.number("least", least)))
        .unless(
            length <= most,
            rules.because(
                DeskReason.PASSWORD_LONG,
                SignOnProvisions.PASSWORD_MOST,
                HouseRule.BAD_TEXT,
                Argument.number("most", most)))
        .unless(
            !LogInName.read(fresh.value()).filter(name::equals).isPresent(),
            Reason.of(DeskReason.PASSWORD_IS_NAME, HouseRule.BAD_TEXT));
  }
}
