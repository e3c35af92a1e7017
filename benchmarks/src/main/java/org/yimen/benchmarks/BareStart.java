package org.yimen.benchmarks;

import io.javalin.Javalin;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.se.SeContainer;
import jakarta.enterprise.inject.se.SeContainerInitializer;
import java.util.concurrent.CountDownLatch;
import org.jdbi.v3.core.Jdbi;

/**
 * The other side of {@link StartRatios}: the least program on the same libraries. Weld with one
 * bean, Javalin with one page, Jdbi with one query on SQLite. Argument: the port; with the word
 * {@code once} after it, it answers itself once and ends, which trains its archive.
 */
public final class BareStart {
  /** The property that names the database file. */
  static final String FILE = "bare.file";

  private BareStart() {}

  /** The one bean. */
  @ApplicationScoped
  public static class Visitors {
    private final Jdbi jdbi = Jdbi.create("jdbc:sqlite:" + System.getProperty(FILE));

    /** Where they are counted. */
    void open() {
      jdbi.useHandle(
          handle -> {
            handle.execute("PRAGMA journal_mode = WAL");
            handle.execute("CREATE TABLE IF NOT EXISTS visitor (number INTEGER PRIMARY KEY)");
          });
    }

    /** One more, and how many there were. */
    int count() {
      return jdbi.withHandle(
          handle -> {
            handle.execute("INSERT INTO visitor DEFAULT VALUES");
            return handle.createQuery("SELECT count(*) FROM visitor").mapTo(Integer.class).one();
          });
    }
  }

  public static void main(String[] args) throws Exception {
    SeContainer container =
        SeContainerInitializer.newInstance()
            .disableDiscovery()
            .addBeanClasses(Visitors.class)
            .initialize();
    Visitors visitors = container.select(Visitors.class).get();
    visitors.open();
    Javalin server =
        Javalin.create(
            config -> {
              config.startup.showJavalinBanner = false;
              config.routes.get("/", answer -> answer.html("<h1>" + visitors.count() + "</h1>"));
            });
    server.start("127.0.0.1", Integer.parseInt(args[0]));
    if (args.length > 1) {
      StartedProgram.ask(server.port());
      server.stop();
      System.exit(0);
    }
    new CountDownLatch(1).await();
  }
}
