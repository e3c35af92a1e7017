package org.yimen.items.csv;

import java.util.List;

/**
 * What a file gave. A file with a fault gives no items, so that nobody works with half a list
 * without knowing it; {@link #keepGoodRows} asks for the good ones. Immutable.
 */
public final class Import {
  private final List<ImportedItem> good;
  private final List<RowFault> faults;
  private final boolean keep;

  Import(List<ImportedItem> good, List<RowFault> faults) {
    this(List.copyOf(good), List.copyOf(faults), faults.isEmpty());
  }

  private Import(List<ImportedItem> good, List<RowFault> faults, boolean keep) {
    this.good = good;
    this.faults = faults;
    this.keep = keep;
  }

  /** The items to draft, in the order of the file; none if there is a fault and nobody asked. */
  public List<ImportedItem> items() {
    return keep ? good : List.of();
  }

  /** How many rows are good, whether they are kept or not. */
  public int goodRows() {
    return good.size();
  }

  /** Everything that is wrong, in the order of the file. */
  public List<RowFault> faults() {
    return faults;
  }

  /** Whether the whole file is good. */
  public boolean isClean() {
    return faults.isEmpty();
  }

  /** The same import with its good rows kept in spite of bad ones. */
  public Import keepGoodRows() {
    return new Import(good, faults, true);
  }
}
