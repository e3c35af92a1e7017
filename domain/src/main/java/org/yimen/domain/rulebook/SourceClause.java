package org.yimen.domain.rulebook;

import java.util.List;
import org.jmolecules.ddd.types.ValueObject;

/**
 * A clause as a rulebook file writes it.
 *
 * @param clause the clause
 * @param context what it is about
 * @param through keys that enforce it although another clause sets them
 * @param line line in the file, from 1
 */
public record SourceClause(
    LegalClause clause, ClauseContext context, List<String> through, int line)
    implements ValueObject {
  public SourceClause {
    through = List.copyOf(through);
  }
}
