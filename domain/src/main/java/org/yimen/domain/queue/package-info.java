/**
 * The queue (排队叫号): tickets (取号), lanes (队列), calling (叫号), missed calls (过号), windows in service.
 * Order is by number, and for any two tickets the system says why one went first. The store gives
 * the {@link org.yimen.domain.queue.LaneHead heads} of the lanes, a pure {@link
 * org.yimen.domain.queue.CallingPolicy policy} picks, the claim is by version.
 */
@NullMarked
package org.yimen.domain.queue;

import org.jspecify.annotations.NullMarked;
