package org.yimen.caselog.xes;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.yimen.caselog.xes.CaseLogException.Problem;

/**
 * Reads case logs in XES, plain or packed with gzip (told by content, not by name), and hands over
 * one case after the other. Memory does not grow with the log. Document types and entities are off.
 * Immutable and safe for many threads.
 *
 * <p>Of a trace it reads {@code concept:name}, {@code startdate}, {@code enddate}, {@code
 * deadline}; of an event {@code concept:name} and {@code time:timestamp}. Everything else is passed
 * over.
 */
public final class XesReader {
  /** More bytes than any tag of an honest log has; bounds what the parser must hold. */
  private static final long MOST_BYTES_BETWEEN_TAGS = 4 << 20;

  private static final String PLACE_ENDS = "Message: ";

  private final XesLimits limits;

  /** A reader with the usual limits. */
  public XesReader() {
    this(XesLimits.USUAL);
  }

  /** A reader with limits of one's own. */
  public XesReader(XesLimits limits) {
    this.limits = limits;
  }

  /**
   * Reads the log to its end.
   *
   * @param each gets every case in the order of the log; what it throws ends the reading
   * @throws CaseLogException if the file is missing, unreadable, damaged, no XES, or beyond a limit
   */
  public void read(Path file, Consumer<? super LoggedCase> each) throws CaseLogException {
    try (InputStream raw = Files.newInputStream(file);
        BoundedInput in = new BoundedInput(raw, MOST_BYTES_BETWEEN_TAGS)) {
      parse(file, in, each);
    } catch (NoSuchFileException e) {
      throw new CaseLogException(file, 0, 0, Problem.MISSING_FILE, "");
    } catch (IOException e) {
      throw new CaseLogException(file, 0, 0, Problem.UNREADABLE, "");
    }
  }

  private void parse(Path file, BoundedInput in, Consumer<? super LoggedCase> each)
      throws CaseLogException {
    XesTraces traces = new XesTraces(limits, each);
    try {
      XMLStreamReader xml = factory().createXMLStreamReader(DeclaredText.of(in));
      try {
        while (xml.hasNext()) {
          int event = xml.next();
          in.progress();
          traces.accept(event, xml);
        }
      } catch (XesFault fault) {
        Location at = xml.getLocation();
        throw new CaseLogException(
            file, at.getLineNumber(), at.getColumnNumber(), fault.problem(), fault.detail());
      } finally {
        xml.close();
      }
    } catch (XesFault fault) {
      throw new CaseLogException(file, 1, 1, fault.problem(), fault.detail());
    } catch (IOException e) {
      throw new CaseLogException(file, 0, 0, in.failure().orElse(Problem.UNREADABLE), "");
    } catch (XMLStreamException e) {
      throw broken(file, in, e);
    }
  }

  private static CaseLogException broken(Path file, BoundedInput in, XMLStreamException e) {
    Optional<Location> at = Optional.ofNullable(e.getLocation());
    boolean noText = e.getNestedException() instanceof CharacterCodingException;
    Problem otherwise = noText ? Problem.WRONG_ENCODING : Problem.BROKEN_XML;
    return new CaseLogException(
        file,
        at.map(Location::getLineNumber).orElse(0),
        at.map(Location::getColumnNumber).orElse(0),
        in.failure().orElse(otherwise),
        in.failure().isPresent() || noText ? "" : sentence(e));
  }

  /** The parser's own sentence without the place, which it repeats in words of its own. */
  private static String sentence(XMLStreamException e) {
    String all = Optional.ofNullable(e.getMessage()).orElse("");
    String told =
        all.substring(
            all.indexOf(PLACE_ENDS) < 0 ? 0 : all.indexOf(PLACE_ENDS) + PLACE_ENDS.length());
    return told.lines().findFirst().map(l -> l.substring(0, Math.min(l.length(), 160))).orElse("");
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    return factory;
  }
}
