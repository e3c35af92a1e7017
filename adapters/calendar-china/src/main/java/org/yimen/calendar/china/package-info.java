/**
 * The calendar of China: every published arrangement of holidays since 2007, each with its notice,
 * and the dates of the festivals that follow moon and sun.
 */
@NullMarked
@SecondaryAdapter
package org.yimen.calendar.china;

import org.jmolecules.architecture.hexagonal.SecondaryAdapter;
import org.jspecify.annotations.NullMarked;
