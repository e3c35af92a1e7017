package org.yimen.documents.pdf;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.yimen.ports.adapter.AdapterSettings;
import org.yimen.ports.driven.PaperPress;
import org.yimen.ports.driven.PressedPaper;
import org.yimen.ports.kit.PaperPressContract;

class PdfPressContractTest extends PaperPressContract {
  private final PaperPress press = built();

  /** As a hall gets it. */
  private static PaperPress built() {
    PdfPressFactory factory = new PdfPressFactory();
    Map<String, String> type =
        Map.of("yimen.papers.type", Pdfs.settings().typeFolders().get(0) + "");
    return factory.build(AdapterSettings.of(factory, type, Path.of("."), Optional.empty()));
  }

  @Override
  protected PaperPress press() {
    return press;
  }

  @Override
  protected String textOf(PressedPaper paper) {
    return Pdfs.text(paper);
  }
}
