/**
 * Service items 事项 out of a CSV file, as drafts. Every bad row is reported with line and reason;
 * nothing is taken of a file with bad rows unless somebody asks for the good ones.
 */
@NullMarked
package org.yimen.items.csv;

import org.jspecify.annotations.NullMarked;
