package org.yimen.domain.rulebook;

import org.jmolecules.ddd.types.ValueObject;
import org.yimen.domain.ids.ClauseId;

/**
 * A value that a nearer rulebook put in the place of another 替代. Every one is listed, so that
 * nobody is surprised.
 *
 * @param key the key
 * @param lowerRulebook which rulebook said it before, with its date
 * @param lowerClause under which clause
 * @param lowerValue what it said, in one line
 * @param nearerRulebook which rulebook says it now, with its date
 * @param nearerClause under which clause
 * @param nearerValue what it says now, in one line
 */
public record Replacement(
    String key,
    String lowerRulebook,
    ClauseId lowerClause,
    String lowerValue,
    String nearerRulebook,
    ClauseId nearerClause,
    String nearerValue)
    implements ValueObject {}
