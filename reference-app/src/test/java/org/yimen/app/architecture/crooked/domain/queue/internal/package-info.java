/** Part of the crooked house: here laws are broken on purpose. */
@NullMarked
package org.yimen.app.architecture.crooked.domain.queue.internal;

import org.jspecify.annotations.NullMarked;
