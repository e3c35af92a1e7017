package org.yimen.app.architecture.crooked.domain.person;

import org.jmolecules.architecture.hexagonal.SecondaryPort;

/** The domain knows nothing of hexagons. */
@SecondaryPort
interface LabelledInTheDomain {}
