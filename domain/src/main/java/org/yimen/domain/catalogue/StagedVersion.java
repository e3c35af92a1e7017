package org.yimen.domain.catalogue;

import java.time.Instant;
import java.util.Optional;
import org.jmolecules.ddd.types.ValueObject;
import org.yimen.domain.document.TextKind;
import org.yimen.domain.document.TextRules;

/**
 * A version with its place in the item's life.
 *
 * @param version the version
 * @param stage where it stands
 * @param publishedAt when it was published; empty before
 * @param endedAt when it was superseded or withdrawn; empty before
 * @param ground why it is suspended or withdrawn 理由, as the decision says; empty in every other
 *     stage
 */
public record StagedVersion(
    ItemVersion version,
    VersionStage stage,
    Optional<Instant> publishedAt,
    Optional<Instant> endedAt,
    Optional<String> ground)
    implements ValueObject {
  /**
   * @throws IllegalArgumentException if a ground is given where none can be
   */
  public StagedVersion {
    TextRules.require("ground", TextKind.LINE, ground);
    if (ground.isPresent() && stage != VersionStage.SUSPENDED && stage != VersionStage.WITHDRAWN)
      throw new IllegalArgumentException("a version that is " + stage + " has no ground");
  }

  static StagedVersion drafted(ItemVersion version) {
    return new StagedVersion(
        version, VersionStage.DRAFTED, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** The same in another stage of its life, not suspended and not at its end. */
  StagedVersion in(VersionStage next) {
    return new StagedVersion(version, next, publishedAt, endedAt, Optional.empty());
  }

  StagedVersion published(Instant at) {
    return new StagedVersion(
        version, VersionStage.PUBLISHED, Optional.of(at), Optional.empty(), Optional.empty());
  }

  StagedVersion suspended(String why) {
    return new StagedVersion(
        version, VersionStage.SUSPENDED, publishedAt, endedAt, Optional.of(why));
  }

  StagedVersion superseded(Instant at) {
    return new StagedVersion(
        version, VersionStage.SUPERSEDED, publishedAt, Optional.of(at), Optional.empty());
  }

  StagedVersion withdrawn(Instant at, String why) {
    return new StagedVersion(
        version, VersionStage.WITHDRAWN, publishedAt, Optional.of(at), Optional.of(why));
  }
}
