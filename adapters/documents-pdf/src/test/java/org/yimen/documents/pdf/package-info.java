@NullMarked
package org.yimen.documents.pdf;

import org.jspecify.annotations.NullMarked;
