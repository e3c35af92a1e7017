package org.yimen.ports.paper;

import java.util.List;
import org.yimen.domain.catalogue.Material;
import org.yimen.domain.document.PaperKind;

/**
 * The one-time supplement notice 一次性告知书 (PLL-32.4a).
 *
 * @param head what every paper of a case says
 * @param materials all that is to be supplemented, as the published list describes it
 * @param stopsIntake whether it is the first one, given in time
 */
public record OneTimeNotice(CaseHead head, List<Material> materials, boolean stopsIntake)
    implements Paper {
  /**
   * @throws IllegalArgumentException if it asks for nothing
   */
  public OneTimeNotice {
    materials = List.copyOf(materials);
    if (materials.isEmpty())
      throw new IllegalArgumentException("a supplement notice names at least one material");
  }

  @Override
  public PaperKind kind() {
    return PaperKind.SUPPLEMENT_NOTICE;
  }

  @Override
  public <T> T show(Reader<T> reader) {
    return reader.notice(this);
  }
}
