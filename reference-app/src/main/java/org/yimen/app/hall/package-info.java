/** A hall as data: reads a hall file and sets the hall up through the driving ports. */
@NullMarked
package org.yimen.app.hall;

import org.jspecify.annotations.NullMarked;
