package org.yimen.app.architecture.crooked.ports;

/** A port without a label. */
public interface BareDoor {}
