/** A hall file as its author meets its faults. */
@NullMarked
package org.yimen.app.hall;

import org.jspecify.annotations.NullMarked;
