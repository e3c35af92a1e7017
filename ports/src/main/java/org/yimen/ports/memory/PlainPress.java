package org.yimen.ports.memory;

import java.nio.charset.StandardCharsets;
import org.jmolecules.architecture.hexagonal.SecondaryAdapter;
import org.yimen.ports.driven.PaperPress;
import org.yimen.ports.driven.PressedPaper;
import org.yimen.ports.paper.CopyMark;
import org.yimen.ports.paper.Paper;
import org.yimen.ports.wording.Language;
import org.yimen.ports.wording.Wording;

/** A press without type: papers as plain text, one piece a line, UTF-8. */
@SecondaryAdapter
public final class PlainPress implements PaperPress {
  @Override
  public PressedPaper press(Paper paper, Language language, CopyMark copy) {
    String text = String.join("\n", Wording.of(language).papers().worded(paper, copy).texts());
    return new PressedPaper(
        "text/plain;charset=UTF-8", (text + "\n").getBytes(StandardCharsets.UTF_8));
  }
}
