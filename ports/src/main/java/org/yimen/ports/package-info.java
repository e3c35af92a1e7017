/**
 * The doors 接口: driving ports with the use cases that answer them, driven ports with numbered
 * rules, in-memory implementations, and {@code Yimen.builder()} that puts a hall together in plain
 * Java.
 */
@NullMarked
package org.yimen.ports;

import org.jspecify.annotations.NullMarked;
