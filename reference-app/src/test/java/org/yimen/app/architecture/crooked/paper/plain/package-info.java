/** Part of the crooked house: here laws are broken on purpose. */
@NullMarked
@SecondaryAdapter
package org.yimen.app.architecture.crooked.paper.plain;

import org.jmolecules.architecture.hexagonal.SecondaryAdapter;
import org.jspecify.annotations.NullMarked;
