package org.yimen.persistence.jdbi;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Where a PostgreSQL database is and how one application node uses it. {@link #toString} keeps the
 * password to itself.
 *
 * @param url {@code jdbc:postgresql://host:port/database}, without user and password
 * @param user the role that owns the tables
 * @param password of that role; empty where the server asks for none
 * @param schema where the tables are; made if it is missing
 * @param connections how many writing works, and how many reading ones, this node may run at once;
 *     1 or more
 * @param patience how long to wait for the server, a free connection, or a row that another work
 *     holds
 * @param backups the folder for the backup that is written before a migration
 */
public record PostgresSettings(
    String url,
    String user,
    String password,
    String schema,
    int connections,
    Duration patience,
    Path backups) {
  /** How the address of a PostgreSQL database begins. */
  public static final String PREFIX = "jdbc:postgresql:";

  private static final Pattern NAME = Pattern.compile("[a-z_][a-z0-9_]{0,62}");

  public PostgresSettings {
    if (!url.startsWith(PREFIX))
      throw new IllegalArgumentException(
          "数据库地址应以 " + PREFIX + " 开头 / the address of the database must begin with " + PREFIX);
    String lower = url.toLowerCase(Locale.ROOT);
    if (lower.contains("password=") || lower.contains("user=") || lower.contains("@"))
      throw new IllegalArgumentException(
          "用户名和口令不写在地址里 / user and password have settings of their own, not in the address");
    if (!NAME.matcher(schema).matches())
      throw new IllegalArgumentException(
          "schema must be a small-letter name of letters, digits and _, was " + schema);
    if (connections < 1)
      throw new IllegalArgumentException("connections must be 1 or more, was " + connections);
    if (patience.toMillis() < 250)
      throw new IllegalArgumentException("patience must be 250 ms or more, was " + patience);
  }

  /** Schema {@code yimen}, eight connections, ten seconds, backups into the working folder. */
  public static PostgresSettings of(String url, String user, String password) {
    return new PostgresSettings(
        url, user, password, "yimen", 8, Duration.ofSeconds(10), Path.of("."));
  }

  /** The same in another schema. */
  public PostgresSettings in(String other) {
    return new PostgresSettings(url, user, password, other, connections, patience, backups);
  }

  /** The same with so many connections. */
  public PostgresSettings connecting(int most) {
    return new PostgresSettings(url, user, password, schema, most, patience, backups);
  }

  /** The same with another patience. */
  public PostgresSettings waiting(Duration other) {
    return new PostgresSettings(url, user, password, schema, connections, other, backups);
  }

  /** The same with another folder for backups. */
  public PostgresSettings backingUpInto(Path folder) {
    return new PostgresSettings(url, user, password, schema, connections, patience, folder);
  }

  /** The address as messages show it: what stands behind the question mark is left out. */
  String where() {
    int options = url.indexOf('?');
    return (options < 0 ? url : url.substring(0, options)) + " (" + schema + ")";
  }

  @Override
  public String toString() {
    return "PostgresSettings[" + where() + ", user " + user + "]";
  }
}
