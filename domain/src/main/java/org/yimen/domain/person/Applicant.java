package org.yimen.domain.person;

import org.jmolecules.ddd.types.ValueObject;
import org.yimen.domain.ids.PersonId;

/**
 * The applicant 申请人 of a case, without personal data (PLL-29.2, HUN-3.2).
 *
 * @param person whose record names the applicant
 * @param kind citizen, legal person or other organisation
 */
public record Applicant(PersonId person, ApplicantKind kind) implements ValueObject {}
