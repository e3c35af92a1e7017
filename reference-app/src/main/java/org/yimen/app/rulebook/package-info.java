/** The rulebooks 规则集 as they came from their files, for the command line and the pages. */
@NullMarked
package org.yimen.app.rulebook;

import org.jspecify.annotations.NullMarked;
