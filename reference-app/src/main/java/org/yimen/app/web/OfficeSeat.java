package org.yimen.app.web;

import org.yimen.domain.ids.Actor;
import org.yimen.domain.ids.FunctionCode;
import org.yimen.domain.organisation.CentreState;
import org.yimen.domain.rulebook.Provisions;

/**
 * Who works in the office 办公室 today, in which function, for which centre.
 *
 * @param who the officer
 * @param centre the centre
 * @param actor the officer in the function that arranges the centre, else in whatever is held
 * @param rules the rules in force today
 */
public record OfficeSeat(SignedIn who, CentreState centre, Actor actor, Provisions rules) {
  /** The same officer in another function. */
  OfficeSeat as(FunctionCode function) {
    return new OfficeSeat(who, centre, Actor.of(actor.person(), function, actor.place()), rules);
  }
}
