package org.yimen.domain.person;

import java.util.Optional;
import org.jmolecules.ddd.types.ValueObject;
import org.yimen.domain.ids.ClauseId;
import org.yimen.domain.ids.DocumentId;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.rulebook.HouseRule;
import org.yimen.domain.rulebook.Outcome;
import org.yimen.domain.rulebook.Reason;
import org.yimen.domain.rulebook.Ruling;

/**
 * Who stands in a case 当事人: one applicant and at most one agent with proof (PLL-29.2). Notices go
 * to the agent, rights stay with the applicant. No personal data. Immutable.
 *
 * @param applicant whose case it is
 * @param agent who acts for the applicant, if anyone
 */
public record Parties(Applicant applicant, Optional<Agent> agent) implements ValueObject {
  private static final ClauseId MAY_SEND_AN_AGENT = new ClauseId("PLL-29.2");

  /**
   * @throws IllegalArgumentException if applicant and agent are one person
   */
  public Parties {
    PersonId principal = applicant.person();
    if (agent.filter(a -> a.person().equals(principal)).isPresent())
      throw new IllegalArgumentException("nobody is their own agent");
  }

  /** An applicant without agent. */
  public static Parties of(Applicant applicant) {
    return new Parties(applicant, Optional.empty());
  }

  /**
   * An applicant with an agent. Refused where proof is missing (YM-9), where applicant and agent
   * are one person (YM-8), and where a law demands the applicant in person (that law and PLL-29.2).
   *
   * @param proof the letter of authority, if handed in
   * @param inPersonBy the clause that demands the applicant in person for this item, if one does
   */
  public static Outcome<Parties> withAgent(
      Applicant applicant,
      PersonId agent,
      Optional<DocumentId> proof,
      Optional<ClauseId> inPersonBy) {
    Ruling ruling =
        inPersonBy
            .map(clause -> Ruling.of(inPerson(clause)))
            .orElse(Ruling.granted())
            .unless(
                proof.isPresent(),
                Reason.of(PersonReason.AGENT_PROOF_REQUIRED, HouseRule.HOUSE_READING)
                    .mendedBy(PersonReason.HAND_IN_PROOF))
            .unless(
                !agent.equals(applicant.person()),
                Reason.of(PersonReason.AGENT_IS_APPLICANT, HouseRule.BAD_TEXT));
    if (ruling.isRefused()) return Outcome.refused(ruling);
    return Outcome.granted(new Parties(applicant, proof.map(p -> new Agent(agent, p))));
  }

  /** The agent where there is one, else the applicant. */
  public PersonId noticesTo() {
    return agent.map(Agent::person).orElse(applicant.person());
  }

  /** Whether this person is the applicant or the agent. */
  public boolean includes(PersonId person) {
    return applicant.person().equals(person) || noticesTo().equals(person);
  }

  private static Reason inPerson(ClauseId clause) {
    Reason reason = Reason.of(PersonReason.IN_PERSON, clause);
    return (clause.equals(MAY_SEND_AN_AGENT) ? reason : reason.alsoBecause(MAY_SEND_AN_AGENT))
        .mendedBy(PersonReason.COME_IN_PERSON);
  }
}
