package org.yimen.ports.paper;

import java.util.Optional;

/**
 * A name of an office, an item or a lane.
 *
 * @param zh as it stands on the Chinese paper
 * @param en in English, where somebody gave it
 */
public record PublicName(String zh, Optional<String> en) {}
