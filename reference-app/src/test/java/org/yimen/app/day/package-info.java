/** The simulated day, as a whole and when it is killed in the middle. */
@NullMarked
package org.yimen.app.day;

import org.jspecify.annotations.NullMarked;
