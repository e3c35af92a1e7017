package org.yimen.ports.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.yimen.domain.casework.Acceptance;
import org.yimen.domain.casework.Basis;
import org.yimen.domain.casework.Case;
import org.yimen.domain.casework.CaseState;
import org.yimen.domain.casework.CaseworkProvisions;
import org.yimen.domain.casework.Phase;
import org.yimen.domain.catalogue.Item;
import org.yimen.domain.catalogue.ItemVersion;
import org.yimen.domain.catalogue.StagedVersion;
import org.yimen.domain.deadline.CaseClock;
import org.yimen.domain.deadline.LimitKind;
import org.yimen.domain.ids.Actor;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.organisation.Centre;
import org.yimen.domain.organisation.CentreState;
import org.yimen.domain.rulebook.Argument;
import org.yimen.domain.rulebook.HouseRule;
import org.yimen.domain.rulebook.Outcome;
import org.yimen.domain.rulebook.Provisions;
import org.yimen.domain.rulebook.Reason;
import org.yimen.domain.rulebook.Ruling;
import org.yimen.domain.staff.Mandate;
import org.yimen.domain.staff.Posting;
import org.yimen.domain.staff.Standing;
import org.yimen.ports.driven.HolidayCalendars;
import org.yimen.ports.driven.PlaceInLine;
import org.yimen.ports.driven.Rulebooks;
import org.yimen.ports.driven.Stores;
import org.yimen.ports.driving.CaseAct;
import org.yimen.ports.driving.CaseView;
import org.yimen.ports.journal.AggregateRef;
import org.yimen.ports.journal.StateHash;

/** Finds what an act on a case rests on, lets the case act, and writes what came of it. */
final class CaseWork {
  private static final PersonId NOBODY = new PersonId(new UUID(0, 0));

  private final Desk desk;
  private final Rulebooks rulebooks;
  private final HolidayCalendars calendars;

  CaseWork(Desk desk, Rulebooks rulebooks, HolidayCalendars calendars) {
    this.desk = desk;
    this.rulebooks = rulebooks;
    this.calendars = calendars;
  }

  /** One act of the aggregate. */
  @FunctionalInterface
  interface Act {
    Outcome<Case> on(Case found, Instant at, Basis basis);
  }

  /** One question of the aggregate. */
  @FunctionalInterface
  interface Question {
    Ruling of(Case found, Instant at, Basis basis);
  }

  Outcome<CaseView> act(CaseAct act, String name, Act does) {
    return desk.command(
        act.request(),
        name + " " + act.caseId(),
        CaseView.class,
        stores -> onCase(stores, act, name, does));
  }

  Optional<Ruling> ask(CaseAct act, Question question) {
    return desk.read(
        stores ->
            stores
                .cases()
                .find(act.caseId())
                .map(
                    found -> {
                      Instant at = desk.clock().now();
                      return question.of(found, at, basis(stores, found, act.by(), at));
                    }));
  }

  private Outcome<CaseView> onCase(Stores stores, CaseAct act, String name, Act does) {
    Optional<Case> known = stores.cases().find(act.caseId());
    if (known.isEmpty())
      return desk.refuseUnknown(
          stores,
          act.by(),
          name,
          Reason.of(DeskReason.CASE_UNKNOWN, HouseRule.UNKNOWN, Argument.id("case", act.caseId())));
    Case found = known.get();
    if (act.seenVersion().filter(v -> v != found.state().version()).isPresent())
      return Outcome.refused(
          Reason.of(DeskReason.CHANGED_MEANWHILE, HouseRule.STALE).mendedBy(DeskReason.READ_AGAIN));
    Instant at = desk.clock().now();
    Basis basis = basis(stores, found, act.by(), at);
    return write(stores, act.by(), at, name, Optional.of(found), basis, does.on(found, at, basis));
  }

