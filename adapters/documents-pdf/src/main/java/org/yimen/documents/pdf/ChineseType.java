package org.yimen.documents.pdf;

import java.util.BitSet;

/**
 * Type for Chinese 中文字库 in two weights.
 *
 * @param regular the plain weight
 * @param bold the heavy one; the plain one again where there is no heavy one
 * @param characters what both can set
 */
record ChineseType(TypeFace regular, TypeFace bold, BitSet characters) {
  static ChineseType of(TypeFace regular, TypeFace bold) {
    BitSet both = (BitSet) regular.characters().clone();
    both.and(bold.characters());
    return new ChineseType(regular, bold, both);
  }

  boolean sets(int codePoint) {
    return characters.get(codePoint);
  }
}
