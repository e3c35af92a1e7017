package org.yimen.domain.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jmolecules.ddd.types.ValueObject;

/**
 * From facts to labels 办件分类 (HUN-6.6.1a, MXH-8c): the first row that applies gives the one primary
 * label; every mark that applies is counted beside it. No expressions, so that whether each
 * combination of facts has a label can be counted out.
 *
 * @param rows in the order in which they are asked
 * @param marks counted beside the primary label, 急办件, 补办件
 */
public record LabelTable(List<LabelRow> rows, List<LabelRow> marks) implements ValueObject {
  public LabelTable {
    rows = List.copyOf(rows);
    marks = List.copyOf(marks);
  }

  /**
   * The primary label.
   *
   * @throws IllegalStateException if no row applies; loading a rulebook checks that none is missing
   */
  public CaseLabel label(CaseFacts facts) {
    return find(facts)
        .orElseThrow(() -> new IllegalStateException("no row of the label table for " + facts));
  }

  /** The primary label, empty if no row applies. */
  public Optional<CaseLabel> find(CaseFacts facts) {
    return rows.stream()
        .filter(row -> row.when().appliesTo(facts))
        .findFirst()
        .map(LabelRow::label);
  }

  /** The labels counted beside the primary one, in the order of the table. */
  public List<CaseLabel> marks(CaseFacts facts) {
    return marks.stream()
        .filter(row -> row.when().appliesTo(facts))
        .map(LabelRow::label)
        .distinct()
        .toList();
  }

  /** The primary label and the marks: under all these the case is counted. */
  public List<CaseLabel> all(CaseFacts facts) {
    List<CaseLabel> all = new ArrayList<>();
    all.add(label(facts));
    all.addAll(marks(facts));
    return List.copyOf(all);
  }

  /** Every label of the table, primary ones first, each once: the columns of a report. */
  public List<CaseLabel> columns() {
    List<LabelRow> both = new ArrayList<>(rows);
    both.addAll(marks);
    return both.stream().map(LabelRow::label).distinct().toList();
  }

  /** The combinations of facts that no row names. */
  public List<CaseFacts> unlabelled() {
    return CaseFacts.allCombinations().stream().filter(f -> find(f).isEmpty()).toList();
  }

  /** The rows that never apply, because rows before them always do. */
  public List<LabelRow> unreachable() {
    List<LabelRow> asked = new ArrayList<>(rows);
    for (CaseFacts facts : CaseFacts.allCombinations())
      rows.stream().filter(r -> r.when().appliesTo(facts)).findFirst().ifPresent(asked::remove);
    return List.copyOf(asked);
  }
}
