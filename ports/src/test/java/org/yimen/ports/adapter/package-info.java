/** What a factory may see of the settings. */
@NullMarked
package org.yimen.ports.adapter;

import org.jspecify.annotations.NullMarked;
