package org.yimen.app.web;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.yimen.domain.rulebook.Provisions;
import org.yimen.domain.rulebook.Ruling;

/**
 * A button of an officer's page: it acts once, or it stays where it is and says why not.
 *
 * @param act what it does, as in its address
 * @param label what it says
 * @param key the key that presses it; empty text for none
 * @param address where its form goes
 * @param fields what the form carries, a request identifier among it
 * @param refused why it cannot be pressed now
 */
record Control(
    String act,
    String label,
    String key,
    String address,
    Map<String, String> fields,
    Optional<ShownRuling> refused) {
  /** A button under a ruling that was asked before. */
  static Control under(
      Ruling ruling,
      Provisions rules,
      Speech speech,
      String act,
      String label,
      String key,
      String address,
      Map<String, String> fields) {
    return new Control(
        act,
        label,
        key,
        address,
        fields,
        ruling.isRefused()
            ? Optional.of(ShownRuling.of(label, ruling, rules, speech))
            : Optional.empty());
  }

  /** An identifier for a form: sent twice, it is still one act. */
  static String newRequest() {
    return UUID.randomUUID().toString();
  }
}
