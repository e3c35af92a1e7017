package org.yimen.persistence.jdbi;

import java.time.Duration;
import java.util.OptionalLong;

/**
 * How a SQLite database is run.
 *
 * @param readers how many reading transactions may run at once, 1 or more
 * @param patience how long to wait for another program that has locked the file, and for a free
 *     reader
 * @param mostPages the most pages of 4 KiB that the file may have; empty for as many as the disk
 *     takes
 */
public record SqliteSettings(int readers, Duration patience, OptionalLong mostPages) {
  /** Four readers, five seconds. */
  public static final SqliteSettings USUAL =
      new SqliteSettings(4, Duration.ofSeconds(5), OptionalLong.empty());

  public SqliteSettings {
    if (readers < 1)
      throw new IllegalArgumentException("readers must be 1 or more, was " + readers);
    if (patience.isNegative())
      throw new IllegalArgumentException("patience must not be negative, was " + patience);
  }

  /** The same with another patience. */
  public SqliteSettings waiting(Duration other) {
    return new SqliteSettings(readers, other, mostPages);
  }

  /** The same, never growing beyond so many pages. */
  public SqliteSettings atMostPages(long pages) {
    return new SqliteSettings(readers, patience, OptionalLong.of(pages));
  }
}
