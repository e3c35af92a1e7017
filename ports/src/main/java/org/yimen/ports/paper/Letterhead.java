package org.yimen.ports.paper;

import java.time.LocalTime;

/**
 * Who issues a paper 发文机关, and where visitors find them.
 *
 * @param office the authority that answers for it
 * @param hall the hall
 * @param address where the hall is
 * @param opens first minute of service
 * @param closes end of service
 */
public record Letterhead(
    PublicName office, PublicName hall, String address, LocalTime opens, LocalTime closes) {}
