package org.yimen.ports.kit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.yimen.domain.casework.Basis;
import org.yimen.domain.casework.Case;
import org.yimen.domain.casework.Delivery;
import org.yimen.domain.casework.Ground;
import org.yimen.domain.casework.MaterialMark;
import org.yimen.domain.casework.NonAcceptance;
import org.yimen.domain.casework.NonAcceptanceGround;
import org.yimen.domain.casework.Submission;
import org.yimen.domain.catalogue.ItemVersion;
import org.yimen.domain.catalogue.Remedy;
import org.yimen.domain.deadline.Suspension;
import org.yimen.domain.deadline.SuspensionKind;
import org.yimen.domain.ids.Actor;
import org.yimen.domain.ids.CaseId;
import org.yimen.domain.ids.FunctionCode;
import org.yimen.domain.ids.MaterialCode;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.ids.Place;
import org.yimen.domain.ids.PostingId;
import org.yimen.domain.person.Agent;
import org.yimen.domain.person.Applicant;
import org.yimen.domain.person.ApplicantKind;
import org.yimen.domain.person.Parties;
import org.yimen.domain.rulebook.Outcome;
import org.yimen.domain.rulebook.Ruling;
import org.yimen.domain.staff.Functions;
import org.yimen.domain.staff.Period;
import org.yimen.domain.staff.PostingState;
import org.yimen.domain.staff.Standing;

/** Cases 办件 made by their own commands; days count from Monday 2026-03-02. */
public final class SampleCases {
  private static final MaterialCode FORM = new MaterialCode("M1");
  private static final MaterialCode PLAN = new MaterialCode("M2");

  private final Samples samples;
  private final ItemVersion item;

  SampleCases(Samples samples) {
    this.samples = samples;
    this.item = samples.items().licence();
  }

  /** Lives that together fill every field of a case. */
  public List<Life<Case>> lives() {
    return List.of(submitted("M-1", 0), refused("M-2"), declined("M-3", 0), silent("M-4", 0));
  }

  /** Handed in on that day with nothing at all. */
  public Life<Case> submitted(String number, int day) {
    Parties alone = Parties.of(new Applicant(samples.person(), ApplicantKind.OTHER_ORGANISATION));
    return submit(number, day, alone, List.of(), false);
  }

  /** Handed in, and told what is missing. */
  public Life<Case> supplementAsked(String number, int day) {
    return submitted(number, day)
        .then(c -> c.notifySupplement(clerk(), at(day), List.of(FORM, PLAN), basis()));
  }

  /** Complete and accepted on that day. */
  public Life<Case> accepted(String number, int day) {
    return submit(number, day, withAgent(), complete(), true)
        .then(c -> c.accept(clerk(), at(day), basis()));
  }

  /** Not accepted, and closed. */
  public Life<Case> declined(String number, int day) {
    NonAcceptance why =
        new NonAcceptance(
            NonAcceptanceGround.WRONG_AUTHORITY, "依法不属于本机关职权范围", Optional.of("长沙市城市管理局"));
    return submitted(number, day)
        .then(c -> c.decline(clerk(), at(day), why, basis()))
        .then(c -> c.handOver(clerk(), at(day), number + "-1", basis()))
        .then(c -> c.close(clerk(), at(day), basis()));
  }

  /** Nobody said anything for five working days: accepted by silence. */
  public Life<Case> silent(String number, int day) {
    Actor system = Actor.of(samples.person(), Functions.SYSTEM, Place.OUTSIDE);
    return submitted(number, day).then(c -> c.acceptBySilence(system, at(day + 14), basis()));
  }

