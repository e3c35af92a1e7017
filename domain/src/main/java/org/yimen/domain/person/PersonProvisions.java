package org.yimen.domain.person;

import java.util.List;
import org.yimen.domain.rulebook.Direction;
import org.yimen.domain.rulebook.ProvisionKey;
import org.yimen.domain.rulebook.ValueTypes;

/** The keys of this room: what a rulebook may say about applicants and agents 申请人与代理人. */
public final class PersonProvisions {
  /** 委托代理人 (PLL-29.2). */
  public static final ProvisionKey<Boolean> AGENT_ALLOWED =
      ProvisionKey.withReading(
          "person.agent-allowed",
          ValueTypes.yesNo(true),
          Direction.TIGHTEN,
          true,
          "whether an agent may act for the applicant, unless an item's own law wants the applicant");

  private PersonProvisions() {}

  /** All keys of this room. */
  public static List<ProvisionKey<?>> all() {
    return List.of(AGENT_ALLOWED);
  }
}
