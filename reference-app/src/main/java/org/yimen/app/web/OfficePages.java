package org.yimen.app.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Handler;
import org.yimen.app.web.OfficerDoor.OfficerPage;
import org.yimen.domain.staff.PageRole;

/** The pages of the office 办公室: items, halls and windows, people. */
final class OfficePages {
  private final OfficerDoor door;
  private final ItemAdminPages items;
  private final ItemImportPages imports;
  private final PeopleAdminPages people;
  private final HallAdminPages halls;
  private final DayPages days;
  private final DutyPages duty;

  OfficePages(OpenHall hall, Pages pages, SignOn signOn) {
    OfficeFrame frame = new OfficeFrame(hall, pages);
    this.door = new OfficerDoor(signOn, pages);
    this.items = new ItemAdminPages(hall, frame);
    this.imports = new ItemImportPages(hall, frame);
    this.people = new PeopleAdminPages(hall, frame);
    this.halls = new HallAdminPages(hall, frame);
    this.days = new DayPages(hall, frame);
    this.duty = new DutyPages(hall, frame);
  }

  void enter(RoutesConfig routes) {
    routes.get(ItemAdminPages.ITEMS, inOffice(items::list));
    routes.get(ItemAdminPages.ITEMS + "/new", inOffice(items::blank));
    routes.post(ItemAdminPages.ITEMS + "/new", inOffice(items::draftNew));
    routes.get(ItemImportPages.IMPORT, inOffice(imports::ask));
    routes.post(ItemImportPages.IMPORT, inOffice(imports::read));
    routes.get("/admin/items/{item}", inOffice(items::one));
    routes.get("/admin/items/{item}/draft", inOffice(items::draft));
    routes.post("/admin/items/{item}/draft", inOffice(items::draftNext));
    routes.post("/admin/items/{item}/{act}", inOffice(items::act));
    routes.get(HallAdminPages.HALLS, inOffice(halls::list));
    routes.post(HallAdminPages.HALLS, inOffice(halls::add));
    routes.get("/admin/halls/{hall}", inOffice(halls::one));
    routes.post("/admin/halls/{hall}/{act}", inOffice(halls::act));
    routes.get(DayPages.DAYS, inOffice(days::first));
    routes.get(DayPages.ONE, inOffice(days::one));
    routes.post(DayPages.ONE + "/{act}", inOffice(days::act));
    routes.get(DutyPages.DUTY, door.to(duty::one, PageRole.values()));
    routes.post(DutyPages.DUTY + "/{act}", door.to(duty::act, PageRole.values()));
    routes.get(PeopleAdminPages.PEOPLE, inOffice(people::list));
    routes.get(PeopleAdminPages.PEOPLE + "/new", inOffice(people::blank));
    routes.post(PeopleAdminPages.PEOPLE + "/new", inOffice(people::postNew));
    routes.get("/admin/people/{person}", inOffice(people::one));
    routes.post("/admin/people/{person}/{act}", inOffice(people::act));
  }

  private Handler inOffice(OfficerPage page) {
    return door.to(page, PageRole.OFFICE, PageRole.ADMINISTRATION);
  }
}
