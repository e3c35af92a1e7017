package org.yimen.domain.staff;

/**
 * A role 页面角色: a bundle of pages that an account opens. A role opens pages only; who may act there
 * is decided by functions and mandates.
 */
public enum PageRole {
  /** The pages of a window: calling, intake, delivery. */
  DESK,
  /** The pages of review and decision. */
  REVIEW,
  /** The pages of the office: halls, windows, people, items. */
  OFFICE,
  /** The pages that watch: lights, findings, figures. */
  SUPERVISION,
  /** The pages of accounts and of the running system. */
  ADMINISTRATION
}
