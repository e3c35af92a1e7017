@NullMarked
package org.yimen.app.operation;

import org.jspecify.annotations.NullMarked;
