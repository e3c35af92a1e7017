package org.yimen.app.web;

import java.util.Optional;
import org.yimen.domain.ids.Actor;
import org.yimen.domain.ids.RequestId;
import org.yimen.domain.organisation.CentreState;
import org.yimen.domain.rulebook.Provisions;
import org.yimen.domain.rulebook.Ruling;

/**
 * Who works in the office 办公室 today, in which function, for which centre.
 *
 * @param who the officer
 * @param centre the centre
 * @param actor the officer in the function that arranges the centre, else in whatever is held
 * @param rules the rules in force today
 * @param speech how pages speak
 * @param told what the act before gives to think about
 */
record Office(
    SignedIn who,
    CentreState centre,
    Actor actor,
    Provisions rules,
    Speech speech,
    Optional<ShownRuling> told) {
  /** A button that acts on a version, or says why it does not. */
  Control control(String act, String label, String address, long version, Ruling may) {
    return Control.under(
        may,
        rules,
        speech,
        act,
        label,
        "",
        address,
        java.util.Map.of("request", Control.newRequest(), "version", Long.toString(version)));
  }

  /** A refused act as it stands on the page. */
  ShownRuling refused(String act, Ruling ruling) {
    return ShownRuling.of(act, ruling, rules, speech);
  }

  /** The request of a form; one that came without is a new one. */
  static RequestId request(Form form) {
    return form.id().orElseGet(() -> new RequestId(java.util.UUID.randomUUID()));
  }

  /** The version that a form shows its reader saw. */
  static Optional<Long> seen(Form form) {
    return form.version();
  }
}
