package org.yimen.app.api;

import java.util.List;

/**
 * Routes about one thing.
 *
 * @param name its name in the document
 * @param zh what it is about
 * @param en the same in English
 * @param routes the routes
 */
record RouteGroup(String name, String zh, String en, List<Route<?>> routes) {
  RouteGroup {
    routes = List.copyOf(routes);
  }
}
