package org.yimen.app.tls;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** A certificate or key cannot be used; says why in both languages. */
public final class BadCertificateException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1;

  private final String zh;
  private final String en;

  BadCertificateException(String zh, String en) {
    this(zh, en, null);
  }

  BadCertificateException(String zh, String en, @Nullable Throwable cause) {
    super(zh + " / " + en, cause);
    this.zh = zh;
    this.en = en;
  }

  /** In Chinese. */
  public String zh() {
    return zh;
  }

  /** In English. */
  public String en() {
    return en;
  }
}
