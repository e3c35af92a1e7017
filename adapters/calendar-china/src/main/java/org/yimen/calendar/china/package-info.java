/**
 * The calendar of China: every published arrangement of holidays since 2007, each with its notice,
 * and the dates of the festivals that follow moon and sun.
 */
@NullMarked
package org.yimen.calendar.china;

import org.jspecify.annotations.NullMarked;
