package org.yimen.persistence.jdbi;

import java.nio.file.Path;

/** Writes until it is killed, and tells each entry once it is durable. */
public final class KillVictim {
  private KillVictim() {}

  public static void main(String[] arguments) throws Exception {
    String user = arguments.length > 1 ? arguments[1] : "";
    Database database = DatabasePlace.of(arguments[0], user, "", Path.of(".")).open();
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
