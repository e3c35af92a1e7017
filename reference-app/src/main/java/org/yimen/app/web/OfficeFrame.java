package org.yimen.app.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What stands on every page of the office: centre, doors, who is signed in. */
final class OfficeFrame {
  private final OpenHall hall;
  private final Pages pages;
  private final Offices offices;
  private final Told told;

  OfficeFrame(OpenHall hall, Pages pages) {
    this.hall = hall;
    this.pages = pages;
    this.offices = new Offices(hall);
    this.told = new Told(hall);
  }

  /** The office of this database's centre. */
  Office of(Context request, SignedIn who) {
    return of(request, who, offices.of(who).orElseThrow(NotFoundResponse::new));
  }

  private Office of(Context request, SignedIn who, OfficeSeat seat) {
    Speech speech = new Speech(pages, request, hall.clock().now(), seat.centre().zone());
    return new Office(
        who,
        seat.centre(),
        seat.actor(),
        seat.rules(),
        speech,
        told.on(request, seat.rules(), speech));
  }

  /** The same for somebody who asks for leave or decides on one. */
  Office onDuty(Context request, SignedIn who) {
    return of(request, who, offices.onDuty(who).orElseThrow(NotFoundResponse::new));
  }

  /** The model of the frame. */
  Map<String, Object> model(Office office, String current) {
    Speech speech = office.speech();
    String mark =
        HallNames.of(office.centre().nameZh(), office.centre().nameEn(), speech.language());
    Map<String, Object> model =
        new HashMap<>(Doors.bar(office.who(), current, speech::say, mark, speech.moment()));
    model.put("alert", Optional.empty());
    model.put("told", office.told());
    model.put("request", Control.newRequest());
    return model;
  }

  void show(Context request, String page, Map<String, Object> model) {
    pages.show(request, page, model);
  }
}
