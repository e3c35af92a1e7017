/**
 * In-memory implementations of every driven port: a product, for tests, trials and small tools.
 * Nothing outlives the process.
 */
@NullMarked
package org.yimen.ports.memory;

import org.jspecify.annotations.NullMarked;
