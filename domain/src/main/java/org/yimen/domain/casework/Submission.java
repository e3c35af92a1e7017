package org.yimen.domain.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jmolecules.ddd.types.ValueObject;
import org.yimen.domain.catalogue.Material;
import org.yimen.domain.ids.Actor;
import org.yimen.domain.ids.CaseId;
import org.yimen.domain.ids.CentreId;
import org.yimen.domain.ids.ClauseId;
import org.yimen.domain.ids.HallId;
import org.yimen.domain.ids.MaterialCode;
import org.yimen.domain.person.Parties;
import org.yimen.domain.rulebook.Reason;
import org.yimen.domain.rulebook.Ruling;
import org.yimen.domain.staff.Standing;

/**
 * What is handed in 申请.
 *
 * @param id identifier of the case to be
 * @param number visible number, taken in the transaction
 * @param centre which centre
 * @param hall in which hall
 * @param parties applicant and agent
 * @param materials what was found at the first check; may be empty
 * @param declared whether the truth of the materials was declared
 * @param urgent 急办, with its ground recorded elsewhere
 * @param itemTakesIn whether the item is open to applications, and why not
 */
public record Submission(
    CaseId id,
    String number,
    CentreId centre,
    HallId hall,
    Parties parties,
    List<MaterialMark> materials,
    boolean declared,
    boolean urgent,
    Ruling itemTakesIn)
    implements ValueObject {
  public Submission {
    materials = List.copyOf(materials);
  }

  /**
   * Whether it is taken in. Refused: by a function that takes nothing in, or without a posting
   * (YM-6); for an item whose guide is not published (HUN-6.5.5); with an agent where the law wants
   * the applicant (PLL-29.2); with a material that is not on the published list (PLL-31b).
   */
  Ruling mayBeTaken(Actor by, Instant at, Basis basis) {
    Ruling ruling =
        Standing.functionFits(by, basis.rules().get(CaseworkProvisions.SUPPLEMENT_FUNCTIONS))
            .and(basis.standing().holdsFunction(by, basis.day(at)))
            .and(itemTakesIn);
    List<ClauseId> inPerson = Parties.agentRefusedBy(basis.item().inPersonClause(), basis.rules());
    if (parties.agent().isPresent() && !inPerson.isEmpty())
      ruling = ruling.and(Ruling.of(Reason.of(CaseReason.AGENT_NOT_ALLOWED, inPerson)));
    return ruling.and(IntakeRules.onlyExpected(materials, expected(basis), basis));
  }

  CaseState toState(Instant at, Basis basis) {
    LocalDate received = basis.calendar().nextOrSame(basis.day(at));
    return new CaseState(
        CaseState.FORM,
        id,
        1,
        number,
        centre,
        hall,
        basis.item().item(),
        basis.item().number(),
        parties,
        declared,
        urgent,
        Stage.SUBMITTED,
        at,
        received,
        materials,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  private List<MaterialCode> expected(Basis basis) {
    return basis.item().materialsFor(parties.agent().isPresent()).stream()
        .map(Material::code)
        .toList();
  }
}
