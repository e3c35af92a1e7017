package org.yimen.ports.driving;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.yimen.domain.deadline.OpenInterval;
import org.yimen.domain.ids.HallId;
import org.yimen.domain.rulebook.Ruling;
import org.yimen.domain.staff.AttendanceDay;
import org.yimen.domain.staff.DutyDayState;
import org.yimen.domain.staff.PostToday;

/**
 * A hall today: its hours, its checklists, who is at which post, what is amiss.
 *
 * @param hall the hall
 * @param day today
 * @param hours its hours; none when it is closed
 * @param record what is on record of the day; empty while nothing is
 * @param checks both checklists
 * @param posts every post, in the order of windows
 * @param attendance how the day of each holder is so far, in the order of posts
 * @param alerts empty posts 空岗, and small departments that named no substitute, as warnings
 * @param mayManage whether the one who looks may open, check and close
 */
public record DutyView(
    HallId hall,
    LocalDate day,
    List<OpenInterval> hours,
    Optional<DutyDayState> record,
    List<DutyCheck> checks,
    List<PostToday> posts,
    List<AttendanceDay> attendance,
    Ruling alerts,
    Ruling mayManage) {
  public DutyView {
    hours = List.copyOf(hours);
    checks = List.copyOf(checks);
    posts = List.copyOf(posts);
    attendance = List.copyOf(attendance);
  }
}
