package org.yimen.domain.queue;

import org.jmolecules.ddd.types.ValueObject;

/**
 * Why a window is paused 暂停原因: a word of the hall's list, such as {@code MEETING}.
 *
 * @param code upper-case letters of any script, digits, {@code _}; 1 to 40 characters
 */
public record PauseReason(String code) implements ValueObject {
  public PauseReason {
    if (!code.matches("[\\p{Lu}\\p{Lo}\\p{Nd}_]{1,40}"))
      throw new IllegalArgumentException("a pause reason is upper-case letters, digits, _");
  }
}
