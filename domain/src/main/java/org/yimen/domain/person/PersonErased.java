package org.yimen.domain.person;

import org.jmolecules.event.types.DomainEvent;
import org.yimen.domain.ids.PersonId;

/** What is personal about somebody was erased 删除. */
public record PersonErased(PersonId person) implements DomainEvent {}
