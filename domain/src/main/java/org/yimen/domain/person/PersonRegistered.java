package org.yimen.domain.person;

import org.jmolecules.event.types.DomainEvent;
import org.yimen.domain.ids.PersonId;

/** What is personal about somebody was put on record 登记; where it is, never what. */
public record PersonRegistered(PersonId person) implements DomainEvent {}
