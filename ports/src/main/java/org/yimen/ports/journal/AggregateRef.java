package org.yimen.ports.journal;

/**
 * Names one aggregate at one version.
 *
 * @param type constant lower-case word, such as {@code case}
 * @param id its identifier as text
 * @param version its version after the step, from 1; 1 where nothing is kept
 */
public record AggregateRef(String type, String id, long version) {}
