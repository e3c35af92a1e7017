/**
 * How adapters 适配器 are found and put in: a factory for each, which tells its port, its key and the
 * settings it reads.
 */
@NullMarked
package org.yimen.ports.adapter;

import org.jspecify.annotations.NullMarked;
