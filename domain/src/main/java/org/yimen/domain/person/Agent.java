package org.yimen.domain.person;

import org.jmolecules.ddd.types.ValueObject;
import org.yimen.domain.ids.DocumentId;
import org.yimen.domain.ids.PersonId;

/**
 * The agent 代理人 of an applicant, without personal data (PLL-29.2).
 *
 * @param person whose record names the agent
 * @param proof the letter of authority 授权委托书
 */
public record Agent(PersonId person, DocumentId proof) implements ValueObject {}
