package org.yimen.app.architecture.crooked.domain.person;

/** A public class that anybody may extend. */
public class OpenToAll {}
