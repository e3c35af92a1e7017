/** The API as its callers meet it: every answer is held against the document that is served. */
@NullMarked
package org.yimen.app.api;

import org.jspecify.annotations.NullMarked;
