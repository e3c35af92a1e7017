/** What whoever runs the hall's server looks at and relies on 运行: health, figures, backups. */
@NullMarked
package org.yimen.app.operation;

import org.jspecify.annotations.NullMarked;
