/** The wording 措辞 of rulings in Chinese and English, rendered once for page, API and paper. */
@NullMarked
package org.yimen.ports.wording;

import org.jspecify.annotations.NullMarked;
