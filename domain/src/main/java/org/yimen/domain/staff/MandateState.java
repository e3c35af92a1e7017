package org.yimen.domain.staff;

import java.util.List;
import org.yimen.domain.ids.DepartmentId;
import org.yimen.domain.ids.DocumentId;
import org.yimen.domain.ids.ItemId;
import org.yimen.domain.ids.MandateId;
import org.yimen.domain.ids.PersonId;

/**
 * The state of a mandate 授权委托书, as stored.
 *
 * @param id its identifier
 * @param version from 1
 * @param department who authorises
 * @param person who is authorised
 * @param items for which items; empty for every item of the department
 * @param period from when to when
 * @param letter the letter of authorisation
 */
public record MandateState(
    MandateId id,
    long version,
    DepartmentId department,
    PersonId person,
    List<ItemId> items,
    Period period,
    DocumentId letter) {
  public MandateState {
    items = List.copyOf(items);
  }
}
