/**
 * Persons (人员): applicant (申请人), agent (代理人), identity numbers (身份号码) and how they are masked (脱敏).
 * What is personal lives in records that can be erased; everything else knows identifiers.
 */
@NullMarked
package org.yimen.domain.person;

import org.jspecify.annotations.NullMarked;
