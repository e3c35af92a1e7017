package org.yimen.domain.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yimen.domain.ids.ClauseId;
import org.yimen.domain.ids.DocumentId;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.rulebook.Outcome;
import org.yimen.domain.rulebook.Provision;
import org.yimen.domain.rulebook.Provisions;
import org.yimen.domain.rulebook.Strength;
import org.yimen.testing.Clause;

class PartiesTest {
  private static final PersonId ZHANG = new PersonId(new UUID(0, 1));
  private static final PersonId LI = new PersonId(new UUID(0, 2));
  private static final PersonId WANG = new PersonId(new UUID(0, 3));
  private static final Applicant APPLICANT = new Applicant(ZHANG, ApplicantKind.CITIZEN);
  private static final Optional<DocumentId> MANDATE = Optional.of(new DocumentId(new UUID(0, 9)));
  private static final ClauseId COME_YOURSELF = new ClauseId("XX-7");
  private static final Provisions SILENT = Provisions.named("silent").build();
  private static final Provisions LAW =
      Provisions.named("pll")
          .set(
              "pll",
              PersonProvisions.AGENT_ALLOWED,
              new Provision<>(true, new ClauseId("PLL-29.2"), Strength.BLOCK))
          .build();

  @Test
  @Clause("PLL-29.2")
  void an_agent_may_come_except_where_a_law_demands_the_applicant() {
    Outcome<Parties> refused =
        Parties.withAgent(APPLICANT, LI, MANDATE, Optional.of(COME_YOURSELF), LAW);
    assertThat(refused.isGranted()).isFalse();
    assertThat(refused.ruling().codes()).containsExactly("person.IN_PERSON");
    assertThat(refused.ruling().reasons().get(0).clauses())
        .containsExactly(COME_YOURSELF, new ClauseId("PLL-29.2"));

    Outcome<Parties> granted = Parties.withAgent(APPLICANT, LI, MANDATE, Optional.empty(), LAW);
    Parties parties = granted.fold(Outcome.Granted::state, r -> Parties.of(APPLICANT));
    assertThat(granted.ruling().reasons()).isEmpty();
    assertThat(parties.applicant()).isEqualTo(APPLICANT);
    assertThat(parties.agent()).contains(new Agent(LI, MANDATE.orElseThrow()));
    assertThat(parties.noticesTo()).isEqualTo(LI);
  }

  @Test
  void where_the_rulebook_is_silent_only_the_items_own_law_is_named() {
    assertThat(Parties.agentRefusedBy(Optional.of(COME_YOURSELF), SILENT))
        .containsExactly(COME_YOURSELF);
    assertThat(Parties.agentRefusedBy(Optional.empty(), SILENT)).isEmpty();
  }

  @Test
  void a_rulebook_that_knows_no_agents_refuses_them_by_its_clause() {
    ClauseId nobodyElse = new ClauseId("XX-8");
    Provisions strict =
        Provisions.named("strict")
            .set(
                "strict",
                PersonProvisions.AGENT_ALLOWED,
                new Provision<>(false, nobodyElse, Strength.BLOCK))
            .build();
    assertThat(Parties.agentRefusedBy(Optional.empty(), strict)).containsExactly(nobodyElse);
  }

  @Test
  void an_agent_without_proof_is_refused() {
    Outcome<Parties> refused =
        Parties.withAgent(APPLICANT, LI, Optional.empty(), Optional.empty(), LAW);
    assertThat(refused.isGranted()).isFalse();
    assertThat(refused.ruling().codes()).containsExactly("person.AGENT_PROOF_REQUIRED");
  }

  @Test
  void all_that_is_wrong_is_said_at_once() {
    assertThat(
            Parties.withAgent(APPLICANT, ZHANG, Optional.empty(), Optional.of(COME_YOURSELF), LAW)
                .ruling()
                .codes())
        .containsExactly(
            "person.IN_PERSON", "person.AGENT_PROOF_REQUIRED", "person.AGENT_IS_APPLICANT");
  }

  @Test
  void without_agent_notices_go_to_the_applicant() {
    Parties parties = Parties.of(APPLICANT);
    assertThat(parties.noticesTo()).isEqualTo(ZHANG);
    assertThat(parties.includes(ZHANG)).isTrue();
    assertThat(parties.includes(LI)).isFalse();
  }

  @Test
  void applicant_and_agent_belong_to_the_case_and_nobody_else() {
    Parties parties = new Parties(APPLICANT, Optional.of(new Agent(LI, MANDATE.orElseThrow())));
    assertThat(parties.includes(ZHANG)).isTrue();
    assertThat(parties.includes(LI)).isTrue();
    assertThat(parties.includes(WANG)).isFalse();
  }

  @Test
  void nobody_is_their_own_agent() {
    Optional<Agent> self = Optional.of(new Agent(ZHANG, MANDATE.orElseThrow()));
    assertThatIllegalArgumentException().isThrownBy(() -> new Parties(APPLICANT, self));
  }
}
