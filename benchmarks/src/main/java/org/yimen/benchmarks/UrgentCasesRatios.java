package org.yimen.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.yimen.domain.ids.CaseId;
import org.yimen.domain.ids.DepartmentId;
import org.yimen.domain.ids.PersonId;
import org.yimen.persistence.jdbi.Database;
import org.yimen.persistence.jdbi.PostgresDatabase;
import org.yimen.persistence.jdbi.PostgresSettings;
import org.yimen.persistence.jdbi.SqliteDatabase;
import org.yimen.persistence.jdbi.SqliteSettings;

/**
 * Runs {@link UrgentCases} on both databases and prints the medians with their spread, and the
 * bounds that decide. Takes the folder for the databases, or none. Exit code 0 if all bounds are
 * met, 1 if one is missed.
 */
public final class UrgentCasesRatios {
  private static final int ROUNDS = 5;
  private static final int QUESTIONS = 1_000;
  private static final int TEMPLATES = 50;

  private final Disk disk;
  private final List<Series> measured = new ArrayList<>();
  private final List<Bound> bounds = new ArrayList<>();

  private UrgentCasesRatios(Disk disk) {
    this.disk = disk;
  }

  public static void main(String[] args) throws Exception {
    Logger.getLogger("").setLevel(Level.WARNING);
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Path usual =
        Files.isDirectory(Path.of("benchmarks"))
            ? Path.of("benchmarks", "target")
            : Path.of("target");
    Disk disk = Disk.in(args.length > 0 ? Path.of(args[0]) : usual);
    try {
      UrgentCasesRatios ratios = new UrgentCasesRatios(disk);
      ratios.sqlite();
      ratios.postgres();
      out.println("median (lowest to highest of " + ROUNDS + " rounds)");
      ratios.measured.forEach(series -> out.println("         " + series.line()));
      ratios.bounds.forEach(bound -> out.println(bound.line()));
      System.exit(ratios.bounds.stream().allMatch(Bound::isMet) ? 0 : 1);
    } finally {
      disk.delete();
    }
  }

  private void sqlite() throws IOException, SQLException {
    Path few = disk.folder().resolve("few").resolve("yimen.db");
    Path many = disk.folder().resolve("many").resolve("yimen.db");
    fill(few, UrgentCases.FEW);
    fill(many, UrgentCases.MANY);
    measure("SQLite", () -> open(few), () -> open(many));
  }

  private static Database open(Path file) {
    return SqliteDatabase.open(file, SqliteSettings.USUAL);
  }

  private static void fill(Path file, int closed) throws SQLException {
    DepartmentId department = furnish(() -> open(file));
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA synchronous = OFF");
      new ManyCases(connection, "CAST(%s AS BLOB)").fill(UrgentCases.OPEN, closed, department);
    }
  }

  private void postgres() throws IOException, SQLException {
    try (LocalPostgres server = new LocalPostgres(disk.folder().resolve("server"))) {
      PostgresSettings few = server.database("few");
      PostgresSettings many = server.database("many");
      fill(few, UrgentCases.FEW);
      fill(many, UrgentCases.MANY);
      measure("PostgreSQL", () -> PostgresDatabase.open(few), () -> PostgresDatabase.open(many));
    }
  }

  private static void fill(PostgresSettings settings, int closed) throws SQLException {
    DepartmentId department = furnish(() -> PostgresDatabase.open(settings));
    try (Connection connection =
            DriverManager.getConnection(settings.url(), settings.user(), settings.password());
        Statement statement = connection.createStatement()) {
      statement.execute("SET search_path = " + settings.schema());
      new ManyCases(connection, "convert_to(%s, 'UTF8')")
          .fill(UrgentCases.OPEN, closed, department);
      statement.execute("VACUUM ANALYZE"); // as the server does by itself, sooner or later
    }
  }

  /** Makes the demo hall with real cases, whose states the others copy. */
  private static DepartmentId furnish(Supplier<Database> opens) {
    System.err.println("filling a hall");
    try (Database database = opens.get()) {
      CaseHall hall = new CaseHall(database);
      for (int i = 0; i < TEMPLATES; i++) {
        PersonId applicant = hall.register();
        hall.submit(applicant);
        hall.accept(hall.submit(applicant));
        CaseId closed = hall.accept(hall.submit(applicant));
        hall.close(closed, applicant);
      }
      return hall.department();
    }
  }

  private void measure(String kind, Supplier<Database> opensFew, Supplier<Database> opensMany)
      throws SQLException {
    try (Database few = opensFew.get();
        Database many = opensMany.get()) {
      new UrgentCases(
              kind,
              new UrgentCases.Asked(new CaseHall(few), few),
              new UrgentCases.Asked(new CaseHall(many), many),
              ROUNDS,
              QUESTIONS)
          .run(measured, bounds);
    }
  }
}
