package org.yimen.app.csv;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits one record into fields as RFC 4180 says, and knows while reading whether the record is
 * complete: a library that reads whole files loses every row behind a stray quotation mark.
 */
final class FieldScan {
  private enum At {
    FIELD_START,
    PLAIN,
    QUOTED,
    AFTER_QUOTE,
    BROKEN
  }

  private final List<String> fields = new ArrayList<>();
  private final StringBuilder field = new StringBuilder();
  private At at = At.FIELD_START;
  private long length;

  /** Takes the next characters of the record. */
  void take(String text) {
    length += text.length();
    for (int i = 0; i < text.length() && at != At.BROKEN; i++) take(text.charAt(i));
  }

  /** Whether a quoted field is still open, so that the record goes on in the next line. */
  boolean isOpen() {
    return at == At.QUOTED;
  }

  /** Whether something stands between a closing quotation mark and the end of its field. */
  boolean isBroken() {
    return at == At.BROKEN;
  }

  long length() {
    return length;
  }

  /** The fields of a complete record. */
  List<String> fields() {
    List<String> all = new ArrayList<>(fields);
    all.add(field.toString());
    return all;
  }

  private void take(char c) {
    switch (at) {
      case FIELD_START -> {
        if (c == '"') at = At.QUOTED;
        else plain(c);
      }
      case PLAIN -> plain(c);
      case QUOTED -> {
        if (c == '"') at = At.AFTER_QUOTE;
        else field.append(c);
      }
      case AFTER_QUOTE -> {
        if (c == ',') nextField();
        else if (c == '"') {
          field.append(c);
          at = At.QUOTED;
        } else at = At.BROKEN;
      }
      case BROKEN -> {}
    }
  }

  private void plain(char c) {
    if (c == ',') nextField();
    else {
      field.append(c);
      at = At.PLAIN;
    }
  }

  private void nextField() {
    fields.add(field.toString());
    field.setLength(0);
    at = At.FIELD_START;
  }
}
