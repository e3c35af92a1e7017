package org.yimen.ports.usecase;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jmolecules.architecture.hexagonal.Application;
import org.yimen.domain.casework.Case;
import org.yimen.domain.document.QueryCode;
import org.yimen.domain.ids.CaseId;
import org.yimen.domain.rulebook.HouseRule;
import org.yimen.domain.rulebook.Outcome;
import org.yimen.domain.rulebook.Reason;
import org.yimen.domain.rulebook.Ruling;
import org.yimen.ports.driven.Rulebooks;
import org.yimen.ports.driven.Stores;
import org.yimen.ports.driving.AskProgress;
import org.yimen.ports.driving.ProgressDesk;

/** Answers {@link ProgressDesk}. */
@Application
final class ProgressDeskService implements ProgressDesk {
  private static final int LONGEST_NUMBER = 100;

  private final Desk desk;
  private final Rulebooks rulebooks;

  ProgressDeskService(Desk desk, Rulebooks rulebooks) {
    this.desk = desk;
    this.rulebooks = rulebooks;
  }

  @Override
  public Outcome<CaseId> open(AskProgress asked) {
    String number = number(asked.number());
    Optional<QueryCode> code = QueryCode.typed(asked.code());
    Patience patience = Patience.ofQueries(number, asked.address());
    UUID attempt = desk.identities().next();
    return desk.run(
        stores -> {
          Instant now = desk.clock().now();
          Ruling may =
              patience.tryNow(stores, SignOnRules.of(stores, rulebooks, now), attempt, now);
          if (may.isRefused()) return Outcome.refused(may);
          Optional<CaseId> found = code.flatMap(c -> find(stores, number, c));
          if (found.isEmpty()) return wrong();
          stores.signInAttempts().withdraw(attempt);
          return Outcome.granted(found.get());
        });
  }

  private static Optional<CaseId> find(Stores stores, String number, QueryCode code) {
    return stores
        .cases()
        .byNumber(number)
        .map(Case::getId)
        .filter(id -> stores.queryCodes().of(id).filter(code::equals).isPresent());
  }

  private static Outcome<CaseId> wrong() {
    return Outcome.refused(
        Reason.of(DeskReason.WRONG_QUERY, HouseRule.UNKNOWN).mendedBy(DeskReason.LOOK_AT_PAPERS));
  }

  /** As numbers are written: blanks and small letters are slips of the pen. */
  private static String number(String typed) {
    String bare = typed.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    return bare.length() > LONGEST_NUMBER ? "" : bare;
  }
}
