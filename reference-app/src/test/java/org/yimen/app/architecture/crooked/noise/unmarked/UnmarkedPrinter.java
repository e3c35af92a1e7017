package org.yimen.app.architecture.crooked.noise.unmarked;

import org.jmolecules.architecture.hexagonal.SecondaryAdapter;

/** Its package does not say that nothing is null. */
@SecondaryAdapter
final class UnmarkedPrinter {}
