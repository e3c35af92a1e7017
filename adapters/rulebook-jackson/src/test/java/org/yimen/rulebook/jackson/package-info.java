@NullMarked
package org.yimen.rulebook.jackson;

import org.jspecify.annotations.NullMarked;
