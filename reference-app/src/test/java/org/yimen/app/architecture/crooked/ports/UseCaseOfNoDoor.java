package org.yimen.app.architecture.crooked.ports;

import org.jmolecules.architecture.hexagonal.Application;

/** Says that it is a use case and answers no door. */
@Application
final class UseCaseOfNoDoor {}
