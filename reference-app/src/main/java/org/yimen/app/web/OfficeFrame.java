package org.yimen.app.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yimen.domain.ids.Actor;
import org.yimen.domain.ids.FunctionCode;
import org.yimen.domain.ids.Place;
import org.yimen.domain.organisation.CentreState;
import org.yimen.domain.staff.Functions;
import org.yimen.ports.driving.CentreView;

/** What stands on every page of the office: centre, doors, who is signed in. */
final class OfficeFrame {
  private final OpenHall hall;
  private final Pages pages;

  OfficeFrame(OpenHall hall, Pages pages) {
    this.hall = hall;
    this.pages = pages;
  }

  /** The office of this database's centre. */
  Office of(Context request, SignedIn who) {
    CentreState centre =
        hall.yimen().centreOffice().centres().stream()
            .map(CentreView::centre)
            .findFirst()
            .orElseThrow(NotFoundResponse::new);
    return new Office(
        who,
        centre,
        Actor.of(who.person(), function(who, centre), Place.in(centre.halls().get(0).id())),
        hall.rules(centre),
        new Speech(pages, request, hall.clock().now(), centre.zone()));
  }

  /** A manager of the centre acts as one; anybody else as what they are, so that a ruling says. */
  private FunctionCode function(SignedIn who, CentreState centre) {
    List<FunctionCode> held =
        hall.yimen().staffOffice().postings(who.person()).stream()
            .filter(p -> p.period().covers(hall.today(centre)))
            .flatMap(p -> p.functions().stream())
            .toList();
    if (held.contains(Functions.CENTRE_MANAGER)) return Functions.CENTRE_MANAGER;
    return held.stream().findFirst().orElse(Functions.ADMINISTRATOR);
  }

  /** The model of the frame. */
  Map<String, Object> model(Office office, String current) {
    Speech speech = office.speech();
    String mark =
        HallNames.of(office.centre().nameZh(), office.centre().nameEn(), speech.language());
    Map<String, Object> model =
        new HashMap<>(Doors.bar(office.who(), current, speech::say, mark, speech.moment()));
    model.put("alert", Optional.empty());
    model.put("request", Control.newRequest());
    return model;
  }

  void show(Context request, String page, Map<String, Object> model) {
    pages.show(request, page, model);
  }
}
