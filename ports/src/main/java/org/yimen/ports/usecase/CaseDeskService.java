package org.yimen.ports.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jmolecules.architecture.hexagonal.Application;
import org.jmolecules.event.types.DomainEvent;
import org.yimen.domain.casework.Basis;
import org.yimen.domain.casework.Case;
import org.yimen.domain.casework.Delivery;
import org.yimen.domain.casework.MaterialMark;
import org.yimen.domain.casework.NonAcceptance;
import org.yimen.domain.casework.Submission;
import org.yimen.domain.catalogue.Item;
import org.yimen.domain.document.NumberTemplate;
import org.yimen.domain.document.QueryCode;
import org.yimen.domain.ids.Actor;
import org.yimen.domain.ids.CaseId;
import org.yimen.domain.ids.HallId;
import org.yimen.domain.ids.MaterialCode;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.ids.RequestId;
import org.yimen.domain.organisation.Centre;
import org.yimen.domain.organisation.CentreState;
import org.yimen.domain.person.PersonErased;
import org.yimen.domain.person.PersonForm;
import org.yimen.domain.person.PersonRecord;
import org.yimen.domain.person.PersonRegistered;
import org.yimen.domain.person.UnmaskReason;
import org.yimen.domain.rulebook.Argument;
import org.yimen.domain.rulebook.HouseRule;
import org.yimen.domain.rulebook.Outcome;
import org.yimen.domain.rulebook.Reason;
import org.yimen.domain.rulebook.Ruling;
import org.yimen.ports.driven.Secrets;
import org.yimen.ports.driven.Stores;
import org.yimen.ports.driving.CaseAct;
import org.yimen.ports.driving.CaseDesk;
import org.yimen.ports.driving.CaseView;
import org.yimen.ports.driving.Submit;
import org.yimen.ports.driving.UnmaskedPerson;
import org.yimen.ports.journal.AggregateRef;
import org.yimen.ports.journal.StateHash;

/** Answers {@link CaseDesk}. */
@Application
final class CaseDeskService implements CaseDesk {
  /** All of them: whoever waits for a supplement must not stand before those who wait in vain. */
  private static final NumberTemplate NUMBER = new NumberTemplate("{centre}-{year}-{n:6}");

  private static final int MOST_INTAKES = Integer.MAX_VALUE;

  private final Desk desk;
  private final CaseWork work;
  private final Scenes scenes;
  private final Unmasking unmasking;
  private final Secrets secrets;

  CaseDeskService(Desk desk, CaseWork work, Scenes scenes, Secrets secrets) {
    this.desk = desk;
    this.work = work;
    this.scenes = scenes;
    this.unmasking = new Unmasking(desk, scenes);
    this.secrets = secrets;
  }

  @Override
  public Outcome<PersonId> register(RequestId request, Actor by, PersonForm form) {
    Outcome<PersonRecord> read = form.read(desk.read(stores -> today(stores, by)));
    return desk.command(
        request,
        "register " + form.id(),
        PersonId.class,
        stores ->
            read.fold(
                granted -> {
                  stores.persons().save(granted.state());
                  PersonId person = granted.state().id();
                  journal(
                      stores,
                      by,
                      person,
                      new PersonRegistered(person),
                      granted.ruling(),
                      StateHash.KEPT);
                  return read.map(PersonRecord::id);
                },
                refused -> {
                  desk.journalRefusal(
                      stores,
                      desk.clock().now(),
                      by,
                      "register",
                      refused.ruling(),
                      rulebook(stores, by));
                  return Outcome.refused(refused.ruling());
                }));
  }

  /** The journal tells that somebody's record came and went, never what was in it. */
  private void journal(
      Stores stores, Actor by, PersonId person, DomainEvent event, Ruling ruling, StateHash state) {
    AggregateRef ref = new AggregateRef("person", person.toString(), 1);
    desk.journal(
        stores, desk.clock().now(), by, ref, List.of(event), ruling, rulebook(stores, by), state);
  }

  private String rulebook(Stores stores, Actor by) {
    return scenes.atCentre(stores, by).map(s -> s.rules().version()).orElse("");
  }

  /** Today where the actor stands; before a centre stands, in UTC. */
  private LocalDate today(Stores stores, Actor by) {
    ZoneId zone = scenes.atCentre(stores, by).map(s -> s.centre().zone()).orElse(ZoneOffset.UTC);
    return LocalDate.ofInstant(desk.clock().now(), zone);
  }

  @Override
  public Outcome<Boolean> erase(RequestId request, Actor by, PersonId person) {
    return desk.command(
        request,
        "erase " + person,
        Boolean.class,
        stores -> {
          boolean erased = stores.persons().erase(person);
          if (erased)
            journal(stores, by, person, new PersonErased(person), Ruling.granted(), StateHash.ZERO);
          return Outcome.granted(erased);
        });
  }

  @Override
  public Outcome<UnmaskedPerson> unmask(
      Actor by, CaseId inCase, PersonId person, UnmaskReason reason) {
    return unmasking.unmask(by, inCase, person, reason);
  }

  @Override
  public Outcome<CaseView> submit(Submit submit) {
    QueryCode code = DrawnCode.by(secrets);
    return desk.command(
        submit.request(),
        "submit " + submit.item(),
        CaseView.class,
        stores ->
            submit(stores, submit)
                .map(
                    view -> {
                      stores.queryCodes().keep(view.id(), code);
                      return view;
                    }));
  }

