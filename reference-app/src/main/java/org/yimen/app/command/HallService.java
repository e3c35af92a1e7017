package org.yimen.app.command;

import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.yimen.app.hall.Caretaker;
import org.yimen.app.hall.HallSetUp;
import org.yimen.app.log.Answered;
import org.yimen.app.log.Log;
import org.yimen.app.log.RequestLog;
import org.yimen.app.operation.AdminServer;
import org.yimen.app.operation.BackupPlan;
import org.yimen.app.operation.Backups;
import org.yimen.app.operation.Figures;
import org.yimen.app.operation.Health;
import org.yimen.app.web.HallServer;
import org.yimen.app.web.OpenHall;
import org.yimen.app.web.ServedAt;
import org.yimen.domain.ids.PersonId;
import org.yimen.ports.driven.Storage;
import org.yimen.ports.driven.StoragePlace;

/**
 * An open hall from its first page to its last: pages, caretaker, backups, health and figures. What
 * ends, ends in the order that loses nothing: screens are told, requests that run are finished,
 * then the rest.
 */
final class HallService {
  private static final ZoneId WITHOUT_CENTRE = ZoneId.of("Asia/Shanghai");
  private static final LocalTime AT_NIGHT = LocalTime.of(2, 30);
  private static final int TWO_WEEKS = 14;
  private static final int MOST_KEPT = 3_650;

  private final Storage database;
  private final StoragePlace place;
  private final OpenHall hall;
  private final Settings settings;

  HallService(Storage database, StoragePlace place, OpenHall hall, Settings settings) {
    this.database = database;
    this.place = place;
    this.hall = hall;
    this.settings = settings;
  }

  /** Gives the log the shape that the settings ask for. */
  static void shapeLog(Settings settings) {
    boolean json = settings.oneOf(Settings.LOG_FORMAT, "text", "json").equals("json");
    boolean requests = settings.isOn(Settings.LOG_REQUESTS);
    if (json) Log.asJson();
    if (requests) Log.withRequests();
  }

  /** When backups are written; empty where no folder is set. */
  static Optional<BackupPlan> backups(Settings settings) {
    LocalTime at = settings.time(Settings.BACKUP_AT, AT_NIGHT);
    int keep = settings.number(Settings.BACKUP_KEEP, TWO_WEEKS, 1, MOST_KEPT);
    return settings.path(Settings.BACKUP_FOLDER).map(folder -> new BackupPlan(folder, at, keep));
  }

  /**
   * Serves until the program is told to stop.
   *
   * @param at where
   * @param adminPort for health and figures
   * @param out where the port of health and figures is told
   * @param opened hears the port of the pages once they stand
   */
  void run(ServedAt at, Optional<Integer> adminPort, PrintWriter out, Consumer<Integer> opened)
      throws InterruptedException {
    Optional<Backups> backups =
        backups(settings).map(plan -> new Backups(plan, database, place, hall.clock(), this::zone));
    try (StopSignal stop = new StopSignal();
        Health health = new Health(database, hall.clock(), backups);
        Pages pages = open(at, adminPort, health, out);
        Caretaker caretaker = new Caretaker(hall.yimen(), HallSetUp.SYSTEM)) {
      caretaker.start();
      backups.ifPresent(Backups::start);
      opened.accept(pages.server().port());
      out.flush();
      stop.await();
    } finally {
      backups.ifPresent(Backups::close);
    }
  }

  private record Pages(HallServer server, List<AutoCloseable> beside) implements AutoCloseable {
    @Override
    public void close() {
      server.close();
      for (AutoCloseable each : beside)
        try {
          each.close();
        } catch (Exception e) {
          throw new IllegalStateException(e);
        }
    }
  }

  private Pages open(ServedAt at, Optional<Integer> adminPort, Health health, PrintWriter out) {
    List<Consumer<Answered>> listeners = new ArrayList<>(List.of(new RequestLog()));
    List<HallServer> served = new ArrayList<>();
    List<AutoCloseable> beside = new ArrayList<>();
    try {
      if (adminPort.isPresent()) {
        Figures figures =
            new Figures(
                health,
                hall::ticketsWaiting,
                () -> served.stream().mapToInt(HallServer::screens).sum());
        listeners.add(figures);
        beside.add(figures);
        beside.add(admin(adminPort.get(), health, figures, out));
      }
      HallServer server = new HallServer(hall, database.journal(), kiosk(), at.telling(listeners));
      served.add(server);
      Pages pages = new Pages(server, beside);
      start(server, at);
      return pages;
    } catch (NotDoneException e) {
      beside.forEach(HallService::closeQuietly);
      throw e;
    }
  }

  private static void start(HallServer server, ServedAt at) {
    try {
      server.start();
    } catch (JavalinBindException e) {
      server.close();
      throw taken(at.port());
    }
  }

  private static AdminServer admin(int port, Health health, Figures figures, PrintWriter out) {
    try {
      AdminServer admin = AdminServer.on(port, health, figures);
      out.printf("健康与指标 health and metrics: http://127.0.0.1:%d/health  /metrics%n", admin.port());
      return admin;
    } catch (IOException e) {
      throw taken(port);
    }
  }

  private static NotDoneException taken(int port) {
    return new NotDoneException("端口 " + port + " 已被占用", "port " + port + " is taken");
  }

  private static void closeQuietly(AutoCloseable each) {
    try {
      each.close();
    } catch (Exception e) {
      // what stopped the start is told; this is only what had begun beside it
    }
  }

  private ZoneId zone() {
    return hall.yimen().centreOffice().centres().stream()
        .findFirst()
        .map(c -> c.centre().zone())
        .orElse(WITHOUT_CENTRE);
  }

  /** Kiosks hold no posting; their entries in the journal bear this identifier. */
  private static PersonId kiosk() {
    return new PersonId(UUID.nameUUIDFromBytes("kiosk".getBytes(StandardCharsets.UTF_8)));
  }
}
