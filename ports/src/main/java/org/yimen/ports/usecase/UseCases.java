package org.yimen.ports.usecase;

import org.yimen.ports.driven.Clock;
import org.yimen.ports.driven.HolidayCalendars;
import org.yimen.ports.driven.Identities;
import org.yimen.ports.driven.JournalReader;
import org.yimen.ports.driven.PasswordHasher;
import org.yimen.ports.driven.Rulebooks;
import org.yimen.ports.driven.Secrets;
import org.yimen.ports.driven.Transactions;
import org.yimen.ports.driving.AccountOffice;
import org.yimen.ports.driving.CaseDesk;
import org.yimen.ports.driving.CentreOffice;
import org.yimen.ports.driving.DutyOffice;
import org.yimen.ports.driving.Enquiries;
import org.yimen.ports.driving.FrontDoor;
import org.yimen.ports.driving.ItemOffice;
import org.yimen.ports.driving.PaperRoom;
import org.yimen.ports.driving.ProgressDesk;
import org.yimen.ports.driving.Reception;
import org.yimen.ports.driving.ReviewDesk;
import org.yimen.ports.driving.StaffOffice;

/**
 * All driving ports, put together from driven ones. Safe for many threads where those are.
 *
 * @param caseDesk where cases are taken in and results handed out
 * @param reviewDesk where cases are reviewed and decided
 * @param reception where tickets are taken and called
 * @param itemOffice where the catalogue is kept
 * @param staffOffice where postings and mandates are kept
 * @param dutyOffice where leave, substitutes, attendance and the day of a hall are kept
 * @param centreOffice where the centre is arranged
 * @param enquiries reads only
 * @param paperRoom what papers say
 * @param progressDesk where applicants ask how their case stands
 * @param frontDoor where staff sign in
 * @param accountOffice where accounts are kept
 */
public record UseCases(
    CaseDesk caseDesk,
    ReviewDesk reviewDesk,
    Reception reception,
    ItemOffice itemOffice,
    StaffOffice staffOffice,
    DutyOffice dutyOffice,
    CentreOffice centreOffice,
    Enquiries enquiries,
    PaperRoom paperRoom,
    ProgressDesk progressDesk,
    FrontDoor frontDoor,
    AccountOffice accountOffice) {
  /** Puts them together. */
  public static UseCases of(
      Transactions transactions,
      JournalReader journal,
      Clock clock,
      Identities identities,
      Rulebooks rulebooks,
      HolidayCalendars calendars,
      PasswordHasher hasher,
      Secrets secrets) {
    Desk desk = new Desk(transactions, clock, identities);
    CaseWork cases = new CaseWork(desk, rulebooks, calendars);
    Scenes scenes = new Scenes(desk, rulebooks);
    Passwords passwords = new Passwords(hasher, secrets);
    return new UseCases(
        new CaseDeskService(desk, cases, scenes, secrets),
        new ReviewDeskService(cases),
        new ReceptionService(desk, journal, rulebooks, cases),
        new ItemOfficeService(desk, scenes),
        new StaffOfficeService(desk, scenes),
        new DutyOfficeService(desk, scenes, calendars),
        new CentreOfficeService(desk, scenes),
        new EnquiriesService(desk, journal, rulebooks, cases),
        new PaperRoomService(desk, cases, scenes, secrets),
        new ProgressDeskService(desk, rulebooks),
        new FrontDoorService(desk, passwords, secrets, rulebooks),
        new AccountOfficeService(desk, passwords, rulebooks));
  }
}
