package org.yimen.ports.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.yimen.domain.ids.Actor;
import org.yimen.domain.organisation.Centre;
import org.yimen.domain.rulebook.Provisions;
import org.yimen.domain.rulebook.Ruling;
import org.yimen.domain.staff.Functions;
import org.yimen.domain.staff.Posting;
import org.yimen.domain.staff.Standing;
import org.yimen.ports.driven.Stores;

/**
 * Who acts when and where, in one transaction, with the rules in force there today.
 *
 * @param stores the stores of the transaction
 * @param by who
 * @param at when
 * @param centre where
 * @param rules what holds there on that day
 */
record Scene(Stores stores, Actor by, Instant at, Centre centre, Provisions rules) {
  LocalDate today() {
    return LocalDate.ofInstant(at, centre.zone());
  }

  /** Whether an officer holds the function today (YM-6). */
  Ruling postedOfficer() {
    return new Standing(
            by.person(),
            stores.postings().of(by.person()).stream().map(Posting::state).toList(),
            List.of())
        .holdsFunction(by, today());
  }

  /** The same where visitors, kiosks and the system act too, who hold no posting. */
  Ruling postedIfOfficer() {
    return Desk.isVisitor(by) || by.function().equals(Functions.SYSTEM)
        ? Ruling.granted()
        : postedOfficer();
  }
}
