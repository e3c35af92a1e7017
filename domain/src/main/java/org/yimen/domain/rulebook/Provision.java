package org.yimen.domain.rulebook;

import org.jmolecules.ddd.types.ValueObject;
import org.yimen.domain.ids.ClauseId;

/**
 * A value 规定 with the clause that sets it and how strictly it binds.
 *
 * @param value what the clause sets
 * @param clause which clause
 * @param strength how strictly
 */
public record Provision<T>(T value, ClauseId clause, Strength strength) implements ValueObject {}
