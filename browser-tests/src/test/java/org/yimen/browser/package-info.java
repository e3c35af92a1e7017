/** The pages as people meet them: in a real browser, with every page checked for accessibility. */
@NullMarked
package org.yimen.browser;

import org.jspecify.annotations.NullMarked;
