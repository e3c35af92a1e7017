package org.yimen.domain.casework;

import org.yimen.domain.catalogue.CatalogueProvisions;
import org.yimen.domain.catalogue.LicenceProvisions;
import org.yimen.domain.deadline.DeadlineProvisions;
import org.yimen.domain.organisation.OrganisationProvisions;
import org.yimen.domain.person.PersonProvisions;
import org.yimen.domain.queue.QueueProvisions;
import org.yimen.domain.rulebook.KeyConstraint;
import org.yimen.domain.rulebook.KeyRegistry;
import org.yimen.domain.staff.DutyProvisions;
import org.yimen.domain.staff.Functions;
import org.yimen.domain.staff.SignOnProvisions;
import org.yimen.domain.staff.StaffProvisions;

/**
 * The keys of this room and of every room below it, with what must hold between them. A room above
 * starts from {@link #builder()} and adds its own.
 */
public final class RoomKeys {
  private static final KeyRegistry ALL = builder().build();

  private RoomKeys() {}

  /** Every key up to this room. */
  public static KeyRegistry registry() {
    return ALL;
  }

  /** The same, to be added to. */
  public static KeyRegistry.Builder builder() {
    return KeyRegistry.builder()
        .functions(Functions.all())
        .room(PersonProvisions.all())
        .room(DeadlineProvisions.all())
        .room(OrganisationProvisions.all())
        .room(CatalogueProvisions.all())
        .room(LicenceProvisions.all())
        .room(StaffProvisions.all())
        .room(DutyProvisions.all())
        .room(SignOnProvisions.all())
        .room(QueueProvisions.all())
        .room(CaseworkProvisions.all())
        .room(PromptnessProvisions.all())
        .constraint(
            KeyConstraint.promiseWithin(
                CatalogueProvisions.LONGEST_PROMISE_SINGLE,
                DeadlineProvisions.LIMIT_SINGLE_DEPARTMENT))
        .constraint(
            KeyConstraint.promiseWithin(
                CatalogueProvisions.LONGEST_PROMISE_JOINT, DeadlineProvisions.LIMIT_JOINT));
  }
}
