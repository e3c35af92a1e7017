package org.yimen.domain.rulebook;

import java.util.List;

/**
 * One rulebook file whose values were understood: an edition of a rulebook, before it is laid over
 * others.
 */
record Edition(RulebookSource source, List<Said<?>> said) {
  Edition {
    said = List.copyOf(said);
  }

  /** What the file says on one key. */
  record Said<T>(ProvisionKey<T> key, T value, SourceSetting setting) {
    Provision<T> provision() {
      return new Provision<>(value, setting.clause(), setting.strength());
    }
  }

  String name() {
    return source.edition();
  }
}
