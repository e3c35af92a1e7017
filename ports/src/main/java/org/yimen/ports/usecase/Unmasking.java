package org.yimen.ports.usecase;

import java.util.List;
import java.util.Optional;
import org.yimen.domain.casework.Case;
import org.yimen.domain.ids.Actor;
import org.yimen.domain.ids.CaseId;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.person.IdentityNumber;
import org.yimen.domain.person.MobileNumber;
import org.yimen.domain.person.PersonRecord;
import org.yimen.domain.person.PersonUnmasked;
import org.yimen.domain.person.UnmaskReason;
import org.yimen.domain.queue.QueueReason;
import org.yimen.domain.rulebook.Argument;
import org.yimen.domain.rulebook.HouseRule;
import org.yimen.domain.rulebook.Outcome;
import org.yimen.domain.rulebook.Reason;
import org.yimen.domain.rulebook.Ruling;
import org.yimen.ports.driven.Stores;
import org.yimen.ports.driving.UnmaskedPerson;
import org.yimen.ports.journal.AggregateRef;
import org.yimen.ports.journal.StateHash;

/** Shows a party of a case in full; the journal tells who looked and why. */
final class Unmasking {
  private static final String ACT = "unmask";

  private final Desk desk;
  private final Scenes scenes;

  Unmasking(Desk desk, Scenes scenes) {
    this.desk = desk;
    this.scenes = scenes;
  }

  Outcome<UnmaskedPerson> unmask(Actor by, CaseId inCase, PersonId person, UnmaskReason reason) {
    return desk.run(stores -> unmask(stores, by, inCase, person, reason));
  }

  private Outcome<UnmaskedPerson> unmask(
      Stores stores, Actor by, CaseId inCase, PersonId person, UnmaskReason reason) {
    Optional<Case> known = stores.cases().find(inCase);
    if (known.isEmpty())
      return desk.refuseUnknown(
          stores,
          by,
          ACT,
          Reason.of(DeskReason.CASE_UNKNOWN, HouseRule.UNKNOWN, Argument.id("case", inCase)));
    Optional<PersonRecord> record =
        Optional.of(person)
            .filter(known.get().state().parties()::includes)
            .flatMap(stores.persons()::find);
    Optional<Scene> scene = scenes.where(stores, by);
    if (record.isEmpty() || scene.isEmpty())
      return desk.refuseUnknown(
          stores,
          by,
          ACT,
          Reason.of(DeskReason.PARTY_UNKNOWN, HouseRule.UNKNOWN, Argument.id("person", person)));
    Ruling may =
        scene
            .get()
            .postedOfficer()
            .unless(
                by.place().window().isPresent(),
                Reason.of(QueueReason.NO_WINDOW, HouseRule.WRONG_PLACE));
    if (may.isRefused()) return desk.refuse(scene.get(), ACT, may);
    desk.journal(
        stores,
        scene.get().at(),
        by,
        new AggregateRef("person", person.toString(), 1),
        List.of(new PersonUnmasked(person, inCase, reason)),
        may,
        scene.get().rules().version(),
        StateHash.KEPT);
    return Outcome.granted(shown(record.get()));
  }

  private static UnmaskedPerson shown(PersonRecord record) {
    return new UnmaskedPerson(
        record.id(),
        record.name(),
        record.identity().map(IdentityNumber::value),
        record.mobile().map(MobileNumber::value));
  }
}
