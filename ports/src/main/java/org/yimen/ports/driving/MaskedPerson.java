package org.yimen.ports.driving;

import java.util.Optional;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.person.ApplicantKind;

/**
 * A person as the desk may see one 脱敏: 张*, 110105********0123, 138****8000. A body keeps its name.
 *
 * @param id whose record
 * @param kind citizen, legal person or other organisation
 * @param name masked name
 * @param identity masked number of the paper, if one was given
 * @param mobile masked mobile number, if one was given
 */
public record MaskedPerson(
    PersonId id,
    ApplicantKind kind,
    String name,
    Optional<String> identity,
    Optional<String> mobile) {}
