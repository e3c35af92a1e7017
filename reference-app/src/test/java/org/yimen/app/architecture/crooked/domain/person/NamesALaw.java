package org.yimen.app.architecture.crooked.domain.person;

import java.util.function.Function;
import org.yimen.app.architecture.crooked.domain.ids.ClauseId;

/** Cites a law wherever it runs; the method reference is the one that hides. */
final class NamesALaw {
  static final ClauseId EVERYWHERE = new ClauseId("PLL-1");

  Function<String, ClauseId> hidden() {
    return ClauseId::new;
  }
}
