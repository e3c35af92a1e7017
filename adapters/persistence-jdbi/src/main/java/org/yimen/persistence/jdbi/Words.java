package org.yimen.persistence.jdbi;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.yimen.ports.driven.StorageException;

/** Words that come again and again, each stored once and named by a small number. */
final class Words {
  private static final Reference.Kind<String, Optional<Long>> WORD =
      new Reference.Kind<>("word", true);

  private final Map<Long, String> committed = new ConcurrentHashMap<>();

  /** The number of the word, which is stored if it is new. Writer only. */
  long number(Unit unit, String word) {
    Optional<Long> known = unit.reference().get(WORD, word, () -> find(unit, word));
    return known.orElseGet(() -> add(unit, word));
  }

  private static Optional<Long> find(Unit unit, String word) {
    return unit.sql().first("SELECT id FROM word WHERE text = ?", (r, c) -> r.getLong(1), word);
  }

  /** Another node may have added it since it was looked for. */
  private static long add(Unit unit, String word) {
    long number =
        unit.sql()
            .first(
                "INSERT INTO word (text) VALUES (?) ON CONFLICT (text) DO NOTHING RETURNING id",
                (r, c) -> r.getLong(1),
                word)
            .or(() -> find(unit, word))
            .orElseThrow();
    unit.reference().put(WORD, word, Optional.of(number));
    return number;
  }

  /** The word of that number. Words never change, so what was read once holds. */
  String word(Sql sql, long number) {
    String known = committed.get(number);
    if (known != null) return known;
    String read =
        sql.first("SELECT text FROM word WHERE id = ?", (r, c) -> r.getString(1), number)
            .orElseThrow(
                () -> new StorageException("数据库文件已损坏 / damaged: no word has number " + number));
    committed.put(number, read);
    return read;
  }
}
