/** Tests of certificates. */
@org.jspecify.annotations.NullMarked
package org.yimen.app.tls;
