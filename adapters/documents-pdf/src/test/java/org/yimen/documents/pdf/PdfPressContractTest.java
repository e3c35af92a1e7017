package org.yimen.documents.pdf;

import org.yimen.ports.driven.PaperPress;
import org.yimen.ports.driven.PressedPaper;
import org.yimen.ports.kit.PaperPressContract;

class PdfPressContractTest extends PaperPressContract {
  private final PdfPress press = Pdfs.press();

  @Override
  protected PaperPress press() {
    return press;
  }

  @Override
  protected String textOf(PressedPaper paper) {
    return Pdfs.text(paper);
  }
}
