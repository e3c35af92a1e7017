package org.yimen.ports.paper;

import org.yimen.domain.casework.MaterialMark;

/**
 * A material as it was received.
 *
 * @param nameZh its name
 * @param presence in which form it came
 */
public record MaterialLine(String nameZh, MaterialMark.Presence presence) {}
