package org.yimen.app.architecture.crooked.domain.casework;

import org.jmolecules.ddd.types.Identifier;

/** A straight identifier, for the others to use. */
public record PlainId(String value) implements Identifier {}
