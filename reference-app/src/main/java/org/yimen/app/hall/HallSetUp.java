package org.yimen.app.hall;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yimen.domain.catalogue.ItemVersion;
import org.yimen.domain.ids.Actor;
import org.yimen.domain.ids.DocumentId;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.ids.Place;
import org.yimen.domain.ids.RequestId;
import org.yimen.domain.rulebook.Outcome;
import org.yimen.domain.staff.Functions;
import org.yimen.domain.staff.Period;
import org.yimen.ports.Yimen;
import org.yimen.ports.driving.EstablishCentre;
import org.yimen.ports.driving.GiveMandate;
import org.yimen.ports.driving.ItemAct;
import org.yimen.ports.driving.PostPerson;

/**
 * Sets a hall up from its file: centre, people, mandates, items, each through the port that is
 * meant for it.
 */
public final class HallSetUp {
  /** The system's own actor 系统: sets up, sweeps the queue, states silence. */
  public static final Actor SYSTEM =
      Actor.of(
          new PersonId(UUID.nameUUIDFromBytes("system".getBytes(StandardCharsets.UTF_8))),
          Functions.SYSTEM,
          Place.OUTSIDE);

  private final Yimen yimen;
  private final HallFile hall;

  public HallSetUp(Yimen yimen, HallFile hall) {
    this.yimen = yimen;
    this.hall = hall;
  }

  /**
   * Sets everything up, unless the centre stands already.
   *
   * @throws IllegalStateException if a step is refused; the file is then wrong, and the message
   *     names the reasons
   */
  public void run() {
    if (yimen.centreOffice().centres().stream()
        .anyMatch(c -> c.centre().id().equals(hall.centre().id()))) return;
    must(
        "centre",
        yimen
            .centreOffice()
            .establish(new EstablishCentre(request(), SYSTEM, hall.centre(), hall.lanes())));
    Actor manager = manager();
    // The manager is posted last: until then the system may post.
    hall.officers().stream().filter(o -> !isManager(o)).forEach(o -> post(SYSTEM, o));
    hall.officers().stream().filter(HallSetUp::isManager).forEach(o -> post(SYSTEM, o));
    for (ItemVersion item : hall.items()) publish(manager, item);
    for (HallFile.Officer officer : hall.officers()) mandates(manager, officer);
  }

  private Actor manager() {
    PersonId person =
        hall.officers().stream()
            .filter(HallSetUp::isManager)
            .map(HallFile.Officer::person)
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("the hall file names no CENTRE_MANAGER"));
    return Actor.of(person, Functions.CENTRE_MANAGER, Place.in(hall.centre().halls().get(0).id()));
  }

  private void post(Actor by, HallFile.Officer officer) {
    must(
        "posting " + officer.code(),
        yimen
            .staffOffice()
            .post(
                new PostPerson(
                    request(),
                    by,
                    officer.person(),
                    officer.postedBy(),
                    officer.functions(),
                    officer.windows(),
                    Period.from(officer.from()),
                    officer.candidate(),
                    Optional.of(officer.name()))));
  }

  private void mandates(Actor by, HallFile.Officer officer) {
    for (HallFile.MandateLine line : officer.mandates())
      must(
          "mandate " + officer.code(),
          yimen
              .staffOffice()
              .giveMandate(
                  new GiveMandate(
                      request(),
                      by,
                      line.department(),
                      officer.person(),
                      line.items().stream().map(HallFileReader::itemId).toList(),
                      Period.from(officer.from()),
                      new DocumentId(
                          UUID.nameUUIDFromBytes(
                              ("letter/" + officer.code() + "/" + line.department())
                                  .getBytes(StandardCharsets.UTF_8))))));
  }

  private void publish(Actor by, ItemVersion item) {
    must("draft " + item.code(), yimen.itemOffice().draft(request(), by, item));
    must("approve " + item.code(), yimen.itemOffice().approve(act(by, item)));
    must("publish " + item.code(), yimen.itemOffice().publish(act(by, item)));
  }

  private ItemAct act(Actor by, ItemVersion item) {
    return new ItemAct(request(), by, item.item(), Optional.empty());
  }

  private RequestId request() {
    return yimen.caseDesk().newRequest();
  }

  private static boolean isManager(HallFile.Officer officer) {
    return officer.functions().contains(Functions.CENTRE_MANAGER);
  }

  private static void must(String step, Outcome<?> outcome) {
    List<String> codes = outcome.ruling().codes();
    if (!outcome.isGranted()) throw new IllegalStateException(step + " was refused: " + codes);
  }
}
