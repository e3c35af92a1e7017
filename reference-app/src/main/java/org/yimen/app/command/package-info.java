/**
 * The words of the command line. Thin: each reads its options, asks a port and prints the answer.
 */
@NullMarked
package org.yimen.app.command;

import org.jspecify.annotations.NullMarked;
