package org.yimen.domain.rulebook;

import java.util.Optional;
import org.jmolecules.ddd.types.ValueObject;
import org.yimen.domain.ids.ClauseId;

/**
 * What a layer takes less strictly from the layers below 放宽: their {@link Strength#BLOCK} becomes
 * {@link Strength#WARN}. A law is never softened.
 *
 * @param context every provision of this context, or empty
 * @param clause the provisions of this clause, or empty; exactly one of both is given
 * @param line line in the file, from 1
 */
public record Softening(Optional<ClauseContext> context, Optional<ClauseId> clause, int line)
    implements ValueObject {
  public Softening {
    if (context.isPresent() == clause.isPresent())
      throw new IllegalArgumentException("a softening names a context or a clause");
  }

  boolean covers(SourceClause lower) {
    return context.map(c -> c == lower.context()).orElse(false)
        || clause.map(c -> c.equals(lower.clause().id())).orElse(false);
  }
}
