/**
 * A simulated day 模拟日: visitors come on one day, then the virtual clock runs on until every case is
 * closed.
 */
@NullMarked
package org.yimen.app.day;

import org.jspecify.annotations.NullMarked;
