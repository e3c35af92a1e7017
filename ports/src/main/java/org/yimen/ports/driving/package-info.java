/** Driving ports, named after the places of a hall: what people and programs ask of it. */
@NullMarked
package org.yimen.ports.driving;

import org.jspecify.annotations.NullMarked;
