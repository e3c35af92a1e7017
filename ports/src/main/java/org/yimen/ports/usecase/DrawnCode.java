package org.yimen.ports.usecase;

import java.nio.ByteBuffer;
import org.yimen.domain.document.QueryCode;
import org.yimen.ports.driven.Secrets;

/** A query code 查询码 that nobody can guess. */
final class DrawnCode {
  private DrawnCode() {}

  static QueryCode by(Secrets secrets) {
    long draw = ByteBuffer.wrap(secrets.next(Long.BYTES)).getLong();
    return QueryCode.of(Math.floorMod(draw, QueryCode.COUNT));
  }
}
