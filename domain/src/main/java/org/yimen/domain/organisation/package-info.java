/**
 * Who is where (机构): the centre (政务服务中心), its halls (大厅), windows (窗口) and their kinds, the
 * departments (部门) behind them.
 */
@NullMarked
package org.yimen.domain.organisation;

import org.jspecify.annotations.NullMarked;
