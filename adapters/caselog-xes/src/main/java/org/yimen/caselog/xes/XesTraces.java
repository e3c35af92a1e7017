package org.yimen.caselog.xes;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import org.yimen.caselog.xes.CaseLogException.Problem;

/**
 * Turns the tags of a log into cases: {@code log > trace > event}, each with attributes as direct
 * children. Attributes of attributes, globals and classifiers are passed over. Not thread-safe.
 */
final class XesTraces {
  private static final int LOG = 1;
  private static final int TRACE = 2;
  private static final int EVENT = 3;

  private final XesLimits limits;
  private final Consumer<? super LoggedCase> each;

  /** One text per activity, or a case of many steps would hold each name many times. */
  private final Map<String, String> activities = new HashMap<>();

  private int depth;
  private boolean inTrace;
  private boolean inEvent;
  private XesAttributes ofTrace = new XesAttributes();
  private XesAttributes ofEvent = new XesAttributes();
  private List<LoggedEvent> events = new ArrayList<>();

  XesTraces(XesLimits limits, Consumer<? super LoggedCase> each) {
    this.limits = limits;
    this.each = each;
  }

  void accept(int event, XMLStreamReader xml) throws XesFault {
    switch (event) {
      case XMLStreamConstants.START_ELEMENT -> open(xml);
      case XMLStreamConstants.END_ELEMENT -> close();
      case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
          throw new XesFault(Problem.DOCTYPE, "");
      default -> {}
    }
  }

  private void open(XMLStreamReader xml) throws XesFault {
    depth++;
    if (depth > limits.depth()) throw new XesFault(Problem.TOO_DEEP, "> " + limits.depth());
    String tag = xml.getLocalName();
    if (depth == LOG && !tag.equals("log")) throw new XesFault(Problem.NOT_XES, "");
    if (depth == TRACE && tag.equals("trace")) {
      inTrace = true;
      ofTrace = new XesAttributes();
      events = new ArrayList<>();
    } else if (depth == EVENT && inTrace && tag.equals("event")) {
      if (events.size() == limits.eventsInACase())
        throw new XesFault(Problem.TOO_MANY_EVENTS, "> " + limits.eventsInACase());
      inEvent = true;
      ofEvent = new XesAttributes();
    } else if (depth == EVENT && inTrace) {
      ofTrace.read(xml, limits.nameLength());
    } else if (depth == EVENT + 1 && inEvent) {
      ofEvent.read(xml, limits.nameLength());
    }
  }

  private void close() throws XesFault {
    if (depth == EVENT && inEvent) {
      inEvent = false;
      events.add(new LoggedEvent(activity(), ofEvent.date(XesAttributes.TIMESTAMP)));
    } else if (depth == TRACE && inTrace) {
      inTrace = false;
      each.accept(loggedCase());
    }
    depth--;
  }

  private LoggedCase loggedCase() throws XesFault {
    Optional<OffsetDateTime> start = ofTrace.date(XesAttributes.START);
    Optional<OffsetDateTime> end = ofTrace.date(XesAttributes.END);
    Optional<OffsetDateTime> deadline = ofTrace.date(XesAttributes.DEADLINE);
    return new LoggedCase(ofTrace.name(), start, end, deadline, events);
  }

  private String activity() throws XesFault {
    String name =
        ofEvent.name().orElseThrow(() -> new XesFault(Problem.NO_ACTIVITY, XesAttributes.NAME));
    String known = activities.putIfAbsent(name, name);
    if (activities.size() > limits.activities())
      throw new XesFault(Problem.TOO_MANY_ACTIVITIES, "> " + limits.activities());
    return known == null ? name : known;
  }
}
