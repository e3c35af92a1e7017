/**
 * Time (时限): the working calendar (工作日历), office hours, time limits and the case clock (办件时钟) with
 * its reading, day by day. Whole days of the hall; no clock is ever asked in here.
 */
@NullMarked
package org.yimen.domain.deadline;

import org.jspecify.annotations.NullMarked;
