package org.yimen.ports.driven;

import java.util.List;
import org.yimen.domain.rulebook.RulebookSet;
import org.yimen.domain.rulebook.RulebookSource;

/**
 * Rulebooks as they are written, for who reads them clause by clause.
 *
 * @param sources one per edition
 * @param set the same, in layers
 */
public record WrittenRulebooks(List<RulebookSource> sources, RulebookSet set) {
  public WrittenRulebooks {
    sources = List.copyOf(sources);
  }
}
