/**
 * Every typed identifier (标识) and the actor (行为人) of an act: person, function, place. Nothing else.
 */
@NullMarked
package org.yimen.domain.ids;

import org.jspecify.annotations.NullMarked;
