package org.yimen.app.web;

import java.util.Set;
import org.yimen.domain.ids.PersonId;

/** An officer at this browser: who, under which name on screen, which pages are open to them. */
record SignedIn(PersonId person, String name, Set<PageRole> roles) {}
