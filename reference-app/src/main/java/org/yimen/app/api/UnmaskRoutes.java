package org.yimen.app.api;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yimen.app.api.Desks.OpenCase;
import org.yimen.app.api.Rulings.RulingBody;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.person.Parties;
import org.yimen.domain.person.UnmaskReason;
import org.yimen.domain.staff.PageRole;
import org.yimen.ports.driving.CaseDesk;

/** Reading in full what is masked 查看原文: every look is told in the journal, with its reason. */
final class UnmaskRoutes {
  private final Desks desks;
  private final CaseDesk desk;

  UnmaskRoutes(Desks desks) {
    this.desks = desks;
    this.desk = desks.hall().yimen().caseDesk();
  }

  /** Whom of a case. */
  enum Party {
    APPLICANT,
    AGENT
  }

  /** Whom somebody looks up, and why. */
  record UnmaskRequest(Party who, UnmaskReason reason) {}

  /** A person in full; kept nowhere. */
  record FullPerson(
      UUID id, String name, Optional<String> identity, Optional<String> mobile, RulingBody ruling) {
    @Override
    public String toString() {
      return "FullPerson[" + id + "]";
    }
  }

  RouteGroup group() {
    return new RouteGroup(
        "unmasking",
        "查看原文",
        "reading in full",
        List.of(
            Route.other(
                    Route.Verb.POST,
                    Route.Kind.LOOKS,
                    "/cases/{case}/unmask",
                    "unmaskParty",
                    "查看当事人原文",
                    "Shows a party in full and journals who looked and why")
                .to(PageRole.DESK)
                .takes(UnmaskRequest.class)
                .answers(FullPerson.class, this::unmask)));
  }

  private Answer unmask(Call<UnmaskRequest> call) {
    OpenCase open = desks.open(call);
    return Rulings.answer(
        call,
        200,
        desk.unmask(
            open.seat().in(open.file().state().hall(), open.seat().atWindow()),
            open.id(),
            person(open.file().state().parties(), call.body().who()),
            call.body().reason()),
        open.rules(),
        (seen, ruling) ->
            new FullPerson(seen.id().value(), seen.name(), seen.identity(), seen.mobile(), ruling));
  }

  /** Who has no agent is written to directly. */
  private static PersonId person(Parties parties, Party who) {
    return who == Party.AGENT ? parties.noticesTo() : parties.applicant().person();
  }
}
