/**
 * People of the hall (派驻人员): postings (派驻), functions, mandates (授权委托书), and who may therefore act
 * for which item at which window on which day; and duty 在岗: A and B posts AB岗, leave 请假, attendance
 * 考勤, who is at which post, the opening and closing of a hall's day.
 */
@NullMarked
package org.yimen.domain.staff;

import org.jspecify.annotations.NullMarked;
