package org.yimen.domain.person;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jmolecules.ddd.types.ValueObject;
import org.yimen.domain.ids.ClauseId;
import org.yimen.domain.ids.DocumentId;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.rulebook.HouseRule;
import org.yimen.domain.rulebook.Outcome;
import org.yimen.domain.rulebook.Provision;
import org.yimen.domain.rulebook.Provisions;
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
   * are one person (YM-8), and where an agent is {@link #agentRefusedBy refused}.
   *
   * @param proof the letter of authority, if handed in
   * @param inPersonBy the clause that demands the applicant in person for this item, if one does
   */
  public static Outcome<Parties> withAgent(
      Applicant applicant,
      PersonId agent,
      Optional<DocumentId> proof,
      Optional<ClauseId> inPersonBy,
      Provisions rules) {
    List<ClauseId> refusing = agentRefusedBy(inPersonBy, rules);
    Ruling ruling =
        (refusing.isEmpty() ? Ruling.granted() : Ruling.of(inPerson(refusing)))
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

  /**
   * The clauses by which the applicant comes in person; empty where an agent may act. Beside the
   * item's own law stands the clause that lets agents act unless such a law is there (PLL-29.2).
   *
   * @param inPersonBy the clause that demands the applicant in person for this item, if one does
   */
  public static List<ClauseId> agentRefusedBy(Optional<ClauseId> inPersonBy, Provisions rules) {
    Provision<Boolean> allowed = rules.get(PersonProvisions.AGENT_ALLOWED);
    boolean said = rules.isSaid(PersonProvisions.AGENT_ALLOWED);
    if (inPersonBy.isEmpty()) return allowed.value() ? List.of() : List.of(allowed.clause());
    return Stream.concat(inPersonBy.stream(), said ? Stream.of(allowed.clause()) : Stream.empty())
        .distinct()
        .toList();
  }

  private static Reason inPerson(List<ClauseId> clauses) {
    return Reason.of(PersonReason.IN_PERSON, clauses).mendedBy(PersonReason.COME_IN_PERSON);
  }

  /** The agent where there is one, else the applicant. */
  public PersonId noticesTo() {
    return agent.map(Agent::person).orElse(applicant.person());
  }

  /** Whether this person is the applicant or the agent. */
  public boolean includes(PersonId person) {
    return applicant.person().equals(person) || noticesTo().equals(person);
  }
}
