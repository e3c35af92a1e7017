package org.yimen.app.wiring;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** The hall cannot be put together. The message says why, in both languages. */
public final class WiringException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1;

  WiringException(String zh, String en) {
    this(zh, en, null);
  }

  WiringException(String zh, String en, @Nullable Throwable cause) {
    super(zh + " / " + en, cause);
  }
}
