package org.yimen.app.operation;

import java.nio.file.Path;
import java.time.LocalTime;

/**
 * When backups are written, and where to.
 *
 * @param folder where they are kept
 * @param at time of day at which one is due
 * @param keep how many are kept; 1 or more
 */
public record BackupPlan(Path folder, LocalTime at, int keep) {
  public BackupPlan {
    if (keep < 1) throw new IllegalArgumentException("keep must be 1 or more, was " + keep);
  }
}
