package org.yimen.app.office;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.yimen.domain.catalogue.VersionStage;
import org.yimen.ports.driving.ItemOffice;
import org.yimen.ports.driving.ItemView;

/** Finds items 事项 by what somebody typed and by where they stand. */
public record ItemSearch(ItemOffice items) {
  private static final int LONGEST = 60;

  /** What is asked for: without blanks at its ends, cut where nobody types on. */
  public static String asked(String typed) {
    String text = typed.strip();
    return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
  }

  /**
   * All that fit, in the order of codes.
   *
   * @param asked text in code or name; empty for any
   * @param stage where they stand; empty for anywhere
   */
  public List<ItemView> find(String asked, Optional<VersionStage> stage) {
    String text = asked.toLowerCase(Locale.ROOT);
    return items.items().stream()
        .filter(i -> stage.isEmpty() || stages(i).contains(stage.get()))
        .filter(i -> holds(i, text))
        .toList();
  }

  /** A published item whose next version is being drafted stands under both. */
  private List<VersionStage> stages(ItemView item) {
    if (item.draft().isEmpty() || item.inForce().isEmpty()) return List.of(item.stage());
    return items
        .item(item.id())
        .map(s -> s.versions().get(s.versions().size() - 1).stage())
        .map(drafted -> List.of(item.stage(), drafted))
        .orElse(List.of());
  }

  private static boolean holds(ItemView item, String text) {
    return text.isEmpty()
        || item.code().value().toLowerCase(Locale.ROOT).contains(text)
        || item.nameZh().toLowerCase(Locale.ROOT).contains(text)
        || item.nameEn().filter(n -> n.toLowerCase(Locale.ROOT).contains(text)).isPresent();
  }
}
