package org.yimen.app.web;

import io.javalin.config.RoutesConfig;
import org.yimen.app.hall.HallSetUp;
import org.yimen.domain.staff.PageRole;

/** The pages by which staff come in: sign-on, password, accounts. */
final class StaffDoor {
  private final SignOnPages door;
  private final AccountPages accounts;
  private final OfficerDoor officers;

  StaffDoor(OpenHall hall, Pages pages, SessionSignOn signOn, FormSeal seal) {
    this.door = new SignOnPages(hall.yimen().frontDoor(), signOn, pages, seal, HallSetUp.SYSTEM);
    this.accounts =
        new AccountPages(hall.yimen().accountOffice(), hall.yimen().staffOffice(), pages);
    this.officers = new OfficerDoor(signOn, pages);
  }

  void enter(RoutesConfig routes) {
    routes.get(SignOnPages.SIGN_IN, door::signIn);
    routes.post(SignOnPages.SIGN_IN, door::tryToSignIn);
    routes.get(SignOnPages.PASSWORD, door::password);
    routes.post(SignOnPages.PASSWORD, door::changePassword);
    routes.post(SignOnPages.SIGN_OUT, door::signOut);
    routes.get(AccountPages.ACCOUNTS, officers.to(accounts::list, PageRole.ADMINISTRATION));
    routes.post(AccountPages.ACCOUNTS, officers.to(accounts::open, PageRole.ADMINISTRATION));
    routes.get("/accounts/{account}", officers.to(accounts::one, PageRole.ADMINISTRATION));
    routes.post("/accounts/{account}/{act}", officers.to(accounts::act, PageRole.ADMINISTRATION));
  }
}
