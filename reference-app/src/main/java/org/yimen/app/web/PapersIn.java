package org.yimen.app.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.yimen.app.web.Told.Answered;
import org.yimen.domain.catalogue.ItemVersion;
import org.yimen.domain.ids.Actor;
import org.yimen.domain.ids.ClauseId;
import org.yimen.domain.ids.DocumentId;
import org.yimen.domain.ids.ItemCode;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.ids.RequestId;
import org.yimen.domain.person.Applicant;
import org.yimen.domain.person.ApplicantKind;
import org.yimen.domain.person.IdentityType;
import org.yimen.domain.person.Parties;
import org.yimen.domain.person.PersonForm;
import org.yimen.domain.rulebook.Outcome;
import org.yimen.domain.rulebook.Ruling;
import org.yimen.ports.driving.CaseView;
import org.yimen.ports.driving.Submit;

/** Papers are taken in 收件: who applies is noted first; sent twice, it is one case. */
public final class PapersIn {
  private final OpenHall hall;

  /** In that hall. */
  public PapersIn(OpenHall hall) {
    this.hall = hall;
  }

  /** Who applies, as typed; the same request means the same person. */
  public PersonForm applicant(
      RequestId request,
      ApplicantKind kind,
      String name,
      IdentityType identityType,
      String identityNumber,
      String mobile,
      String address) {
    String seed = "applicant/" + request;
    return new PersonForm(
        new PersonId(UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8))),
        kind,
        name,
        identityType,
        identityNumber,
        mobile,
        address);
  }

  /** Who comes for the applicant, as typed; the same request means the same person. */
  public PersonForm agent(
      RequestId request,
      String name,
      IdentityType identityType,
      String identityNumber,
      String mobile) {
    String seed = "agent/" + request;
    return new PersonForm(
        new PersonId(UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8))),
        ApplicantKind.CITIZEN,
        name,
        identityType,
        identityNumber,
        mobile,
        "");
  }

  /**
   * Who comes for the applicant 代理人.
   *
   * @param form who it is
   * @param proofSeen whether the letter of authority 授权委托书 was handed in
   */
  public record AgentIn(PersonForm form, boolean proofSeen) {}

  /**
   * What became of papers.
   *
   * @param outcome the case, or why there is none
   * @param applicant what is wrong with the applicant as typed
   * @param agent what is wrong with the agent as typed
   * @param answers what each request was answered
   */
  public record Taken(
      Outcome<CaseView> outcome, Ruling applicant, Ruling agent, List<Answered> answers) {
    public Taken {
      answers = List.copyOf(answers);
    }
  }

  /** Takes them in. Nothing personal is kept of somebody whose papers were not taken in. */
  public Outcome<CaseView> take(
      Seat seat,
      RequestId request,
      ItemCode item,
      PersonForm applicant,
      boolean declared,
      boolean urgent) {
    return take(seat, request, item, applicant, Optional.empty(), declared, urgent).outcome();
  }

  /** The same where somebody may come for the applicant. */
  public Taken take(
      Seat seat,
      RequestId request,
      ItemCode item,
      PersonForm applicant,
      Optional<AgentIn> agent,
      boolean declared,
      boolean urgent) {
    Actor by = seat.atWindow();
    List<PersonForm> fresh =
        Stream.concat(Stream.of(applicant), agent.stream().map(AgentIn::form))
            .filter(p -> hall.yimen().enquiries().person(p.id()).isEmpty())
            .toList();
    Answered first = register(by, applicant, fresh);
    Answered second =
        agent.map(a -> register(by, a.form(), fresh)).orElseGet(() -> nothing(request));
    Ruling persons = first.ruling().and(second.ruling());
    Outcome<CaseView> outcome =
        persons.isRefused()
            ? Outcome.refused(persons)
            : parties(seat, item, applicant, agent, request)
                .fold(
                    granted -> submit(seat, request, item, granted.state(), declared, urgent),
                    refused -> Outcome.refused(refused.ruling()));
    if (!outcome.isGranted()) fresh.forEach(p -> hall.yimen().caseDesk().erase(by, p.id()));
    return new Taken(
        outcome.fold(
            g -> new Outcome.Granted<>(g.state(), g.events(), persons.and(g.ruling())),
            r -> Outcome.refused(r.ruling())),
        first.ruling(),
        second.ruling(),
        List.of(first, second, new Answered(request, outcome.ruling())));
  }

  private static Answered nothing(RequestId request) {
    return new Answered(request, Ruling.granted());
  }

  /** Under a request of its own: after a refusal the same person is noted once more. */
  private Answered register(Actor by, PersonForm form, List<PersonForm> fresh) {
    RequestId request = hall.yimen().newRequest();
    return fresh.contains(form)
        ? new Answered(request, hall.yimen().caseDesk().register(request, by, form).ruling())
        : nothing(request);
  }

  /** The applicant, and who comes with which letter; the item may ask the applicant to come. */
  private Outcome<Parties> parties(
      Seat seat, ItemCode item, PersonForm applicant, Optional<AgentIn> agent, RequestId request) {
    Applicant who = new Applicant(applicant.id(), applicant.kind());
    if (agent.isEmpty()) return Outcome.granted(Parties.of(who));
    String seed = "authority/" + request;
    Optional<DocumentId> proof =
        Optional.of(new DocumentId(UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8))))
            .filter(d -> agent.get().proofSeen());
    Optional<ClauseId> inPerson =
        hall.yimen().enquiries().guide(item).flatMap(ItemVersion::inPersonClause);
    return Parties.withAgent(who, agent.get().form().id(), proof, inPerson, seat.rules());
  }

  private Outcome<CaseView> submit(
      Seat seat,
      RequestId request,
      ItemCode item,
      Parties parties,
      boolean declared,
      boolean urgent) {
    return hall.yimen()
        .caseDesk()
        .submit(
            new Submit(
                request,
                seat.atWindow(),
                seat.place().centre().id(),
                item,
                parties,
                List.of(),
                declared,
                urgent));
  }
}
