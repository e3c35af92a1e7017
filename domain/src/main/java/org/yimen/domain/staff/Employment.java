package org.yimen.domain.staff;

/** How a person is employed 身份; who posts says it. */
public enum Employment {
  /** 在编. */
  ESTABLISHED,
  /** 合同聘用. */
  CONTRACTED,
  /** 临时聘用. */
  TEMPORARY,
  /** 劳务派遣. */
  DISPATCHED
}