  /** A refusal after every step there is, delivered and closed. */
  public Life<Case> refused(String number) {
    Actor away = Actor.of(samples.person(), Functions.APPROVER, Place.OUTSIDE);
    Actor head = Actor.of(samples.person(), Functions.HEAD_OF_AUTHORITY, Place.OUTSIDE);
    Parties parties = withAgent();
    return submit(number, 0, parties, List.of(MaterialMark.missing(FORM)), false)
        .then(c -> c.notifySupplement(clerk(), at(1), List.of(FORM, PLAN), basis()))
        .then(c -> c.checkMaterials(clerk(), at(3), complete(), true, basis()))
        .then(c -> c.accept(clerk(), at(3), basis()))
        .then(c -> c.answerBy(clerk(), at(3), Delivery.Manner.POST, basis()))
        .then(c -> c.suspend(clerk(), at(7), hearing(4, Optional.of(6)), basis()))
        .then(c -> c.suspend(clerk(), at(8), hearing(8, Optional.empty()), basis()))
        .then(c -> c.resume(clerk(), at(9), SuspensionKind.HEARING, day(9), basis()))
        .then(c -> c.extend(head, at(10), 10, true, true, basis()))
        .then(c -> c.review(clerk(), at(10), false, List.of(samples.person()), basis()))
        .then(c -> c.refuse(away, at(11), grounds(), remedies(), basis()))
        .then(c -> c.layReady(clerk(), at(14), basis()))
        .then(c -> deliver(c, parties.noticesTo()))
        .then(c -> c.handOver(clerk(), at(15), number + "-1", basis()))
        .then(c -> c.handOver(clerk(), at(15), number + "-2", basis()))
        .then(c -> c.close(clerk(), at(15), basis()));
  }

  private Outcome<Case> deliver(Case decided, PersonId to) {
    return decided.deliver(clerk(), at(15), Delivery.Manner.POST, to, basis());
  }

  private Life<Case> submit(
      String number, int day, Parties parties, List<MaterialMark> marks, boolean full) {
    Submission submission =
        new Submission(
            new CaseId(samples.uuid()),
            number,
            Samples.CENTRE,
            Samples.HALL,
            parties,
            marks,
            full,
            full,
            Ruling.granted());
    return Life.begins(Case.submit(submission, clerk(), at(day), basis()));
  }

  private Parties withAgent() {
    return new Parties(
        new Applicant(samples.person(), ApplicantKind.CITIZEN),
        Optional.of(new Agent(samples.person(), samples.document())));
  }

  private List<MaterialMark> complete() {
    return List.of(
        new MaterialMark(
            FORM,
            MaterialMark.Presence.E_FILE,
            true,
            List.of(samples.document(), samples.document())),
        new MaterialMark(PLAN, MaterialMark.Presence.SEEN_AND_GIVEN_BACK, true, List.of()));
  }

  private static Suspension hearing(int first, Optional<Integer> last) {
    return new Suspension(
        SuspensionKind.HEARING,
        day(first),
        last.map(SampleCases::day),
        day(last.orElse(first) + 1),
        Optional.of(day(first)));
  }

  private static List<Ground> grounds() {
    return List.of(new Ground("NOT_MET", Samples.AWKWARD + "\n第二行\tx"), new Ground("场所", "第五条"));
  }

  private static List<Remedy> remedies() {
    return List.of(
        new Remedy(Remedy.Kind.RECONSIDERATION, "岳麓区人民政府", "60日内"),
        new Remedy(Remedy.Kind.LITIGATION, "岳麓区人民法院", "6个月内"));
  }

  private Actor clerk() {
    return samples.officer(Functions.WINDOW_CLERK);
  }

  private Basis basis() {
    PersonId person = samples.person();
    List<FunctionCode> all = List.copyOf(Functions.all());
    PostingState everything =
        new PostingState(
            new PostingId(samples.uuid()),
            1,
            person,
            Optional.empty(),
            all,
            List.of(),
            Period.from(Samples.MON));
    return new Basis(
        Samples.RULES,
        item,
        Samples.CALENDAR,
        Samples.ZONE,
        new Standing(person, List.of(everything), List.of()));
  }

  private static LocalDate day(int days) {
    return Samples.MON.plusDays(days);
  }

  private static Instant at(int days) {
    return Samples.MON_0900.plus(days, ChronoUnit.DAYS);
  }
}
