package org.yimen.ports.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yimen.domain.document.PaperKind;
import org.yimen.domain.document.QueryCode;

/**
 * A paper 文书 in the words of one language, with its parts apart, for whoever sets it: press,
 * template, page. Every text is clean: nothing unseen, nothing that turns the direction of writing.
 *
 * @param language its language
 * @param kind which paper
 * @param unofficial heading of a translation; empty on the Chinese paper
 * @param copy which copy it is; empty for the original of a paper that anybody may have
 * @param original whether that is the original
 * @param office who issues it
 * @param title its title
 * @param numbers its number, the number of its case
 * @param hero the one thing that is read from afar, such as the number of a ticket
 * @param to whom it is for
 * @param opening paragraphs that come first
 * @param grids tables, each once by its name
 * @param sections texts under a label
 * @param closing paragraphs that come last
 * @param query how to ask how the case stands
 * @param contacts telephones and hours, one a line
 * @param signatures what is signed by hand, one a line
 * @param seal who seals, where, when
 * @param foot what it rests on, and how many copies there are
 */
public record WordedPaper(
    Language language,
    PaperKind kind,
    Optional<String> unofficial,
    String copy,
    boolean original,
    String office,
    String title,
    List<String> numbers,
    Optional<String> hero,
    Optional<String> to,
    List<String> opening,
    List<Grid> grids,
    List<Section> sections,
    List<String> closing,
    Optional<Query> query,
    List<String> contacts,
    List<String> signatures,
    Optional<Seal> seal,
    List<String> foot) {
  public WordedPaper {
    numbers = List.copyOf(numbers);
    opening = List.copyOf(opening);
    grids = List.copyOf(grids);
    sections = List.copyOf(sections);
    closing = List.copyOf(closing);
    contacts = List.copyOf(contacts);
    signatures = List.copyOf(signatures);
    foot = List.copyOf(foot);
  }

  /**
   * A table.
   *
   * @param name by which a template finds it: {@code materials}, {@code missing}, {@code limits},
   *     {@code facts}, {@code steps}, {@code fees}
   * @param head heads of its columns; empty where it has none
   * @param rows its rows
   * @param note a line under it
   */
  public record Grid(String name, List<String> head, List<Row> rows, Optional<String> note) {
    public Grid {
      head = List.copyOf(head);
      rows = List.copyOf(rows);
    }
  }

  /**
   * A row.
   *
   * @param cells one for each column; an empty text for an empty cell
   * @param strong whether it is what the reader came for
   */
  public record Row(List<String> cells, boolean strong) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * Texts under a label.
   *
   * @param label what they are
   * @param lines paragraphs
   */
  public record Section(String label, List<String> lines) {
    public Section {
      lines = List.copyOf(lines);
    }
  }

  /**
   * How to ask how the case stands.
   *
   * @param words what to do
   * @param code the code, in two groups
   * @param caseNumber number of the case
   */
  public record Query(String words, String code, String caseNumber) {
    /** The code as it is typed into an address. */
    public String bare() {
      return QueryCode.typed(code).map(QueryCode::value).orElse(code);
    }
  }

  /**
   * Where the seal goes.
   *
   * @param office who seals
   * @param words which seal
   * @param date the date of the paper
   */
  public record Seal(String office, String words, String date) {}

  /** The table of that name, if there is one. */
  public Optional<Grid> grid(String name) {
    return grids.stream().filter(g -> g.name().equals(name)).findFirst();
  }

  /** Every text that stands on the paper, from top to bottom. */
  public List<String> texts() {
    List<String> all = new ArrayList<>();
    unofficial.ifPresent(all::add);
    all.addAll(List.of(copy, office, title));
    all.addAll(numbers);
    hero.ifPresent(all::add);
    to.ifPresent(all::add);
    all.addAll(opening);
    for (Grid grid : grids) {
      all.addAll(grid.head());
      grid.rows().forEach(r -> all.addAll(r.cells()));
      grid.note().ifPresent(all::add);
    }
    for (Section section : sections) {
      all.add(section.label());
      all.addAll(section.lines());
    }
    all.addAll(closing);
    query.ifPresent(q -> all.addAll(List.of(q.words(), q.code())));
    all.addAll(contacts);
    all.addAll(signatures);
    seal.ifPresent(s -> all.addAll(List.of(s.office(), s.words(), s.date())));
    all.addAll(foot);
    return all.stream().flatMap(t -> Stream.of(t.split("\n"))).filter(t -> !t.isBlank()).toList();
  }
}
