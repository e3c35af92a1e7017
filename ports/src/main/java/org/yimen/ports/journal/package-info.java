/** The journal 日志: entries, the chain that seals them, and its verification. */
@NullMarked
package org.yimen.ports.journal;

import org.jspecify.annotations.NullMarked;
