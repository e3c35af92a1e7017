package org.yimen.app.hall;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.yimen.domain.ids.ItemCode;
import org.yimen.domain.ids.ItemId;
import org.yimen.domain.rulebook.RawValue;
import org.yimen.domain.rulebook.RulebookFault;
import org.yimen.rulebook.jackson.YamlTree;

/**
 * Reads a {@link HallFile} from YAML: all of it, or nothing. Codes become identifiers that are the
 * same at each reading.
 */
public final class HallFileReader {
  private static final String DEMO = "demo-hall.yaml";

  private HallFileReader() {}

  /** The demo hall that comes with the application. */
  public static HallFile demo() {
    try (InputStream in = HallFileReader.class.getResourceAsStream("/org/yimen/app/" + DEMO)) {
      if (in == null) throw new IllegalStateException(DEMO + " is not in the jar");
      return read(in, DEMO);
    } catch (IOException e) {
      throw new IllegalStateException(DEMO + " cannot be read", e);
    }
  }

  /**
   * Reads a hall file from a stream, which stays open.
   *
   * @param file how faults name the file
   * @throws HallFileException if it does not say what a hall file says; it tells all faults with
   *     their lines
   * @throws IOException if the stream breaks
   */
  public static HallFile read(InputStream in, String file) throws IOException {
    List<RulebookFault> unreadable = new ArrayList<>();
    Optional<RawValue> root =
        YamlTree.parse(in.readNBytes(YamlTree.MOST_BYTES + 1), file, unreadable);
    RecordReader reader = HallForms.reader();
    Optional<HallFile> hall = root.flatMap(raw -> reader.read(HallFile.class, raw));
    List<HallFault> faults = new ArrayList<>(reader.faults());
    unreadable.forEach(fault -> faults.add(unreadable(fault)));
    // Where a part could not be read, its codes are missing and others would seem to name nothing.
    if (faults.isEmpty()) faults.addAll(HallCodes.faults(reader.named()));
    if (faults.isEmpty()) hall.flatMap(HallFileReader::asCentre).ifPresent(faults::add);
    faults.sort(Comparator.comparingInt(HallFault::line));
    if (!faults.isEmpty()) throw new HallFileException(file, faults);
    return hall.orElseThrow().withServicesByField();
  }

  /** What a centre asks of its state beyond the form of the file. */
  private static Optional<HallFault> asCentre(HallFile hall) {
    try {
      hall.centre().requireWhole();
      return Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.of(
          new HallFault(0, "centre", "不合要求：" + e.getMessage(), "does not fit: " + e.getMessage()));
    }
  }

  /** The identifier that an item of a hall file has. */
  public static ItemId itemId(ItemCode code) {
    return new ItemId(HallForms.identifier("item", code));
  }

  private static HallFault unreadable(RulebookFault fault) {
    String en = fault.argument("what").orElse("not in UTF-8");
    String zh = fault.argument("whatZh").orElse(fault.argument("what").orElse("不是 UTF-8 文本"));
    return new HallFault(
        fault.line(), fault.argument("field").orElse(""), "无法读取：" + zh, "cannot be read: " + en);
  }
}
