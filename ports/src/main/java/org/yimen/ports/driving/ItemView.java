package org.yimen.ports.driving;

import java.util.Optional;
import org.yimen.domain.catalogue.VersionStage;
import org.yimen.domain.ids.ItemCode;
import org.yimen.domain.ids.ItemId;

/**
 * An item as an answer shows it.
 *
 * @param id its identifier
 * @param version how many acts made it what it is
 * @param code its published code
 * @param nameZh its name
 * @param nameEn its English name
 * @param stage where it stands
 * @param inForce number of the version in force, if there is one
 * @param ground why it is suspended or withdrawn, if it is
 * @param draft number of the version being drafted, if there is one
 */
public record ItemView(
    ItemId id,
    long version,
    ItemCode code,
    String nameZh,
    Optional<String> nameEn,
    VersionStage stage,
    Optional<String> ground,
    Optional<Integer> inForce,
    Optional<Integer> draft) {}
