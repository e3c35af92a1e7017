package org.yimen.domain.catalogue;

import java.util.List;
import org.jmolecules.ddd.types.ValueObject;
import org.yimen.domain.ids.ItemId;

/**
 * An item as it is stored, with all its versions.
 *
 * @param format version of this record, now 1
 * @param id the item
 * @param version how many acts made this state, from 1
 * @param versions all versions, the oldest first, numbered from 1
 */
public record ItemState(int format, ItemId id, long version, List<StagedVersion> versions)
    implements ValueObject {
  /** The version that this code writes. */
  public static final int FORMAT = 1;

  public ItemState {
    versions = List.copyOf(versions);
  }
}
