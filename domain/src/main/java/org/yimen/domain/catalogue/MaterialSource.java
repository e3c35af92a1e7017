package org.yimen.domain.catalogue;

import java.util.Optional;
import org.jmolecules.ddd.types.ValueObject;
import org.yimen.domain.document.TextKind;
import org.yimen.domain.document.TextRules;

/**
 * Where a material comes from 材料来源.
 *
 * @param kind what kind of source
 * @param body which body, where one is named
 */
public record MaterialSource(Kind kind, Optional<String> body) implements ValueObject {
  /** Kinds of sources. */
  public enum Kind {
    /** 申请人自备. */
    APPLICANT,
    /** 政府部门核发. */
    GOVERNMENT,
    /** 任一有资质机构出具. */
    ANY_QUALIFIED_BODY,
    /** 只能由指定的商家或机构有偿提供; such an item is not published (PLL-27). */
    NAMED_SELLER,
    /** 数据共享，免提交. */
    SHARED_DATA
  }

  /** The applicant has it. */
  public static final MaterialSource APPLICANT =
      new MaterialSource(Kind.APPLICANT, Optional.empty());

  public MaterialSource {
    TextRules.require("body", TextKind.NAME, body);
    if (kind == Kind.NAMED_SELLER && body.isEmpty())
      throw new IllegalArgumentException("a named seller has a name");
  }
}
