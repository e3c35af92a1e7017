/**
 * The queue (排队叫号): tickets (取号), lanes, calling (叫号), missed calls (过号), windows in service. Order
 * is by number, and for any two tickets the system says why one went first.
 */
@NullMarked
package org.yimen.domain.queue;

import org.jspecify.annotations.NullMarked;
