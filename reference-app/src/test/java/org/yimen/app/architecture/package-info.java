/** The laws of the house as tests, and the crooked house that breaks each of them. */
@NullMarked
package org.yimen.app.architecture;

import org.jspecify.annotations.NullMarked;
