/**
 * Rulebooks (规则集) as YAML files: one file per regulation and effective date, written by people who
 * know the law and need not know this program. Holds the Licensing Law, Hunan and Meixihu.
 */
@NullMarked
package org.yimen.rulebook.jackson;

import org.jspecify.annotations.NullMarked;
