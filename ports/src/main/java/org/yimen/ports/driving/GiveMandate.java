package org.yimen.ports.driving;

import java.util.List;
import org.yimen.domain.ids.Actor;
import org.yimen.domain.ids.DepartmentId;
import org.yimen.domain.ids.DocumentId;
import org.yimen.domain.ids.ItemId;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.ids.RequestId;
import org.yimen.domain.staff.Period;

/**
 * A department's letter of authorisation 授权委托书 is put on record.
 *
 * @param request identifier of this request
 * @param by who records it
 * @param department who authorises
 * @param person who is authorised
 * @param items for which items; empty for every item of the department
 * @param period from when to when
 * @param letter the letter
 */
public record GiveMandate(
    RequestId request,
    Actor by,
    DepartmentId department,
    PersonId person,
    List<ItemId> items,
    Period period,
    DocumentId letter) {
  public GiveMandate {
    items = List.copyOf(items);
  }
}
