/**
 * Case logs 办件日志 of other systems in the XES form (IEEE 1849), read as a stream: one case at a
 * time, whatever the size of the log. The parser is the JDK's StAX; the reference library of XES is
 * LGPL and keeps a log in memory.
 */
@NullMarked
@SecondaryAdapter
package org.yimen.caselog.xes;

import org.jmolecules.architecture.hexagonal.SecondaryAdapter;
import org.jspecify.annotations.NullMarked;
