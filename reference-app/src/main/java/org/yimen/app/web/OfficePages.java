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

  OfficePages(OpenHall hall, Pages pages, SignOn signOn) {
    OfficeFrame frame = new OfficeFrame(hall, pages);
    this.door = new OfficerDoor(signOn, pages);
    this.items = new ItemAdminPages(hall, frame);
    this.imports = new ItemImportPages(hall, frame);
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
  }

  private Handler inOffice(OfficerPage page) {
    return door.to(page, PageRole.OFFICE, PageRole.ADMINISTRATION);
  }
}
