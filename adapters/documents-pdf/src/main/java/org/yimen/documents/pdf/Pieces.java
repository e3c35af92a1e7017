package org.yimen.documents.pdf;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.yimen.ports.wording.Language;
import org.yimen.ports.wording.WordedPaper;
import org.yimen.ports.wording.WordedPaper.Grid;

/**
 * The pieces of a worded paper as templates find them. A character for which there is no type
 * becomes a geta 〓, and a line at the foot says which ones, so that they can be written by hand.
 */
final class Pieces {
  private static final String GETA = "〓";

  private final ChineseType type;
  private final Set<String> missing = new TreeSet<>();

  Pieces(ChineseType type) {
    this.type = type;
  }

  Map<String, Object> of(WordedPaper paper) {
    Map<String, Object> pieces = new HashMap<>();
    pieces.put("lang", paper.language() == Language.ZH ? "zh-CN" : "en");
    pieces.put("kind", paper.kind().name());
    pieces.put("unofficial", paper.unofficial().orElse(""));
    pieces.put("copy", paper.copy());
    pieces.put("original", paper.original());
    pieces.put("office", set(paper.office()));
    pieces.put("title", set(paper.title()));
    pieces.put("numbers", set(paper.numbers()));
    pieces.put("hero", paper.hero().map(this::set).orElse(""));
    pieces.put("to", paper.to().map(this::set).orElse(""));
    pieces.put("opening", set(paper.opening()));
    pieces.put("grids", paper.grids().stream().map(this::grid).toList());
    pieces.put(
        "sections",
        paper.sections().stream()
            .map(s -> Map.of("label", set(s.label()), "lines", set(s.lines())))
            .toList());
    pieces.put("closing", set(paper.closing()));
    pieces.put("query", paper.query().map(q -> q.words()).orElse(""));
    pieces.put("code", paper.query().map(q -> q.code()).orElse(""));
    pieces.put("qr", "");
    pieces.put("contacts", set(paper.contacts()));
    pieces.put("signatures", set(paper.signatures()));
    pieces.put(
        "seal",
        paper
            .seal()
            .map(s -> Map.of("office", set(s.office()), "words", set(s.words()), "date", s.date()))
            .orElse(Map.of()));
    pieces.put("foot", set(paper.foot()));
    pieces.put("missing", String.join(" ", missing));
    return pieces;
  }

  private Map<String, Object> grid(Grid grid) {
    Map<String, Object> pieces = new LinkedHashMap<>();
    pieces.put("name", grid.name());
    pieces.put("head", set(grid.head()));
    pieces.put(
        "rows",
        grid.rows().stream()
            .map(r -> Map.of("cells", set(r.cells()), "strong", r.strong()))
            .toList());
    pieces.put("note", grid.note().map(this::set).orElse(""));
    return pieces;
  }

  private List<String> set(List<String> texts) {
    return texts.stream().map(this::set).toList();
  }

  private String set(String text) {
    StringBuilder set = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              if (c < ' ' || type.sets(c)) set.appendCodePoint(c);
              else {
                set.append(GETA);
                missing.add(String.format("U+%04X", c));
              }
            });
    return set.toString();
  }
}
