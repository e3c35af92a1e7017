/** Adapters found, chosen, refused. */
@NullMarked
package org.yimen.app.wiring;

import org.jspecify.annotations.NullMarked;
