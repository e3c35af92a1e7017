/** Stories of a day, told through the driving ports over the stores in memory. */
@NullMarked
package org.yimen.ports.usecase;

import org.jspecify.annotations.NullMarked;
