/** What the program tells those who run it: one line each, without personal data. */
@NullMarked
package org.yimen.app.log;

import org.jspecify.annotations.NullMarked;
