package org.yimen.documents.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yimen.ports.driven.NoTypeException;

/**
 * Looks for type 字库: where the setting says, in the program's folders, among the fonts of the
 * system. The first place that has some is taken. Only TrueType outlines can be embedded; most
 * Chinese fonts of Linux have others. What was found is kept, what was not is looked for again.
 */
final class TypeCase {
  /** A font with fewer bytes has no Chinese. */
  private static final long SMALLEST = 1_000_000;

  private static final int DEEPEST = 6;

  private final PdfSettings settings;
  private volatile @Nullable ChineseType found;

  TypeCase(PdfSettings settings) {
    this.settings = settings;
  }

  /**
   * The type to set with.
   *
   * @throws NoTypeException if there is none
   */
  ChineseType chinese() {
    ChineseType known = found;
    if (known != null && Files.isReadable(known.regular().file())) return known;
    ChineseType fresh =
        places().stream()
            .flatMap(place -> in(place).stream())
            .findFirst()
            .orElseThrow(
                () ->
                    new NoTypeException(
                        "no TrueType font for Chinese in "
                            + places()
                            + "; put NotoSansSC-Regular.ttf and NotoSansSC-Bold.ttf into the first"
                            + " of them, or print the page instead"));
    found = fresh;
    return fresh;
  }

  private List<Path> places() {
    List<Path> places = new ArrayList<>(settings.type().stream().toList());
    places.addAll(settings.typeFolders());
    if (settings.systemType()) places.addAll(systemFolders());
    return places;
  }

  private static List<Path> systemFolders() {
    Path home = Path.of(System.getProperty("user.home", "."));
    Optional<Path> windows = Optional.ofNullable(System.getenv("WINDIR")).map(Path::of);
    Optional<Path> local = Optional.ofNullable(System.getenv("LOCALAPPDATA")).map(Path::of);
    return Stream.of(
            windows.map(w -> w.resolve("Fonts")).stream(),
            local.map(l -> l.resolve("Microsoft").resolve("Windows").resolve("Fonts")).stream(),
            Stream.of(
                home.resolve(".fonts"),
                home.resolve(".local/share/fonts"),
                home.resolve("Library/Fonts"),
                Path.of("/usr/local/share/fonts"),
                Path.of("/usr/share/fonts"),
                Path.of("/Library/Fonts"),
                Path.of("/System/Library/Fonts")))
        .flatMap(s -> s)
        .toList();
  }

  private static Optional<ChineseType> in(Path place) {
    List<TypeFace> faces =
        files(place).stream()
            .flatMap(file -> TypeFace.in(file).stream())
            .sorted(Comparator.comparing(f -> !f.simplified()))
            .toList();
    return nearest(faces, 400)
        .map(regular -> ChineseType.of(regular, nearest(faces, 700).orElse(regular)));
  }

  private static Optional<TypeFace> nearest(List<TypeFace> faces, int weight) {
    return faces.stream()
        .min(
            Comparator.comparing((TypeFace f) -> !f.simplified())
                .thenComparing(f -> Math.abs(f.weight() - weight)));
  }

  private static List<Path> files(Path place) {
    if (!Files.exists(place)) return List.of();
    try (Stream<Path> all = Files.walk(place, DEEPEST)) {
      return all.filter(TypeCase::mayHoldChinese).sorted().toList();
    } catch (IOException | UncheckedIOException e) {
      // A folder that may not be read holds no type for us.
      return List.of();
    }
  }

  private static boolean mayHoldChinese(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    try {
      return (name.endsWith(".ttf") || name.endsWith(".ttc"))
          && Files.isRegularFile(file)
          && Files.size(file) >= SMALLEST;
    } catch (IOException e) {
      return false;
    }
  }
}
