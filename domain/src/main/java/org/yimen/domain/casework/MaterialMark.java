package org.yimen.domain.casework;

import java.util.List;
import org.jmolecules.ddd.types.ValueObject;
import org.yimen.domain.ids.DocumentId;
import org.yimen.domain.ids.MaterialCode;

/**
 * What was found when a material 材料 was checked.
 *
 * @param material which material of the published list
 * @param presence in which form it is there
 * @param inForm whether it has the statutory form 符合法定形式
 * @param files electronic files, by identifier
 */
public record MaterialMark(
    MaterialCode material, Presence presence, boolean inForm, List<DocumentId> files)
    implements ValueObject {
  /** In which form a material is there. */
  public enum Presence {
    /** 缺. */
    MISSING,
    /** 原件. */
    ORIGINAL,
    /** 复印件. */
    COPY,
    /** 电子文件. */
    E_FILE,
    /** 核验后退还. */
    SEEN_AND_GIVEN_BACK
  }

  public MaterialMark {
    files = List.copyOf(files);
    if (presence == Presence.E_FILE && files.isEmpty())
      throw new IllegalArgumentException("an electronic file needs its document: " + material);
  }

  /** Seen at the desk, in form. */
  public static MaterialMark original(MaterialCode material) {
    return new MaterialMark(material, Presence.ORIGINAL, true, List.of());
  }

  /** Not there. */
  public static MaterialMark missing(MaterialCode material) {
    return new MaterialMark(material, Presence.MISSING, false, List.of());
  }

  /** There and in form. */
  public boolean isComplete() {
    return presence != Presence.MISSING && inForm;
  }
}
