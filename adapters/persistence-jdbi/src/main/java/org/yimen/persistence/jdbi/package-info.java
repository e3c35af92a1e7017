/**
 * Storage with Jdbi. On SQLite: one file, one writer whose waiting works share a durable commit,
 * many readers. On PostgreSQL: many writers on many nodes, entries sealed after they are committed,
 * reference data kept edition by edition. {@link org.yimen.persistence.jdbi.DatabasePlace} is the
 * way in to either.
 */
@NullMarked
@SecondaryAdapter
package org.yimen.persistence.jdbi;

import org.jmolecules.architecture.hexagonal.SecondaryAdapter;
import org.jspecify.annotations.NullMarked;
