/** Speed, as ratios against named peers in one run. */
@NullMarked
package org.yimen.benchmarks;

import org.jspecify.annotations.NullMarked;
