package org.yimen.ports.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.yimen.domain.document.PaperKind;
import org.yimen.ports.wording.WordedPaper.Grid;
import org.yimen.ports.wording.WordedPaper.Query;
import org.yimen.ports.wording.WordedPaper.Row;
import org.yimen.ports.wording.WordedPaper.Seal;
import org.yimen.ports.wording.WordedPaper.Section;

/** A worded paper while it is being written. Every text is cleaned as it comes in. */
final class PaperDraft {
  /** 〓: where printers have no type for a character, they set a geta. */
  private static final int GETA = 0x3013;

  private final Language language;
  private final PaperKind kind;
  private final String title;
  private String office = "";
  private Optional<String> hero = Optional.empty();
  private Optional<String> to = Optional.empty();
  private Optional<Query> query = Optional.empty();
  private Optional<Seal> seal = Optional.empty();
  private final List<String> numbers = new ArrayList<>();
  private final List<String> opening = new ArrayList<>();
  private final List<Grid> grids = new ArrayList<>();
  private final List<Section> sections = new ArrayList<>();
  private final List<String> closing = new ArrayList<>();
  private final List<String> contacts = new ArrayList<>();
  private final List<String> signatures = new ArrayList<>();
  private final List<String> foot = new ArrayList<>();

  PaperDraft(Language language, PaperKind kind, String title) {
    this.language = language;
    this.kind = kind;
    this.title = title;
  }

  PaperDraft office(String text) {
    office = clean(text);
    return this;
  }

  PaperDraft number(String text) {
    numbers.add(clean(text));
    return this;
  }

  PaperDraft hero(String text) {
    hero = Optional.of(clean(text));
    return this;
  }

  PaperDraft to(String text) {
    to = Optional.of(clean(text));
    return this;
  }

  PaperDraft opens(String text) {
    opening.add(clean(text));
    return this;
  }

  PaperDraft closes(String text) {
    closing.add(clean(text));
    return this;
  }

  PaperDraft section(String label, List<String> lines) {
    List<String> said = lines.stream().map(PaperDraft::clean).filter(l -> !l.isBlank()).toList();
    if (!said.isEmpty()) sections.add(new Section(clean(label), said));
    return this;
  }

  PaperDraft grid(String name, List<String> head, List<Row> rows, Optional<String> note) {
    grids.add(new Grid(name, head, rows, note));
    return this;
  }

  PaperDraft query(String words, String code, String caseNumber) {
    query = Optional.of(new Query(words, code, clean(caseNumber)));
    return this;
  }

  PaperDraft contact(String text) {
    contacts.add(clean(text));
    return this;
  }

  PaperDraft signed(String text) {
    signatures.add(text);
    return this;
  }

  PaperDraft seal(String words, String date) {
    seal = Optional.of(new Seal(office, words, date));
    return this;
  }

  PaperDraft foot(String text) {
    foot.add(clean(text));
    return this;
  }

  static Row row(String... cells) {
    return new Row(Arrays.stream(cells).map(PaperDraft::clean).toList(), false);
  }

  static Row strong(String... cells) {
    return new Row(row(cells).cells(), true);
  }

  WordedPaper as(String copy, boolean original, Optional<String> unofficial) {
    return new WordedPaper(
        language,
        kind,
        unofficial,
        copy,
        original,
        office,
        title,
        numbers,
        hero,
        to,
        opening,
        grids,
        sections,
        closing,
        query,
        contacts,
        signatures,
        seal,
        foot);
  }

  /**
   * The text without what is not seen. A character that nobody could set becomes a geta: a name
   * with a hole must not look whole.
   */
  static String clean(String text) {
    StringBuilder clean = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              if (c == '\n') clean.append('\n');
              else if (Character.isWhitespace(c) || Character.isSpaceChar(c))
                clean.appendCodePoint(c == 0x3000 ? c : ' ');
              else
                switch (Character.getType(c)) {
                  case Character.CONTROL, Character.FORMAT -> {}
                  case Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE ->
                      clean.appendCodePoint(GETA);
                  default -> clean.appendCodePoint(c);
                }
            });
    return clean.toString();
  }
}
