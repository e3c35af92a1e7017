@NullMarked
package org.yimen.app.log;

import org.jspecify.annotations.NullMarked;
