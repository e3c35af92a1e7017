/**
 * Papers (文书): the kinds of papers, their visible numbers and what they must say. Rendering is an
 * adapter's work.
 */
@NullMarked
package org.yimen.domain.document;

import org.jspecify.annotations.NullMarked;
