package org.yimen.ports.driven;

/**
 * There is no type 字库 to set Chinese with. The message says where it was looked for and what to put
 * there; the page that can be printed from the browser does without.
 */
public class NoTypeException extends PressException {
  private static final long serialVersionUID = 1L;

  public NoTypeException(String message) {
    super(message);
  }
}
