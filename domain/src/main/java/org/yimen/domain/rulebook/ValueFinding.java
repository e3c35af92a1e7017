package org.yimen.domain.rulebook;

import java.util.List;
import org.jmolecules.ddd.types.ValueObject;

/**
 * What is wrong with a value that can be read.
 *
 * @param code what is wrong
 * @param line line in the file; 0 for the line of the value
 * @param arguments what the sentence names
 */
public record ValueFinding(FaultCode code, int line, List<Argument> arguments)
    implements ValueObject {
  public ValueFinding {
    arguments = List.copyOf(arguments);
  }
}
