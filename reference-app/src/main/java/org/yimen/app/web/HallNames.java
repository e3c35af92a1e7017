package org.yimen.app.web;

import org.yimen.domain.organisation.Hall;
import org.yimen.ports.wording.Language;

/** What halls are called in the language of who looks. */
final class HallNames {
  private HallNames() {}

  static String of(Hall hall, Language language) {
    return language == Language.ZH ? hall.nameZh() : hall.nameZh();
  }
}
