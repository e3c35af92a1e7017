/** What README says, compiled and run. */
@NullMarked
package org.yimen.app.readme;

import org.jspecify.annotations.NullMarked;
