package org.yimen.domain.catalogue;

/** Where a version of an item stands in its life. */
public enum VersionStage {
  /** 草拟. */
  DRAFTED,
  /** 中心已审定. */
  APPROVED,
  /** 已公布. */
  PUBLISHED,
  /** 暂停办理. */
  SUSPENDED,
  /** A newer version was published; running cases keep this one. */
  SUPERSEDED,
  /** 已取消. */
  WITHDRAWN
}
