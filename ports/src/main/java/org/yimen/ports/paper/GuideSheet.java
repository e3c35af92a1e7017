package org.yimen.ports.paper;

import java.time.LocalDate;
import java.util.List;
import org.yimen.domain.catalogue.ItemVersion;
import org.yimen.domain.document.PaperKind;

/**
 * A service guide 办事指南 to be taken home (WF-31, SHY-8.1a).
 *
 * @param letterhead whose guide
 * @param version the published version of the item
 * @param since since when it is in force
 * @param departments the deciding departments, the lead first
 */
public record GuideSheet(
    Letterhead letterhead, ItemVersion version, LocalDate since, List<PublicName> departments)
    implements Paper {
  public GuideSheet {
    departments = List.copyOf(departments);
  }

  @Override
  public PaperKind kind() {
    return PaperKind.SERVICE_GUIDE;
  }

  @Override
  public <T> T show(Reader<T> reader) {
    return reader.guide(this);
  }
}
