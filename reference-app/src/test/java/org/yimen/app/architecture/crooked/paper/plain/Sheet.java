package org.yimen.app.architecture.crooked.paper.plain;

/** A straight class of an adapter. */
public final class Sheet {}
