package org.yimen.app.log;

import java.time.Duration;

/**
 * A request that was answered, without anything that somebody sent.
 *
 * @param number of the request, in this run of the program
 * @param method GET, POST ...; OTHER for what no page knows
 * @param route template of its address, such as {@code /kiosk/{hall}}; {@code none} where no page
 *     fits
 * @param status of the answer
 * @param time that it took
 */
public record Answered(String number, String method, String route, int status, Duration time) {}
