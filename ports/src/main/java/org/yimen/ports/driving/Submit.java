package org.yimen.ports.driving;

import java.util.List;
import org.yimen.domain.casework.MaterialMark;
import org.yimen.domain.ids.Actor;
import org.yimen.domain.ids.CentreId;
import org.yimen.domain.ids.ItemCode;
import org.yimen.domain.ids.RequestId;
import org.yimen.domain.person.Parties;

/**
 * Papers are handed in at a window.
 *
 * @param request identifier of this request
 * @param by who takes them in, in which function, where
 * @param centre at which centre
 * @param item code of the item applied for
 * @param parties applicant and agent, registered before
 * @param materials what the first check found
 * @param declared whether the truth of the materials was declared
 * @param urgent 急办
 */
public record Submit(
    RequestId request,
    Actor by,
    CentreId centre,
    ItemCode item,
    Parties parties,
    List<MaterialMark> materials,
    boolean declared,
    boolean urgent) {
  public Submit {
    materials = List.copyOf(materials);
  }
}
