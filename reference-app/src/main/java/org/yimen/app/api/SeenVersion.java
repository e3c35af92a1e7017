package org.yimen.app.api;

/**
 * The version of a thing that the caller saw; another one by now makes the act stale.
 *
 * @param version as it was answered
 */
record SeenVersion(long version) {}
