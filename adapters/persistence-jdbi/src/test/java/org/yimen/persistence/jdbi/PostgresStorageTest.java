package org.yimen.persistence.jdbi;

import java.nio.file.Path;
import java.util.List;
import org.yimen.ports.driven.JournalReader;
import org.yimen.ports.driven.Transactions;
import org.yimen.ports.kit.Backend;
import org.yimen.ports.kit.StorageContract;

/** Every contract of a storage, on PostgreSQL. */
final class PostgresStorageTest extends StorageContract {
  @Override
  protected Backend open() {
    TestServer server = TestServer.shared();
    return new PostgresBackend(server, server.fresh());
  }

  private static final class PostgresBackend implements Backend {
    private final TestServer server;
    private final PostgresSettings settings;
    private final PostgresDatabase database;
    private boolean handedOver;

    PostgresBackend(TestServer server, PostgresSettings settings) {
      this.server = server;
      this.settings = settings;
      this.database = PostgresDatabase.open(settings);
    }

    @Override
    public Transactions transactions() {
      return database.transactions();
    }

    @Override
    public JournalReader journal() {
      return database.journal();
    }

    /** The node is cut off from the server, and another one finds what it left. */
    @Override
    public Backend reopened() {
      server.cutOff(settings);
      handedOver = true;
      database.close();
      return new PostgresBackend(server, settings);
    }

    @Override
    public void damage() {
      server.execute(settings, "DROP SCHEMA " + settings.schema() + " CASCADE");
    }

    /** And then what the administrator of the server does about its log of changes. */
    @Override
    public void scrub() {
      database.scrub();
      server.settleFiles();
    }

    @Override
    public List<Path> files() {
      return server.files(settings);
    }

    @Override
    public void close() {
      database.close();
      if (handedOver) return;
      handedOver = true;
      server.drop(settings);
    }
  }
}
