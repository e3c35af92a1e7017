package org.yimen.caselog.xes;

/**
 * What a reader accepts at most, so that a broken or hostile log cannot fill the memory.
 *
 * @param eventsInACase steps of one case
 * @param activities different activities of the log
 * @param nameLength characters of a name
 * @param depth elements within each other
 */
public record XesLimits(int eventsInACase, int activities, int nameLength, int depth) {
  /** 100,000 steps, 10,000 activities, names of 1,000 characters, 100 levels. */
  public static final XesLimits USUAL = new XesLimits(100_000, 10_000, 1_000, 100);

  public XesLimits {
    if (eventsInACase < 1 || activities < 1 || nameLength < 1 || depth < 4)
      throw new IllegalArgumentException("limits must be 1 or more, depth 4 or more");
  }
}
