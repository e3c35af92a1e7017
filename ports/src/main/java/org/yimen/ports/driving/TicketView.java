package org.yimen.ports.driving;

import java.util.Optional;
import org.yimen.domain.ids.HallId;
import org.yimen.domain.ids.LaneId;
import org.yimen.domain.ids.ServiceId;
import org.yimen.domain.ids.TicketId;
import org.yimen.domain.ids.WindowId;
import org.yimen.domain.queue.TicketLife;

/**
 * A ticket as an answer shows it.
 *
 * @param id its identifier
 * @param version its version
 * @param number what the visitor holds, such as {@code A001}; all that displays ever show (QMS-06)
 * @param hall in which hall
 * @param lane in which lane it stands, or stood last
 * @param service for which business
 * @param priority code of its class
 * @param life where it is in its life
 * @param window the window that called it, while it is called or served
 */
public record TicketView(
    TicketId id,
    long version,
    String number,
    HallId hall,
    LaneId lane,
    ServiceId service,
    String priority,
    TicketLife life,
    Optional<WindowId> window) {}
