package org.yimen.app.api;

/**
 * What a route answers.
 *
 * @param status status of the answer
 * @param body the record that is its body; {@link Nothing} for none
 */
record Answer(int status, Record body) {
  /** No body. */
  record Nothing() {
    static final Nothing AT_ALL = new Nothing();
  }

  static Answer ok(Record body) {
    return new Answer(200, body);
  }

  static Answer created(Record body) {
    return new Answer(201, body);
  }

  static Answer done() {
    return new Answer(204, Nothing.AT_ALL);
  }
}
