package org.yimen.domain.rulebook;

import org.jmolecules.ddd.types.ValueObject;
import org.yimen.domain.ids.ClauseId;

/**
 * A value for a key as a rulebook file writes it.
 *
 * @param key name of the key
 * @param value the value, not yet understood
 * @param strength how strictly it binds
 * @param clause the clause of the same file that says so
 * @param line line in the file, from 1
 */
public record SourceSetting(
    String key, RawValue value, Strength strength, ClauseId clause, int line)
    implements ValueObject {}
