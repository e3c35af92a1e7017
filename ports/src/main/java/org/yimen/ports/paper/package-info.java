/**
 * Papers 文书 as the hall hands them out: what each says, typed, in no language yet. They are put
 * together from states and readings when they are made; the names of persons come from their
 * records then, so nothing personal is kept here.
 */
@NullMarked
package org.yimen.ports.paper;

import org.jspecify.annotations.NullMarked;
