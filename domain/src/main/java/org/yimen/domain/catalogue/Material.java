package org.yimen.domain.catalogue;

import org.jmolecules.ddd.types.ValueObject;
import org.yimen.domain.document.TextKind;
import org.yimen.domain.document.TextRules;
import org.yimen.domain.ids.MaterialCode;

/**
 * A material 申请材料 that an item asks for.
 *
 * @param code its code, unique in the item version
 * @param nameZh its name
 * @param main whether it is the application itself rather than an attachment 附件 (HUN-3.8a)
 * @param originals how many originals, 0 or more
 * @param copies how many copies, 0 or more
 * @param source where it comes from
 * @param electronicAccepted whether a file will do
 * @param agentOnly whether it is asked of agents only (HUN-4.3.4.4a)
 * @param specification what it must look like or say; may be empty
 */
public record Material(
    MaterialCode code,
    String nameZh,
    boolean main,
    int originals,
    int copies,
    MaterialSource source,
    boolean electronicAccepted,
    boolean agentOnly,
    String specification)
    implements ValueObject {
  public Material {
    TextRules.require("nameZh", TextKind.NAME, nameZh);
    if (!specification.isEmpty()) TextRules.require("specification", TextKind.LINE, specification);
    if (originals < 0 || copies < 0 || originals > 99 || copies > 99)
      throw new IllegalArgumentException("originals and copies must be 0 to 99");
  }
}
