/**
 * Service items (事项): what can be applied for, the published guide (办事指南) with its materials (材料),
 * limits and ground, its life and its versions.
 */
@NullMarked
package org.yimen.domain.catalogue;

import org.jspecify.annotations.NullMarked;
