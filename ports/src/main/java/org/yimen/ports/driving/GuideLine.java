package org.yimen.ports.driving;

import java.util.Optional;
import org.yimen.domain.catalogue.ItemCategory;
import org.yimen.domain.ids.HallId;
import org.yimen.domain.ids.ItemCode;

/**
 * One line in the list of published guides.
 *
 * @param code code of the item
 * @param nameZh its name
 * @param nameEn its English name
 * @param category which category
 * @param field its field
 * @param hall the hall that mainly takes it; empty where none does
 */
public record GuideLine(
    ItemCode code,
    String nameZh,
    Optional<String> nameEn,
    ItemCategory category,
    String field,
    Optional<HallId> hall) {}
