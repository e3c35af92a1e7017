/**
 * People of the hall (派驻人员): postings (派驻), functions, mandates (授权委托书), and who may therefore act
 * for which item at which window on which day.
 */
@NullMarked
package org.yimen.domain.staff;

import org.jspecify.annotations.NullMarked;
