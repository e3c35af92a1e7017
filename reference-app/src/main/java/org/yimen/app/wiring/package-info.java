/**
 * Puts the hall together 装配: finds adapters, chooses among them by settings, and hands them to the
 * container. The only place where the container is named.
 */
@NullMarked
package org.yimen.app.wiring;

import org.jspecify.annotations.NullMarked;
