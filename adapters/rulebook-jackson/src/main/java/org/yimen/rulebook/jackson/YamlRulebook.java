package org.yimen.rulebook.jackson;

import java.util.List;
import java.util.Optional;
import org.yimen.domain.rulebook.RulebookFault;
import org.yimen.domain.rulebook.RulebookSource;

/**
 * What one file gave.
 *
 * @param name name of the file
 * @param source what could be read of it; empty if its head could not
 * @param faults what is wrong with its form, empty where nothing is
 */
public record YamlRulebook(
    String name, Optional<RulebookSource> source, List<RulebookFault> faults) {
  public YamlRulebook {
    faults = List.copyOf(faults);
  }
}
