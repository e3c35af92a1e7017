/** Accounts of this application: how passwords are hashed, and who gets the first ones. */
@NullMarked
package org.yimen.app.account;

import org.jspecify.annotations.NullMarked;
