package org.yimen.domain.catalogue;

import java.time.Instant;
import java.util.Optional;
import org.jmolecules.ddd.types.ValueObject;

/**
 * A version with its place in the item's life.
 *
 * @param version the version
 * @param stage where it stands
 * @param publishedAt when it was published; empty before
 * @param endedAt when it was superseded or withdrawn; empty before
 */
public record StagedVersion(
    ItemVersion version,
    VersionStage stage,
    Optional<Instant> publishedAt,
    Optional<Instant> endedAt)
    implements ValueObject {
  StagedVersion in(VersionStage next) {
    return new StagedVersion(version, next, publishedAt, endedAt);
  }

  StagedVersion published(Instant at) {
    return new StagedVersion(version, VersionStage.PUBLISHED, Optional.of(at), Optional.empty());
  }

  StagedVersion ended(VersionStage end, Instant at) {
    return new StagedVersion(version, end, publishedAt, Optional.of(at));
  }
}
