package org.yimen.app.architecture.crooked.domain.casework;

import org.jmolecules.ddd.annotation.Entity;

/** An annotated entity that nobody can tell from its like. */
@Entity
final class EntityWithoutIdentity {}
