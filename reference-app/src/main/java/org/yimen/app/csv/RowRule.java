package org.yimen.app.csv;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What is answered for each row of a table. Made for one heading. */
public interface RowRule {
  /**
   * The fewest fields a row may have; those that are absent are empty. At most the width of the
   * heading.
   */
  int fewestFields();

  /**
   * The values of the added columns.
   *
   * @param fields as many as the heading has
   * @throws BadRowException if the row cannot be understood
   */
  List<String> answer(List<String> fields) throws BadRowException;

  /** Whether an answer says that what the row holds is not in order. */
  default boolean isFinding(List<String> added) {
    return false;
  }

  /** Makes the rule for a table. */
  interface ForTable {
    /** The names of the added columns. */
    List<String> adds();

    /** The values of the added columns in a row that cannot be understood: the last one says so. */
    default List<String> ofBadRow() {
      List<String> values = new ArrayList<>(Collections.nCopies(adds().size() - 1, ""));
      values.add("error");
      return values;
    }

    /**
     * The rule for a table with this heading.
     *
     * @throws BadRowException if a column is missing or stands twice
     */
    RowRule under(Heading heading) throws BadRowException;
  }
}
