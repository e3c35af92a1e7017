/**
 * Tables in CSV (RFC 4180), row by row in constant memory. A row that cannot be read is told by
 * line and reason and keeps its place in the answer.
 */
@NullMarked
package org.yimen.app.csv;

import org.jspecify.annotations.NullMarked;
