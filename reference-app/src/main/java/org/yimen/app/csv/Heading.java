package org.yimen.app.csv;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The first row of a table: the names of its columns, which may repeat.
 *
 * @param names without blanks around them
 */
public record Heading(List<String> names) {
  public Heading {
    names = names.stream().map(String::strip).toList();
  }

  /** The places of a column, from 0, in their order; empty where there is none. */
  public List<Integer> all(String name) {
    return IntStream.range(0, names.size()).filter(i -> names.get(i).equals(name)).boxed().toList();
  }

  /**
   * The place of a column that must stand once.
   *
   * @throws BadRowException if it does not
   */
  public int only(String name) throws BadRowException {
    List<Integer> places = all(name);
    if (places.isEmpty()) throw missing(name);
    if (places.size() > 1)
      throw new BadRowException(
          "列 " + name + " 出现不止一次", "column " + name + " stands more than once");
    return places.get(0);
  }

  private BadRowException missing(String name) {
    boolean otherwiseSeparated = names.stream().anyMatch(n -> n.matches(".*[;\\t，；].*"));
    return otherwiseSeparated
        ? new BadRowException(
            "缺少列 " + name + "：各列须以英文逗号分隔",
            "column " + name + " is missing: columns are separated by commas")
        : new BadRowException("缺少列 " + name, "column " + name + " is missing");
  }
}
