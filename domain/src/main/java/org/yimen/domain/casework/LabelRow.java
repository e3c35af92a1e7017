package org.yimen.domain.casework;

import org.jmolecules.ddd.types.ValueObject;

/**
 * One row of a {@link LabelTable}.
 *
 * @param when what the facts must be
 * @param label what the case is then called
 * @param line line in the rulebook file, from 1; 0 where there is none
 */
public record LabelRow(LabelCondition when, CaseLabel label, int line) implements ValueObject {}
