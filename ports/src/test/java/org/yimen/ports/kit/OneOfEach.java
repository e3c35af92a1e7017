package org.yimen.ports.kit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jmolecules.ddd.types.AggregateRoot;
import org.yimen.domain.casework.Case;
import org.yimen.domain.catalogue.Item;
import org.yimen.domain.document.QueryCode;
import org.yimen.domain.ids.RequestId;
import org.yimen.domain.organisation.Centre;
import org.yimen.domain.person.PersonRecord;
import org.yimen.domain.queue.Lane;
import org.yimen.domain.queue.Ticket;
import org.yimen.domain.queue.WindowSession;
import org.yimen.domain.rulebook.Ruling;
import org.yimen.domain.staff.Account;
import org.yimen.domain.staff.DutyDay;
import org.yimen.domain.staff.Leave;
import org.yimen.domain.staff.LogInName;
import org.yimen.domain.staff.Mandate;
import org.yimen.domain.staff.Posting;
import org.yimen.domain.staff.Punch;
import org.yimen.domain.staff.Substitution;
import org.yimen.ports.driven.AggregateStore;
import org.yimen.ports.driven.Credentials;
import org.yimen.ports.driven.KeptAnswer;
import org.yimen.ports.driven.Session;
import org.yimen.ports.driven.SessionKey;
import org.yimen.ports.driven.Stores;
import org.yimen.ports.driving.CaseView;
import org.yimen.ports.journal.AggregateRef;
import org.yimen.ports.journal.NewEntry;
import org.yimen.ports.journal.StateHash;

/** One object of everything a storage keeps, for tests of what is kept together. */
final class OneOfEach {
  final Life<Case> officeCase;
  final Ticket ticket;
  final WindowSession session;
  final Item item;
  final Posting posting;
  final Mandate mandate;
  final Substitution substitution;
  final Leave leave;
  final Punch punch;
  final DutyDay dutyDay;
  final Account account;
  final Credentials credentials;
  final Session signedIn;
  final Centre centre;
  final Lane lane;
  final PersonRecord person;
  final RequestId request;
  final NewEntry entry;

  OneOfEach(Samples samples) {
    officeCase = samples.cases().submitted("M-" + samples.uuid(), 0);
    lane = samples.lane("L-" + samples.uuid(), Samples.HALL);
    ticket = samples.queue().ticketLives().get(0).version(1);
    session = samples.queue().sessionLives().get(0).version(1);
    item = samples.items().drafted("BL-" + samples.uuid(), "小餐饮经营许可").version(1);
    posting = samples.postings().get(0).version(1);
    mandate = samples.mandates().get(0).version(1);
    substitution = samples.duty().substitutions().get(0).version(1);
    leave = samples.duty().leaves().get(0).version(1);
    punch = samples.duty().punches().get(0).version(1);
    dutyDay = samples.duty().days().get(0).version(1);
    account = samples.accounts().get(0).version(1);
    credentials =
        new Credentials(
            account.getId(), LogInName.read("wen").orElseThrow(), Samples.AWKWARD, "hash");
    signedIn =
        new Session(
            SessionKey.ofToken("token " + samples.uuid()),
            account.getId(),
            Samples.MON_0900,
            Samples.MON_0900);
    centre = samples.centre();
    person = samples.citizen(samples.person());
    request = samples.request();
    entry =
        samples.entry(
            new AggregateRef("case", officeCase.version(1).getId().toString(), 1),
            officeCase.events().get(0),
            StateHash.of("as stored"));
  }

  /** Every way to write, by name. */
  Map<String, java.util.function.Consumer<Stores>> writes() {
    Map<String, java.util.function.Consumer<Stores>> all = new LinkedHashMap<>();
    all.put("case", s -> s.cases().save(officeCase.version(1)));
    all.put("ticket", s -> s.tickets().save(ticket));
    all.put("window session", s -> s.windowSessions().save(session));
    all.put("item", s -> s.items().save(item));
    all.put("posting", s -> s.postings().save(posting));
    all.put("mandate", s -> s.mandates().save(mandate));
    all.put("substitution", s -> s.substitutions().save(substitution));
    all.put("leave", s -> s.leaves().save(leave));
    all.put("punch", s -> s.punches().save(punch));
    all.put("duty day", s -> s.dutyDays().save(dutyDay));
    all.put("account", s -> s.accounts().save(account));
    all.put("credentials", s -> s.accounts().keep(credentials));
    all.put("session", s -> s.sessions().begin(signedIn));
    all.put(
        "attempt",
        s ->
            s.signInAttempts()
                .add(
                    signedIn.account().value(),
                    List.of(StateHash.of("name wen")),
                    Samples.MON_0900));
    all.put("centre", s -> s.centres().save(centre));
    all.put("lane", s -> s.lanes().save(lane));
    all.put("person", s -> s.persons().save(person));
    all.put("query code", s -> s.queryCodes().keep(officeCase.version(1).getId(), QueryCode.of(7)));
    all.put(
        "request",
        s ->
            s.requests()
                .keep(
                    request,
                    new KeptAnswer<CaseView>(
                        "submit", java.util.Optional.empty(), Ruling.granted()),
                    Samples.MON_0900));
    all.put("entry", s -> s.journal().append(List.of(entry)));
    return all;
  }

  /** Writes everything. */
  void save(Stores stores) {
    writes().values().forEach(w -> w.accept(stores));
  }

  /** What of it is there; the entry, which is read elsewhere, is not among it. */
  Map<String, Boolean> found(Stores stores) {
    Map<String, Boolean> all = new LinkedHashMap<>();
    all.put("case", has(stores.cases(), officeCase.version(1)));
    all.put("ticket", has(stores.tickets(), ticket));
    all.put("window session", has(stores.windowSessions(), session));
    all.put("item", has(stores.items(), item));
    all.put("posting", has(stores.postings(), posting));
    all.put("mandate", has(stores.mandates(), mandate));
    all.put("substitution", has(stores.substitutions(), substitution));
    all.put("leave", has(stores.leaves(), leave));
    all.put("punch", has(stores.punches(), punch));
    all.put("duty day", has(stores.dutyDays(), dutyDay));
    all.put("account", has(stores.accounts(), account));
    all.put("credentials", stores.accounts().credentials(account.getId()).isPresent());
    all.put("session", stores.sessions().find(signedIn.key()).isPresent());
    all.put(
        "attempt",
        !stores.signInAttempts().latest(StateHash.of("name wen"), Samples.MON_0900, 1).isEmpty());
    all.put("centre", stores.centres().find(centre.getId()).isPresent());
    all.put("lane", stores.lanes().find(lane.id()).isPresent());
    all.put("person", stores.persons().find(person.id()).isPresent());
    all.put("query code", stores.queryCodes().of(officeCase.version(1).getId()).isPresent());
    all.put("request", stores.requests().find(request, "", CaseView.class).isPresent());
    return all;
  }

  private static <T extends AggregateRoot<T, I>, I extends org.jmolecules.ddd.types.Identifier>
      boolean has(AggregateStore<T, I> store, T aggregate) {
    return store.find(aggregate.getId()).isPresent();
  }
}
