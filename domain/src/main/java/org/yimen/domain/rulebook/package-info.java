/**
 * Rulebooks (规则集): legal clauses (条款), provisions and their keys, layers of law, province, city and
 * hall, rulings (裁定) and outcomes. A rule always knows where it comes from. This room knows no
 * other: each room above declares its own {@link org.yimen.domain.rulebook.ProvisionKey keys}.
 */
@NullMarked
package org.yimen.domain.rulebook;

import org.jspecify.annotations.NullMarked;
