package org.yimen.app.architecture.crooked.domain.casework;

import org.jmolecules.ddd.types.ValueObject;

/** A value that holds something with an identity. */
record ValueWithAnEntity(PlainPart part) implements ValueObject {}
