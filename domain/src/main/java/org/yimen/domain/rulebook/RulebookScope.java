package org.yimen.domain.rulebook;

/** For which items a rulebook speaks 适用事项. */
public enum RulebookScope {
  /** 所有事项. */
  EVERY_ITEM,
  /** 行政许可事项: a law that speaks of licences alone, such as the Licensing Law (PLL). */
  LICENCES
}
