package org.yimen.app.command;

import java.io.PrintWriter;
import java.util.stream.Collectors;
import org.yimen.app.account.AccountSetUp.Told;
import org.yimen.ports.wording.Language;
import org.yimen.ports.wording.Wording;

/** Who can sign in, on the console and nowhere else: a log is kept and copied. */
final class LogInText {
  private LogInText() {}

  static void tell(Told account, PrintWriter out) {
    String words =
        account.oneTime()
            ? "首次登录的一次性密码 one-time password for the first sign-in"
            : account.shownName()
                + "  "
                + account.roles().stream()
                    .map(
                        r ->
                            Wording.of(Language.ZH).word(r) + " " + Wording.of(Language.EN).word(r))
                    .collect(Collectors.joining(", "));
    out.printf(
        "  登录名 log-in name %-6s 密码 password %s  %s%n",
        account.logInName(), account.password(), words);
  }
}
