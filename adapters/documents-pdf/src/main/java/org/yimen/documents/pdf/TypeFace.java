package org.yimen.documents.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

/**
 * One face of type in a file.
 *
 * @param file the file
 * @param nameInCollection its PostScript name, where the file holds several
 * @param weight 400 is plain, 700 bold
 * @param simplified whether it is cut for simplified Chinese, as far as its name tells
 * @param characters what it can set
 * @param firstAlike for a character that shares its glyph with a lower one, the lowest
 */
record TypeFace(
    Path file,
    Optional<String> nameInCollection,
    int weight,
    boolean simplified,
    BitSet characters,
    Map<Integer, Integer> firstAlike) {
  /** Words of every paper, beside a bracket and the geta that printers use. */
  private static final String NEEDED = "一门受理承诺告知书办件决定行政许可期限元〔〓号";

  private static final int PLANES = 0x40000;

  /** The faces of a file that can set Chinese and be embedded; none if it cannot be read. */
  static List<TypeFace> in(Path file) {
    List<TypeFace> faces = new ArrayList<>();
    try {
      if (file.toString().toLowerCase(Locale.ROOT).endsWith(".ttc"))
        try (TrueTypeCollection collection = new TrueTypeCollection(file.toFile())) {
          collection.processAllFonts(
              font -> face(file, Optional.of(font.getName()), font).ifPresent(faces::add));
        }
      else
        try (TrueTypeFont font =
            new TTFParser().parse(new RandomAccessReadBufferedFile(file.toFile()))) {
          face(file, Optional.empty(), font).ifPresent(faces::add);
        }
    } catch (IOException | RuntimeException e) {
      // A file of another kind among the fonts is no fault of theirs: the next one is looked at.
      return List.of();
    }
    return faces;
  }

  private static Optional<TypeFace> face(Path file, Optional<String> name, TrueTypeFont font)
      throws IOException {
    if (!font.getTableMap().containsKey("glyf")) return Optional.empty();
    CmapLookup lookup = font.getUnicodeCmapLookup(false);
    if (lookup == null || NEEDED.chars().anyMatch(c -> lookup.getGlyphId(c) == 0))
      return Optional.empty();
    BitSet characters = new BitSet(PLANES);
    Map<Integer, Integer> firstByGlyph = new HashMap<>();
    Map<Integer, Integer> firstAlike = new HashMap<>();
    for (int c = 0; c < PLANES; c++) {
      int glyph = lookup.getGlyphId(c);
      if (glyph == 0) continue;
      characters.set(c);
      Integer first = firstByGlyph.putIfAbsent(glyph, c);
      if (first != null) firstAlike.put(c, first);
    }
    int weight = font.getOS2Windows() == null ? 400 : font.getOS2Windows().getWeightClass();
    String called = (file.getFileName() + name.orElse("")).toUpperCase(Locale.ROOT);
    boolean simplified = !called.matches(".*(JP|KR|TC|HK|TW)[^A-Z].*");
    return Optional.of(
        new TypeFace(file, name, weight, simplified, characters, Map.copyOf(firstAlike)));
  }
}
