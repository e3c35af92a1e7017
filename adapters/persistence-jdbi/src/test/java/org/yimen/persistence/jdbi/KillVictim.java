package org.yimen.persistence.jdbi;

import java.nio.file.Path;

/** Writes until it is killed, and tells each entry once it is durable. */
public final class KillVictim {
  private KillVictim() {}

  public static void main(String[] arguments) throws Exception {
    SqliteDatabase database = SqliteDatabase.open(Path.of(arguments[0]), SqliteSettings.USUAL);
    TestHall hall = new TestHall(database);
    Crowd.of(
        4,
        who -> {
          for (int i = 0; i < 1_000_000; i++) tell(hall.post().toString());
          return who;
        });
  }

  private static synchronized void tell(String line) {
    System.out.println(line);
    System.out.flush();
  }
}
