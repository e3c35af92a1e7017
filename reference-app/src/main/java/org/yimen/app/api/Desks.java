package org.yimen.app.api;

import java.util.List;
import java.util.Optional;
import org.yimen.app.web.OpenHall;
import org.yimen.app.web.Seat;
import org.yimen.app.web.Seats;
import org.yimen.domain.ids.Actor;
import org.yimen.domain.ids.CaseId;
import org.yimen.domain.ids.FunctionCode;
import org.yimen.domain.rulebook.ProvisionKey;
import org.yimen.domain.rulebook.Provisions;
import org.yimen.ports.driving.CaseAct;
import org.yimen.ports.driving.CaseFile;
import org.yimen.ports.driving.CaseReading;
import org.yimen.ports.driving.WindowDesk;

/** Where the officers who call work today, and the cases that lie open before them. */
record Desks(OpenHall hall, Seats seats) {
  /** The seat of who calls; who is posted nowhere today has none. */
  Seat seat(Call<?> call) {
    return seats.of(call.who()).orElseThrow(() -> ProblemException.of(Trouble.NOT_POSTED));
  }

  /** The window of a seat as it stands; empty while none is open. */
  Optional<WindowDesk> window(Seat seat) {
    return seat.window().flatMap(w -> hall.yimen().reception().desk(seat.atWindow()));
  }

  /**
   * A case that lies open before an officer.
   *
   * @param call who asks
   * @param seat where the officer works
   * @param file the file
   * @param reading the case as it stands today
   * @param rules the rules that govern it
   */
  record OpenCase(Call<?> call, Seat seat, CaseFile file, CaseReading reading, Provisions rules) {
    CaseId id() {
      return reading.id();
    }

    /** An act on the version that was seen, in the first of these functions that is held. */
    @SafeVarargs
    final CaseAct act(long seen, ProvisionKey<List<FunctionCode>>... functions) {
      return new CaseAct(call.id(), by(functions), id(), Optional.of(seen));
    }

    @SafeVarargs
    final Actor by(ProvisionKey<List<FunctionCode>>... functions) {
      return seat.in(file.state().hall(), seat.acting(rules, functions));
    }
  }

  /** The case of the address. */
  OpenCase open(Call<?> call) {
    Seat seat = seat(call);
    CaseId id = new CaseId(call.pathId("case"));
    CaseFile file = hall.yimen().enquiries().file(id).orElseThrow(ProblemException::unknown);
    CaseReading reading =
        hall.yimen().enquiries().caseById(id).orElseThrow(ProblemException::unknown);
    return new OpenCase(call, seat, file, reading, hall.rulebooks().version(reading.rulebook()));
  }
}
