/** The in-memory implementations under the contracts of the kit. */
@NullMarked
package org.yimen.ports.memory;

import org.jspecify.annotations.NullMarked;
