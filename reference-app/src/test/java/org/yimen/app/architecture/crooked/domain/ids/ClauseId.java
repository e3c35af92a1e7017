package org.yimen.app.architecture.crooked.domain.ids;

/** The crooked house's name of a clause. */
public record ClauseId(String value) {}
