/**
 * What the office 办公室 writes down, from a form or from a body: halls, windows, lanes, postings,
 * mandates, items. Read here once for pages and API; all that is wrong is told at once, by field.
 */
@NullMarked
package org.yimen.app.office;

import org.jspecify.annotations.NullMarked;
