/** Certificates and keys for serving beyond this machine. */
@NullMarked
package org.yimen.app.tls;

import org.jspecify.annotations.NullMarked;
