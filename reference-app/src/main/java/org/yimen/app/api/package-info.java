/**
 * The HTTP API 接口: everything a page does, as JSON. One table of routes says who may call what with
 * which body; the server and the OpenAPI document are both made from it. No rule lives here.
 */
@NullMarked
package org.yimen.app.api;

import org.jspecify.annotations.NullMarked;
