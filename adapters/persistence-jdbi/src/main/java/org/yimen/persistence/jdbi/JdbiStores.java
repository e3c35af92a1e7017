package org.yimen.persistence.jdbi;

import java.util.List;
import org.yimen.domain.casework.Case;
import org.yimen.domain.catalogue.Item;
import org.yimen.domain.queue.Ticket;
import org.yimen.domain.queue.WindowSession;
import org.yimen.domain.staff.Account;
import org.yimen.domain.staff.DutyDay;
import org.yimen.domain.staff.Leave;
import org.yimen.domain.staff.Mandate;
import org.yimen.domain.staff.Posting;
import org.yimen.domain.staff.Punch;
import org.yimen.domain.staff.Substitution;
import org.yimen.ports.driven.Accounts;
import org.yimen.ports.driven.Cases;
import org.yimen.ports.driven.Centres;
import org.yimen.ports.driven.DutyDays;
import org.yimen.ports.driven.Items;
import org.yimen.ports.driven.Journal;
import org.yimen.ports.driven.Lanes;
import org.yimen.ports.driven.Leaves;
import org.yimen.ports.driven.Mandates;
import org.yimen.ports.driven.Numbers;
import org.yimen.ports.driven.Persons;
import org.yimen.ports.driven.Postings;
import org.yimen.ports.driven.Punches;
import org.yimen.ports.driven.QueryCodes;
import org.yimen.ports.driven.Requests;
import org.yimen.ports.driven.Sessions;
import org.yimen.ports.driven.SignInAttempts;
import org.yimen.ports.driven.Stores;
import org.yimen.ports.driven.Substitutions;
import org.yimen.ports.driven.Tickets;
import org.yimen.ports.driven.WindowSessions;

/** The stores of one work. */
final class JdbiStores implements Stores {
  private final Cases cases;
  private final Tickets tickets;
  private final WindowSessions windowSessions;
  private final Lanes lanes;
  private final Items items;
  private final Centres centres;
  private final Postings postings;
  private final Mandates mandates;
  private final Substitutions substitutions;
  private final Leaves leaves;
  private final Punches punches;
  private final DutyDays dutyDays;
  private final Persons persons;
  private final QueryCodes queryCodes;
  private final Numbers numbers;
  private final Requests requests;
  private final Accounts accounts;
  private final Sessions sessions;
  private final SignInAttempts signInAttempts;
  private final Journal journal;

  /** What the stores of all works share. */
  static final class Plan {
    private final StateText text;
    private final Packings packings;
    private final Dialect dialect;
    private final Table.Statements<Case> cases;
    private final Table.Statements<Ticket> tickets;
    private final Table.Statements<WindowSession> windowSessions;
    private final Table.Statements<Item> items;
    private final Table.Statements<Posting> postings;
    private final Table.Statements<Mandate> mandates;
    private final Table.Statements<Substitution> substitutions;
    private final Table.Statements<Leave> leaves;
    private final Table.Statements<Punch> punches;
    private final Table.Statements<DutyDay> dutyDays;
    private final Table.Statements<Account> accounts;

    Plan(StateText text, Packings packings, Dialect dialect) {
      this.text = text;
      this.packings = packings;
      this.dialect = dialect;
      this.cases = JdbiCases.statements(text, packings.cases());
      this.tickets = JdbiTickets.statements(text, packings.tickets());
      this.windowSessions = JdbiWindowSessions.statements(text);
      this.items = JdbiItems.statements(text);
      this.postings = JdbiPostings.statements(text);
      this.mandates = JdbiMandates.statements(text);
      this.substitutions = JdbiSubstitutions.statements(text);
      this.leaves = JdbiLeaves.statements(text);
      this.punches = JdbiPunches.statements(text);
      this.dutyDays = JdbiDutyDays.statements(text);
      this.accounts = JdbiAccounts.statements(text);
    }

    /** The shapes of all aggregates that have one. */
    List<Shape<?>> shapes() {
      return List.of(
          cases.shape(),
          tickets.shape(),
          windowSessions.shape(),
          items.shape(),
          postings.shape(),
          mandates.shape(),
          substitutions.shape(),
          leaves.shape(),
          punches.shape(),
          dutyDays.shape(),
          accounts.shape());
    }
  }

  JdbiStores(Unit unit, Plan plan) {
    cases = new JdbiCases(unit, plan.cases, plan.text);
    tickets = new JdbiTickets(unit, plan.tickets, plan.text, plan.dialect);
    windowSessions = new JdbiWindowSessions(unit, plan.windowSessions, plan.text);
    lanes = new JdbiLanes(unit, plan.text);
    items = new JdbiItems(unit, plan.items, plan.text);
    centres = new JdbiCentres(unit, plan.text);
    postings = new JdbiPostings(unit, plan.postings, plan.text);
    mandates = new JdbiMandates(unit, plan.mandates, plan.text);
    substitutions = new JdbiSubstitutions(unit, plan.substitutions, plan.text);
    leaves = new JdbiLeaves(unit, plan.leaves, plan.text);
    punches = new JdbiPunches(unit, plan.punches, plan.text);
    dutyDays = new JdbiDutyDays(unit, plan.dutyDays, plan.text);
    persons = new JdbiPersons(unit);
    queryCodes = new JdbiQueryCodes(unit);
    numbers = new JdbiNumbers(unit);
    requests = new JdbiRequests(unit, plan.text, plan.packings.answers(), plan.dialect);
    accounts = new JdbiAccounts(unit, plan.accounts, plan.text);
    sessions = new JdbiSessions(unit);
    signInAttempts = new JdbiSignInAttempts(unit, plan.dialect);
    journal = unit::append;
  }

  @Override
  public Cases cases() {
    return cases;
  }

  @Override
  public Tickets tickets() {
    return tickets;
  }

  @Override
  public WindowSessions windowSessions() {
    return windowSessions;
  }

  @Override
  public Lanes lanes() {
    return lanes;
  }

  @Override
  public Items items() {
    return items;
  }

  @Override
  public Centres centres() {
    return centres;
  }

  @Override
  public Postings postings() {
    return postings;
  }

  @Override
  public Mandates mandates() {
    return mandates;
  }

  @Override
  public Substitutions substitutions() {
    return substitutions;
  }

  @Override
  public Leaves leaves() {
    return leaves;
  }

  @Override
  public Punches punches() {
    return punches;
  }

  @Override
  public DutyDays dutyDays() {
    return dutyDays;
  }

  @Override
  public Persons persons() {
    return persons;
  }

  @Override
  public QueryCodes queryCodes() {
    return queryCodes;
  }

  @Override
  public Numbers numbers() {
    return numbers;
  }

  @Override
  public Requests requests() {
    return requests;
  }

  @Override
  public Accounts accounts() {
    return accounts;
  }

  @Override
  public Sessions sessions() {
    return sessions;
  }

  @Override
  public SignInAttempts signInAttempts() {
    return signInAttempts;
  }

  @Override
  public Journal journal() {
    return journal;
  }
}
