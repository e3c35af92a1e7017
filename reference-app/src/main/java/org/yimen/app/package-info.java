/**
 * The composition root and the command line of the reference application. Thin: it chooses
 * adapters, reads words and prints answers; no rule lives here.
 */
@NullMarked
package org.yimen.app;

import org.jspecify.annotations.NullMarked;
