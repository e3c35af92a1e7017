package org.yimen.ports.driven;

import org.jmolecules.architecture.hexagonal.SecondaryPort;

/** The stores of one transaction. Valid while its work runs, on the thread that runs it. */
@SecondaryPort
public interface Stores {
  Cases cases();

  Tickets tickets();

  WindowSessions windowSessions();

  Lanes lanes();

  Items items();

  Centres centres();

  Postings postings();

  Mandates mandates();

  Substitutions substitutions();

  Leaves leaves();

  Punches punches();

  DutyDays dutyDays();

  Persons persons();

  QueryCodes queryCodes();

  Numbers numbers();

  Requests requests();

  Accounts accounts();

  Sessions sessions();

  SignInAttempts signInAttempts();

  Journal journal();
}
