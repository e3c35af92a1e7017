package org.yimen.app.web;

import java.util.ArrayList;
import java.util.List;

/** The bar of a department on the board: one piece for each light, as long as its cases. */
final class Bars {
  /** Length of the longest bar, in units of its picture. */
  private static final int LENGTH = 200;

  private Bars() {}

  /**
   * A piece.
   *
   * @param shape class of its light
   * @param from where it begins
   * @param length how long it is
   */
  record Piece(String shape, int from, int length) {}

  static List<Piece> of(LightCount count, int widest) {
    List<Piece> pieces = new ArrayList<>();
    int from = 0;
    from = add(pieces, "red", count.late(), widest, from);
    from = add(pieces, "amber", count.near(), widest, from);
    from = add(pieces, "green", count.normal(), widest, from);
    from = add(pieces, "paused", count.paused(), widest, from);
    add(pieces, "dash", count.intake(), widest, from);
    return List.copyOf(pieces);
  }

  private static int add(List<Piece> pieces, String shape, int cases, int widest, int from) {
    if (cases == 0) return from;
    int length = Math.max(2, cases * LENGTH / widest);
    pieces.add(new Piece(shape, from, length));
    return from + length + 1;
  }
}
