/**
 * Storage on SQLite with Jdbi: one file, one writer whose waiting works share a durable commit,
 * many readers. {@link org.yimen.persistence.jdbi.SqliteDatabase} is the way in.
 */
@NullMarked
@SecondaryAdapter
package org.yimen.persistence.jdbi;

import org.jmolecules.architecture.hexagonal.SecondaryAdapter;
import org.jspecify.annotations.NullMarked;
