@NullMarked
package org.yimen.app.account;

import org.jspecify.annotations.NullMarked;
