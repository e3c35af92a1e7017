/**
 * Rulebooks (规则集) as YAML files: one file per regulation and effective date, written by people who
 * know the law and need not know this program. Holds the Licensing Law, Hunan and Meixihu.
 */
@SecondaryAdapter
@NullMarked
package org.yimen.rulebook.jackson;

import org.jmolecules.architecture.hexagonal.SecondaryAdapter;
import org.jspecify.annotations.NullMarked;
