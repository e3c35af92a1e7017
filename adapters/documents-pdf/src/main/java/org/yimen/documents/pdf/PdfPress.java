package org.yimen.documents.pdf;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.yimen.ports.driven.PaperPress;
import org.yimen.ports.driven.PressedPaper;
import org.yimen.ports.paper.CopyMark;
import org.yimen.ports.paper.Paper;
import org.yimen.ports.wording.Language;
import org.yimen.ports.wording.WordedPaper;
import org.yimen.ports.wording.Wording;

/** Makes papers as PDF. Safe for many threads; type is looked for at the first paper. */
public final class PdfPress implements PaperPress {
  private final TypeCase type;
  private final Templates templates;
  private final QueryCodes queries;

  /** A press with these settings. */
  public PdfPress(PdfSettings settings) {
    this.type = new TypeCase(settings);
    this.templates = new Templates(settings.templates());
    this.queries = new QueryCodes(settings.enquiries());
  }

  private PdfPress(TypeCase type, Templates templates, QueryCodes queries) {
    this.type = type;
    this.templates = templates;
    this.queries = queries;
  }

  @Override
  public PaperPress leadingTo(URI progressPage) {
    return new PdfPress(type, templates, new QueryCodes(Optional.of(progressPage)));
  }

  @Override
  public PressedPaper press(Paper paper, Language language, CopyMark copy) {
    ChineseType chinese = type.chinese();
    Wording wording = Wording.of(language);
    WordedPaper worded = wording.papers().worded(paper, copy);
    Map<String, Object> pieces = new Pieces(chinese).of(worded);
    queries.image(worded).ifPresent(image -> pieces.put("qr", image));
    Templates.Filled filled = templates.fill(worded.kind(), pieces);
    return new PressedPaper("application/pdf", new Sheet(chinese, templates).set(filled));
  }
}
