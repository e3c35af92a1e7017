package org.yimen.domain.catalogue;

import java.util.List;
import java.util.Optional;
import org.jmolecules.ddd.types.ValueObject;
import org.yimen.domain.document.TextKind;
import org.yimen.domain.document.TextRules;

/**
 * An application form 申请书格式文本 with its filled sample 示范文本.
 *
 * @param nameZh its name
 * @param version from 1
 * @param fields what it asks
 * @param sample the filled sample: a file or its text; empty where there is none
 */
public record ApplicationForm(
    String nameZh, int version, List<FormField> fields, Optional<String> sample)
    implements ValueObject {
  public ApplicationForm {
    TextRules.require("nameZh", TextKind.NAME, nameZh);
    if (version < 1) throw new IllegalArgumentException("version must be 1 or more");
    fields = List.copyOf(fields);
    TextRules.require("sample", TextKind.TEXT, sample);
  }
}
