/** What tests of every module share. */
@NullMarked
package org.yimen.testing;

import org.jspecify.annotations.NullMarked;
