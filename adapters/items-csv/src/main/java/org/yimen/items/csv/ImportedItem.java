package org.yimen.items.csv;

import org.yimen.domain.catalogue.ItemVersion;

/**
 * A good row.
 *
 * @param line its line in the file, from 1
 * @param draft the item as a draft: it has what the file says and is not yet fit for publication
 * @param department name of the department; its code is the draft's lead
 * @param mainItem the main item 主项 it belongs to
 * @param areaCode code of the administrative area
 */
public record ImportedItem(
    int line, ItemVersion draft, String department, String mainItem, String areaCode) {}
