/**
 * The case (办件): its life from hand-in to delivery, the facts it is made of and the labels a
 * rulebook gives to them.
 */
@NullMarked
package org.yimen.domain.casework;

import org.jspecify.annotations.NullMarked;
