package org.yimen.persistence.jdbi;

/**
 * The packings of a database.
 *
 * @param cases for states of cases
 * @param tickets for states of tickets
 * @param answers for kept answers
 */
record Packings(Packing cases, Packing tickets, Packing answers) {
  static Packings load() {
    return new Packings(new Packing("case"), new Packing("ticket"), new Packing("answer"));
  }
}
