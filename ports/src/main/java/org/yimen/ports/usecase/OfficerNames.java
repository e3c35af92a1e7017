package org.yimen.ports.usecase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jmolecules.event.types.DomainEvent;
import org.yimen.domain.document.DocumentReason;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.person.OfficerName;
import org.yimen.domain.person.PersonErased;
import org.yimen.domain.person.PersonRegistered;
import org.yimen.domain.rulebook.Argument;
import org.yimen.domain.rulebook.HouseRule;
import org.yimen.domain.rulebook.Reason;
import org.yimen.domain.rulebook.Ruling;
import org.yimen.domain.staff.Mandate;
import org.yimen.domain.staff.PostingState;
import org.yimen.ports.driven.Stores;
import org.yimen.ports.driving.OfficerView;
import org.yimen.ports.journal.AggregateRef;
import org.yimen.ports.journal.StateHash;

/** Names of officers: kept and erased; the journal tells that, and never a name. */
record OfficerNames(Desk desk) {
  static Ruling isForm(String name) {
    return Ruling.granted()
        .unless(
            OfficerName.isName(name),
            Reason.of(
                DocumentReason.BAD_VALUE, HouseRule.BAD_TEXT, Argument.code("field", "name")));
  }

  void keep(Scene scene, OfficerName name) {
    scene.stores().persons().keep(name);
    journal(scene, name.person(), new PersonRegistered(name.person()), StateHash.KEPT);
  }

  void erase(Scene scene, PersonId officer) {
    scene.stores().persons().erase(officer);
    journal(scene, officer, new PersonErased(officer), StateHash.ZERO);
  }

  private void journal(Scene scene, PersonId officer, DomainEvent event, StateHash state) {
    desk.journal(
        scene.stores(),
        scene.at(),
        scene.by(),
        new AggregateRef("person", officer.toString(), 1),
        List.of(event),
        Ruling.granted(),
        scene.rules().version(),
        state);
  }

  /** Everybody who is or was posted. */
  static List<OfficerView> all(Stores stores) {
    Map<PersonId, List<PostingState>> postings = new LinkedHashMap<>();
    stores
        .postings()
        .all()
        .forEach(
            p ->
                postings
                    .computeIfAbsent(p.state().person(), who -> new ArrayList<>())
                    .add(p.state()));
    Map<PersonId, String> names = new LinkedHashMap<>();
    stores.persons().officers().forEach(n -> names.put(n.person(), n.name()));
    return postings.entrySet().stream()
        .map(
            e ->
                new OfficerView(
                    e.getKey(),
                    Optional.ofNullable(names.get(e.getKey())),
                    e.getValue(),
                    stores.mandates().of(e.getKey()).stream().map(Mandate::state).toList()))
        .sorted(
            Comparator.comparing((OfficerView o) -> o.name().isEmpty())
                .thenComparing(o -> o.name().orElse(""))
                .thenComparing(o -> o.person().toString()))
        .toList();
  }
}
