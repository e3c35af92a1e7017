package org.yimen.domain.organisation;

import java.util.Optional;
import org.jmolecules.ddd.types.ValueObject;
import org.yimen.domain.document.TextKind;
import org.yimen.domain.document.TextRules;
import org.yimen.domain.ids.DepartmentId;

/**
 * A department 部门 behind the windows.
 *
 * @param id its code
 * @param nameZh its name
 * @param nameEn its English name
 */
public record Department(DepartmentId id, String nameZh, Optional<String> nameEn)
    implements ValueObject {
  public Department {
    TextRules.require("nameZh", TextKind.NAME, nameZh);
    TextRules.require("nameEn", TextKind.NAME, nameEn);
  }
}