  /** Saves a granted outcome with its entries, or journals the refused attempt. */
  Outcome<CaseView> write(
      Stores stores,
      Actor by,
      Instant at,
      String name,
      Optional<Case> before,
      Basis basis,
      Outcome<Case> outcome) {
    String rulebook = basis.rules().version();
    return outcome.fold(
        granted -> {
          Case after = granted.state();
          StateHash hash = stores.cases().save(after);
          place(stores, before, after, basis, at);
          AggregateRef ref =
              new AggregateRef("case", after.getId().toString(), after.state().version());
          desk.journal(stores, at, by, ref, granted.events(), granted.ruling(), rulebook, hash);
          return new Outcome.Granted<>(view(after, basis, at), granted.events(), granted.ruling());
        },
        refused -> {
          before.ifPresentOrElse(
              unchanged -> {
                AggregateRef ref =
                    new AggregateRef(
                        "case", unchanged.getId().toString(), unchanged.state().version());
                StateHash hash = stores.cases().hashOf(unchanged.getId()).orElseThrow();
                desk.journalRefusal(stores, at, by, ref, name, refused.ruling(), rulebook, hash);
              },
              () -> desk.journalRefusal(stores, at, by, name, refused.ruling(), rulebook));
          return Outcome.refused(refused.ruling());
        });
  }

  /** Most steps leave a case where it stood, and cost nothing then. */
  private static void place(
      Stores stores, Optional<Case> before, Case after, Basis basis, Instant at) {
    PlaceInLine place = place(after, basis, at);
    if (place.phase() == Phase.CLOSED) return;
    if (before.filter(b -> place(b, basis, at).equals(place)).isEmpty())
      stores.cases().place(after.getId(), place);
  }

  /** Where a case stands among the open ones. */
  static PlaceInLine place(Case found, Basis basis, Instant at) {
    return new PlaceInLine(
        basis.item().deciding(),
        found.state().stage().phase(),
        found.urgency(basis.day(at), basis));
  }

  /**
   * What an act rests on: the rules of the day before acceptance, those of the acceptance after it.
   */
  Basis basis(Stores stores, Case found, Actor by, Instant at) {
    return basis(stores, found, standing(stores, by.person()), at);
  }

  /** What a reading rests on: nobody acts. */
  Basis basisForReading(Stores stores, Case found, Instant at) {
    return basis(stores, found, Standing.none(NOBODY), at);
  }

  private Basis basis(Stores stores, Case found, Standing standing, Instant at) {
    CaseState state = found.state();
    CentreState centre = stores.centres().find(state.centre()).map(Centre::state).orElseThrow();
    Provisions rules =
        state
            .acceptance()
            .map(Acceptance::rulebook)
            .map(rulebooks::version)
            .orElseGet(
                () -> rulebooks.inForce(centre.rulebook(), LocalDate.ofInstant(at, centre.zone())));
    ItemVersion item =
        stores
            .items()
            .find(state.item())
            .flatMap(i -> i.version(state.itemVersion()))
            .orElseThrow();
    return new Basis(rules, item, calendars.of(centre.id()), centre.zone(), standing);
  }

  /**
   * The same for a case that is only about to be: the item version published now, or the newest for
   * the refusal.
   */
  Optional<Basis> basisForNew(Stores stores, CentreState centre, Item item, Actor by, Instant at) {
    Provisions rules = rulebooks.inForce(centre.rulebook(), LocalDate.ofInstant(at, centre.zone()));
    return item.open()
        .or(() -> item.inForce().or(item::draft).map(StagedVersion::version))
        .map(
            version ->
                new Basis(
                    rules,
                    version,
                    calendars.of(centre.id()),
                    centre.zone(),
                    standing(stores, by.person())));
  }

  static Standing standing(Stores stores, PersonId person) {
    return new Standing(
        person,
        stores.postings().of(person).stream().map(Posting::state).toList(),
        stores.mandates().of(person).stream().map(Mandate::state).toList());
  }

  CaseView view(Case shown, Basis basis, Instant at) {
    CaseState state = shown.state();
    LocalDate today = basis.day(at);
    Optional<CaseClock> clock = shown.clock(basis.rules());
    return new CaseView(
        state.id(),
        state.version(),
        state.number(),
        state.stage(),
        basis.rules().value(CaseworkProvisions.LABELS).label(shown.facts(basis)).code(),
        clock
            .filter(c -> c.promise().isPresent())
            .map(c -> c.due(LimitKind.PROMISE, basis.days().calendar(), today)),
        clock.map(c -> c.due(LimitKind.STATUTE, basis.days().calendar(), today)));
  }
}
