/**
 * The use cases that answer the driving ports. One use case is one transaction: new state and its
 * entries.
 */
@NullMarked
package org.yimen.ports.usecase;

import org.jspecify.annotations.NullMarked;
