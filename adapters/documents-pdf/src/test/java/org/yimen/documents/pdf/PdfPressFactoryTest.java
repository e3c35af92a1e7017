package org.yimen.documents.pdf;

import java.util.Map;
import org.yimen.ports.adapter.AdapterFactory;
import org.yimen.ports.driven.PaperPress;
import org.yimen.ports.kit.AdapterFactoryContract;

class PdfPressFactoryTest extends AdapterFactoryContract<PaperPress> {
  @Override
  protected AdapterFactory<PaperPress> factory() {
    return new PdfPressFactory();
  }

  @Override
  protected Map<String, String> useful() {
    return Map.of("yimen.papers.templates", ".");
  }

  @Override
  protected Map<String, String> useless() {
    return Map.of(
        "yimen.papers.type", "none.ttf",
        "yimen.papers.templates", "not-there");
  }
}
