package org.yimen.persistence.jdbi;

/** How the text of a state stands in its column. */
interface Stored {
  /** As it is. */
  Stored PLAIN =
      new Stored() {
        @Override
        public Object column(String text) {
          return text;
        }

        @Override
        public String text(Object column) {
          return column.toString();
        }
      };

  /** What the column holds for that text. */
  Object column(String text);

  /**
   * The text that the column holds.
   *
   * @throws org.yimen.ports.driven.StorageException if the column does not hold such a text
   */
  String text(Object column);
}
