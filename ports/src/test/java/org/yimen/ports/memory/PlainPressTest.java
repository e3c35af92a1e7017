package org.yimen.ports.memory;

import java.nio.charset.StandardCharsets;
import org.yimen.ports.driven.PaperPress;
import org.yimen.ports.driven.PressedPaper;
import org.yimen.ports.kit.PaperPressContract;

class PlainPressTest extends PaperPressContract {
  @Override
  protected PaperPress press() {
    return new PlainPress();
  }

  @Override
  protected String textOf(PressedPaper paper) {
    return new String(paper.bytes(), StandardCharsets.UTF_8);
  }
}
