package org.yimen.ports.driving;

import java.util.Optional;
import org.yimen.domain.ids.Actor;
import org.yimen.domain.ids.ItemCode;
import org.yimen.domain.ids.RequestId;
import org.yimen.domain.ids.ServiceId;
import org.yimen.domain.queue.Holder;
import org.yimen.domain.queue.PriorityClass;

/**
 * A visitor wants a number 取号. Business is asked, never a window number (MAN-36, QMS-10): an item
 * of the catalogue, a queue service, or neither for general enquiry.
 *
 * @param request identifier of this request
 * @param by kiosk, visitor or usher, in the hall
 * @param item code of the item wanted, if one is named
 * @param service the queue service wanted, if one is named; beside an item, the service under which
 *     the hall takes it, where that is neither its code nor its field
 * @param priority class, {@code ORDINARY} as a rule; {@code URGENT} is given by officers only
 * @param holder keyed hash and mask of a real-name ticket
 */
public record TakeTicket(
    RequestId request,
    Actor by,
    Optional<ItemCode> item,
    Optional<ServiceId> service,
    PriorityClass priority,
    Optional<Holder> holder) {
  /** An ordinary ticket for an item. */
  public static TakeTicket forItem(RequestId request, Actor by, ItemCode item) {
    return new TakeTicket(
        request, by, Optional.of(item), Optional.empty(), PriorityClass.ORDINARY, Optional.empty());
  }

  /** An ordinary ticket for a queue service. */
  public static TakeTicket forService(RequestId request, Actor by, ServiceId service) {
    return new TakeTicket(
        request,
        by,
        Optional.empty(),
        Optional.of(service),
        PriorityClass.ORDINARY,
        Optional.empty());
  }

  /** An ordinary ticket for general enquiry 咨询. */
  public static TakeTicket forEnquiry(RequestId request, Actor by) {
    return new TakeTicket(
        request, by, Optional.empty(), Optional.empty(), PriorityClass.ORDINARY, Optional.empty());
  }

  /** The same, taken by the hall under that service. */
  public TakeTicket under(ServiceId other) {
    return new TakeTicket(request, by, item, Optional.of(other), priority, holder);
  }

  /** The same in another priority class. */
  public TakeTicket in(PriorityClass other) {
    return new TakeTicket(request, by, item, service, other, holder);
  }
}
