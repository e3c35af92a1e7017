package org.yimen.domain.rulebook;

/** How strictly a provision binds 约束力. */
public enum Strength {
  /** 不得, 必须, 一律, 不超过: the act is refused. */
  BLOCK,
  /** 一般, 原则上: the act is granted with a warning and asks for a reason. */
  WARN,
  /** 可, 提倡: the act is granted and the fact is recorded. */
  RECORD
}
