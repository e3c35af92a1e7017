package org.yimen.app.web;

import java.util.Optional;
import org.yimen.domain.ids.WindowId;
import org.yimen.domain.organisation.CentreState;
import org.yimen.domain.organisation.Hall;
import org.yimen.domain.organisation.Window;
import org.yimen.domain.queue.Lane;
import org.yimen.ports.wording.Language;

/** What things are called in the language of who looks; Chinese where they have no English name. */
final class HallNames {
  private HallNames() {}

  static String of(Hall hall, Language language) {
    return of(hall.nameZh(), hall.nameEn(), language);
  }

  static String of(Lane lane, Language language) {
    return of(lane.nameZh(), lane.nameEn(), language);
  }

  static String of(String zh, Optional<String> en, Language language) {
    return language == Language.ZH ? zh : en.orElse(zh);
  }

  /** What a window is called on screens; its code where it is no more. */
  static String called(CentreState centre, WindowId window) {
    return centre.windows().stream()
        .filter(w -> w.id().equals(window))
        .map(Window::called)
        .findFirst()
        .orElse(window.value());
  }
}
