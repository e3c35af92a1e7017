package org.yimen.caselog.xes;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.yimen.caselog.xes.CaseLogException.Problem;

/** The attributes of one trace or event that this reader understands. */
final class XesAttributes {
  static final String NAME = "concept:name";
  static final String TIMESTAMP = "time:timestamp";
  static final String START = "startdate";
  static final String END = "enddate";
  static final String DEADLINE = "deadline";

  private static final Set<String> DATES = Set.of(TIMESTAMP, START, END, DEADLINE);

  private Optional<String> name = Optional.empty();
  private final Map<String, OffsetDateTime> dates = new HashMap<>();

  /** Takes the attribute at which the parser stands, if it is one of these; checks it at once. */
  void read(XMLStreamReader xml, int longestName) throws XesFault {
    Optional<String> key = Optional.ofNullable(xml.getAttributeValue(null, "key"));
    if (key.filter(k -> k.equals(NAME) || DATES.contains(k)).isEmpty()) return;
    String known = key.orElseThrow();
    String value =
        Optional.ofNullable(xml.getAttributeValue(null, "value"))
            .orElseThrow(() -> new XesFault(Problem.NO_VALUE, known));
    if (known.equals(NAME)) readName(value, longestName);
    else if (dates.put(known, parse(known, value)) != null)
      throw new XesFault(Problem.REPEATED, known);
  }

  Optional<String> name() {
    return name;
  }

  Optional<OffsetDateTime> date(String key) {
    return Optional.ofNullable(dates.get(key));
  }

  private void readName(String value, int longest) throws XesFault {
    if (name.isPresent()) throw new XesFault(Problem.REPEATED, NAME);
    if (value.length() > longest) throw new XesFault(Problem.TOO_LONG, NAME + " > " + longest);
    name = Optional.of(value);
  }

  private static OffsetDateTime parse(String key, String value) throws XesFault {
    try {
      OffsetDateTime parsed = OffsetDateTime.parse(value);
      if (parsed.getYear() >= 1 && parsed.getYear() <= 9999) return parsed;
    } catch (DateTimeException unreadable) {
      throw new XesFault(Problem.BAD_DATE, key);
    }
    throw new XesFault(Problem.BAD_DATE, key);
  }
}
