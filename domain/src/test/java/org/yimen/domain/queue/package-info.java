/** Stories of the queue. */
@NullMarked
package org.yimen.domain.queue;

import org.jspecify.annotations.NullMarked;
