/**
 * Service items 事项 out of a CSV file, as drafts. Every bad row is reported with line and reason;
 * nothing is taken of a file with bad rows unless somebody asks for the good ones.
 */
@NullMarked
@SecondaryAdapter
package org.yimen.items.csv;

import org.jmolecules.architecture.hexagonal.SecondaryAdapter;
import org.jspecify.annotations.NullMarked;
