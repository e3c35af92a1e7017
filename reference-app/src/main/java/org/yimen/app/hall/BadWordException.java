package org.yimen.app.hall;

/** A word of a hall file does not mean what stands there. It is not repeated: it may be a name. */
final class BadWordException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String zh;
  private final String en;

  BadWordException(String zh, String en) {
    super(en);
    this.zh = zh;
    this.en = en;
  }

  String zh() {
    return zh;
  }

  String en() {
    return en;
  }
}
