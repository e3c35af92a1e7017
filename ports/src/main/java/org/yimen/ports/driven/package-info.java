/**
 * Driven ports: what the rules need from outside. Each rule has a number; the kit has a test named
 * after it.
 */
@NullMarked
package org.yimen.ports.driven;

import org.jspecify.annotations.NullMarked;
