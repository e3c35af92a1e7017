package org.yimen.ports.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jmolecules.architecture.hexagonal.Application;
import org.yimen.domain.casework.Case;
import org.yimen.domain.casework.CaseState;
import org.yimen.domain.catalogue.Item;
import org.yimen.domain.catalogue.ItemVersion;
import org.yimen.domain.catalogue.StagedVersion;
import org.yimen.domain.catalogue.VersionStage;
import org.yimen.domain.ids.Actor;
import org.yimen.domain.ids.CaseId;
import org.yimen.domain.ids.DepartmentId;
import org.yimen.domain.ids.ItemCode;
import org.yimen.domain.ids.TicketId;
import org.yimen.domain.organisation.Centre;
import org.yimen.domain.organisation.Hall;
import org.yimen.domain.queue.Lane;
import org.yimen.domain.queue.TicketLife;
import org.yimen.domain.queue.TicketState;
import org.yimen.domain.rulebook.Outcome;
import org.yimen.ports.driven.Secrets;
import org.yimen.ports.driven.Stores;
import org.yimen.ports.driving.PaperRoom;
import org.yimen.ports.paper.CopyMark;
import org.yimen.ports.paper.GuideSheet;
import org.yimen.ports.paper.Letterhead;
import org.yimen.ports.paper.Paper;
import org.yimen.ports.paper.PublicName;
import org.yimen.ports.paper.TicketSlip;

/** Answers {@link PaperRoom}. */
@Application
final class PaperRoomService implements PaperRoom {
  private final Desk desk;
  private final CaseWork cases;
  private final Printing printing;

  PaperRoomService(Desk desk, CaseWork cases, Scenes scenes, Secrets secrets) {
    this.desk = desk;
    this.cases = cases;
    this.printing = new Printing(desk, scenes, secrets);
  }

  @Override
  public Outcome<Paper> print(Actor by, CaseId caseId, String paperNumber, CopyMark copy) {
    return printing.print(
        by,
        caseId,
        Optional.of(paperNumber),
        copy,
        (stores, found) ->
            found.state().papers().stream()
                .filter(p -> p.number().equals(paperNumber))
                .findFirst()
                .flatMap(p -> papersOf(stores, found).issued(p)));
  }

  @Override
  public Outcome<Paper> printTrackingSheet(Actor by, CaseId caseId) {
    return printing.print(
        by,
        caseId,
        Optional.empty(),
        CopyMark.ORIGINAL,
        (stores, found) -> papersOf(stores, found).trackingSheet());
  }

  private CasePapers papersOf(Stores stores, Case found) {
    Instant now = desk.clock().now();
    CaseState state = found.state();
    Centre centre = stores.centres().find(state.centre()).orElseThrow();
    return new CasePapers(
        found,
        cases.basisForReading(stores, found, now),
        centre,
        letterhead(centre, centre.hall(state.hall())),
        stores.persons(),
        stores.queryCodes().of(state.id()),
        now);
  }

  @Override
  public Optional<Paper> ticketSlip(TicketId ticket) {
    return desk.read(
        stores -> stores.tickets().find(ticket).flatMap(found -> slip(stores, found.state())));
  }

  private static Optional<Paper> slip(Stores stores, TicketState ticket) {
    Optional<Centre> centre = Scenes.centreOf(ticket.facts().hall(), stores);
    Optional<Lane> lane = stores.lanes().find(ticket.standing().lane());
    if (centre.isEmpty() || lane.isEmpty()) return Optional.empty();
    Instant taken = ticket.visit().periods().get(0).from();
    // Once it stands in line, those behind it are counted with those before it.
    Optional<Long> ahead =
        ticket.life() == TicketLife.RESERVED
            ? Optional.of(stores.tickets().waiting(List.of(lane.get().id())))
            : Optional.empty();
    return Optional.of(
        new TicketSlip(
            letterhead(centre.get(), centre.get().hall(ticket.facts().hall())),
            ticket.facts().number(),
            new PublicName(lane.get().nameZh(), lane.get().nameEn()),
            ticket.facts().priority(),
            ticket.facts().holder().map(h -> h.mask()),
            ahead,
            LocalDateTime.ofInstant(taken, centre.get().zone())));
  }

  @Override
  public Optional<Paper> guide(ItemCode code) {
    return desk.read(stores -> stores.items().byCode(code).flatMap(item -> guide(stores, item)));
  }

  private static Optional<Paper> guide(Stores stores, Item item) {
    Optional<StagedVersion> staged =
        item.inForce().filter(v -> v.stage() == VersionStage.PUBLISHED);
    if (staged.isEmpty()) return Optional.empty();
    ItemVersion version = staged.get().version();
    return stores.centres().all().stream()
        .filter(c -> c.department(version.lead()).isPresent())
        .findFirst()
        .map(
            centre ->
                new GuideSheet(
                    letterhead(centre, centre.hallFor(version.field())),
                    version,
                    LocalDate.ofInstant(staged.get().publishedAt().orElseThrow(), centre.zone()),
                    version.deciding().stream().map(d -> department(centre, d)).toList()));
  }

  private static Letterhead letterhead(Centre centre, Optional<Hall> wanted) {
    Hall hall = Stream.concat(wanted.stream(), centre.halls().stream()).findFirst().orElseThrow();
    return new Letterhead(
        new PublicName(centre.state().nameZh(), centre.state().nameEn()),
        new PublicName(hall.nameZh(), hall.nameEn()),
        hall.address(),
        hall.opens(),
        hall.closes());
  }

  /** The name of a department; its code where the centre does not know it any more. */
  static PublicName department(Centre centre, DepartmentId id) {
    return centre
        .department(id)
        .map(d -> new PublicName(d.nameZh(), d.nameEn()))
        .orElseGet(() -> new PublicName(id.value(), Optional.empty()));
  }
}
