package org.yimen.app.architecture.crooked.screen.loud;

import org.jmolecules.architecture.hexagonal.Adapter;

/** A driving adapter, so that nothing but the law on adapters minds who names it. */
@Adapter
public final class LoudScreen {}
