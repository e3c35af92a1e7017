/**
 * In-memory implementations of every driven port: a product, for tests, trials and small tools.
 * Nothing outlives the process.
 */
@NullMarked
@SecondaryAdapter
package org.yimen.ports.memory;

import org.jmolecules.architecture.hexagonal.SecondaryAdapter;
import org.jspecify.annotations.NullMarked;