  private Outcome<CaseView> submit(Stores stores, Submit submit) {
    Optional<Centre> centre = stores.centres().find(submit.centre());
    if (centre.isEmpty())
      return desk.refuseUnknown(
          stores,
          submit.by(),
          "submit",
          Reason.of(
              DeskReason.CENTRE_UNKNOWN,
              HouseRule.UNKNOWN,
              Argument.id("centre", submit.centre())));
    Optional<Item> item = stores.items().byCode(submit.item());
    Instant at = desk.clock().now();
    Optional<Basis> basis =
        item.flatMap(i -> work.basisForNew(stores, centre.get().state(), i, submit.by(), at));
    if (item.isEmpty() || basis.isEmpty())
      return desk.refuseUnknown(
          stores,
          submit.by(),
          "submit",
          Reason.of(
              DeskReason.ITEM_UNKNOWN, HouseRule.UNKNOWN, Argument.id("item", submit.item())));
    Submission submission =
        submission(stores, submit, centre.get().state(), item.get(), basis.get(), at);
    Outcome<Case> outcome = Case.submit(submission, submit.by(), at, basis.get());
    return work.write(stores, submit.by(), at, "submit", Optional.empty(), basis.get(), outcome);
  }

  private Submission submission(
      Stores stores, Submit submit, CentreState centre, Item item, Basis basis, Instant at) {
    HallId hall = submit.by().place().hall().orElseGet(() -> centre.halls().get(0).id());
    return new Submission(
        new CaseId(desk.identities().next()),
        number(stores, centre, at),
        centre.id(),
        hall,
        submit.parties(),
        submit.materials(),
        submit.declared(),
        submit.urgent(),
        item.mayTakeIn(basis.rules()));
  }

  /** Visible number: centre, year of the hall's zone, and a running number without gaps. */
  private static String number(Stores stores, CentreState centre, Instant at) {
    LocalDate day = LocalDate.ofInstant(at, centre.zone());
    long next = stores.numbers().next("case/" + centre.id() + "/" + day.getYear());
    return NUMBER.format(Map.of("centre", centre.id().value()), day, next);
  }

  @Override
  public Outcome<CaseView> checkMaterials(CaseAct act, List<MaterialMark> marks, boolean declared) {
    return work.act(
        act,
        "checkMaterials",
        (c, at, basis) -> c.checkMaterials(act.by(), at, marks, declared, basis));
  }

  @Override
  public Outcome<CaseView> notifySupplement(CaseAct act, List<MaterialCode> materials) {
    return work.act(
        act,
        "notifySupplement",
        (c, at, basis) -> c.notifySupplement(act.by(), at, materials, basis));
  }

  @Override
  public Outcome<CaseView> accept(CaseAct act) {
    return work.act(act, "accept", (c, at, basis) -> c.accept(act.by(), at, basis));
  }

  @Override
  public Optional<Ruling> mayAccept(CaseAct act) {
    return work.ask(act, (c, at, basis) -> c.mayAccept(act.by(), at, basis));
  }

  @Override
  public Outcome<CaseView> acceptBySilence(CaseAct act) {
    return work.act(
        act, "acceptBySilence", (c, at, basis) -> c.acceptBySilence(act.by(), at, basis));
  }

  @Override
  public Outcome<List<CaseView>> acceptSilent(Actor by) {
    Ruling may = Management.onlySystem(by);
    if (may.isRefused()) return desk.refuseNowhere(by, "acceptSilent", may);
    // A centre east of Greenwich is a day ahead; what is not due yet the case itself says.
    LocalDate latest = LocalDate.ofInstant(desk.clock().now(), ZoneOffset.MAX);
    List<CaseView> accepted = new ArrayList<>();
    for (CaseId waiting : desk.read(s -> s.cases().intakesReceivedUpTo(latest, MOST_INTAKES))) {
      CaseAct act = CaseAct.of(newRequest(), by, waiting);
      boolean due =
          work.ask(act, (c, at, basis) -> c.mayAcceptBySilence(by, at, basis))
              .filter(ruling -> !ruling.isRefused())
              .isPresent();
      if (due && acceptBySilence(act) instanceof Outcome.Granted<CaseView> granted)
        accepted.add(granted.state());
    }
    return Outcome.granted(List.copyOf(accepted));
  }

  @Override
  public Outcome<CaseView> decline(CaseAct act, NonAcceptance why) {
    return work.act(act, "decline", (c, at, basis) -> c.decline(act.by(), at, why, basis));
  }

  @Override
  public Outcome<CaseView> answerBy(CaseAct act, Delivery.Manner manner) {
    return work.act(act, "answerBy", (c, at, basis) -> c.answerBy(act.by(), at, manner, basis));
  }

  @Override
  public Outcome<CaseView> layReady(CaseAct act) {
    return work.act(act, "layReady", (c, at, basis) -> c.layReady(act.by(), at, basis));
  }

  @Override
  public Outcome<CaseView> deliver(CaseAct act, Delivery.Manner manner, PersonId to) {
    return work.act(act, "deliver", (c, at, basis) -> c.deliver(act.by(), at, manner, to, basis));
  }

  @Override
  public Outcome<CaseView> handOver(CaseAct act, String paper) {
    return work.act(act, "handOver", (c, at, basis) -> c.handOver(act.by(), at, paper, basis));
  }

  @Override
  public Outcome<CaseView> close(CaseAct act) {
    return work.act(act, "close", (c, at, basis) -> c.close(act.by(), at, basis));
  }

  @Override
  public Optional<Ruling> mayDeliver(CaseAct act, PersonId to) {
    return work.ask(act, (c, at, basis) -> c.mayDeliver(act.by(), at, to, basis));
  }

  @Override
  public Optional<Ruling> mayClose(CaseAct act) {
    return work.ask(act, (c, at, basis) -> c.close(act.by(), at, basis).ruling());
  }

  @Override
  public RequestId newRequest() {
    return new RequestId(desk.identities().next());
  }
}
