/**
 * The test kit: for each driven port a contract with a test named after each of its numbered rules.
 * It comes with this module's test-jar and JUnit; an adapter passes by extending it:
 *
 * <pre>{@code
 * final class SqliteStorageTest extends StorageContract { // all rules of all stores
 *   @TempDir Path folder;
 *
 *   @Override
 *   protected Backend open() { // fresh and empty for each test
 *     return new SqliteBackend(folder.resolve(UUID.randomUUID() + ".db"));
 *   }
 * }
 *
 * final class SystemClockTest extends ClockContract { // a port without storage
 *   @Override
 *   protected Clock clock() {
 *     return new SystemClock();
 *   }
 * }
 * }</pre>
 *
 * <p>A single store has a contract of its own ({@code CasesContract}); {@link
 * org.yimen.ports.kit.StorageContract} is all of them together. A backend that cannot be had fails
 * the tests; it is never skipped. {@code KitProvesItselfTest} breaks each rule on purpose and sees
 * its test fail.
 */
@NullMarked
package org.yimen.ports.kit;

import org.jspecify.annotations.NullMarked;
