package org.yimen.ports.kit;

import java.util.List;
import java.util.Optional;
import org.yimen.domain.casework.Stage;
import org.yimen.domain.catalogue.VersionStage;
import org.yimen.domain.ids.CaseId;
import org.yimen.domain.ids.ItemCode;
import org.yimen.domain.ids.ItemId;
import org.yimen.domain.ids.LaneId;
import org.yimen.domain.ids.TicketId;
import org.yimen.domain.ids.WindowSessionId;
import org.yimen.domain.queue.TicketLife;
import org.yimen.domain.queue.WindowScope;
import org.yimen.domain.queue.WindowStanding;
import org.yimen.ports.driving.CaseView;
import org.yimen.ports.driving.CentreView;
import org.yimen.ports.driving.ImportView;
import org.yimen.ports.driving.ItemView;
import org.yimen.ports.driving.TicketView;
import org.yimen.ports.driving.WindowView;

/** What the use cases answer and {@code Requests} keeps, with all fields and with few. */
final class SampleViews {
  static final CaseView CASE =
      new CaseView(
          CaseId.of("01955000-0000-7000-8000-0000000000ff"),
          4,
          "梅-2026-1",
          Stage.ACCEPTED,
          "PROMISED",
          Optional.of(Samples.MON.plusDays(10)),
          Optional.empty());

  private SampleViews() {}

  static List<Object> all(Samples samples) {
    return List.of(
        CASE,
        ticket(samples, Optional.of(Samples.WINDOW_3)),
        ticket(samples, Optional.empty()),
        window(samples, WindowScope.COMPREHENSIVE, Optional.empty()),
        window(samples, WindowScope.of(new LaneId("税-2")), Optional.of("A007")),
        item(samples, Optional.of("Licence"), Optional.of(2)),
        item(samples, Optional.empty(), Optional.empty()),
        new ImportView(0, List.of()),
        new ImportView(7, List.of(new ItemCode("BL-1"), new ItemCode("号-2"))),
        new CentreView(3, samples.smallCentre().state(), List.of()),
        new CentreView(
            4,
            samples.centre().state(),
            List.of(
                samples.lane("L-1", Samples.HALL), samples.wideLane("税-2", Samples.OTHER_HALL))),
        samples.wideLane("税-2", Samples.HALL),
        samples.postings().get(0).last().state(),
        samples.postings().get(1).last().state(),
        samples.mandates().get(0).last().state(),
        samples.mandates().get(1).last().state(),
        samples.duty().substitutions().get(0).last().state(),
        samples.duty().leaves().get(0).last().state(),
        samples.duty().leaves().get(1).last().state(),
        samples.duty().punches().get(0).last().state(),
        samples.duty().punches().get(1).last().state(),
        samples.duty().days().get(0).version(1).state(),
        samples.duty().days().get(0).last().state(),
        samples.accounts().get(0).last().state(),
        samples.accounts().get(1).version(3).state());
  }

  private static TicketView ticket(
      Samples samples, Optional<org.yimen.domain.ids.WindowId> window) {
    return new TicketView(
        new TicketId(samples.uuid()),
        3,
        "A007",
        Samples.HALL,
        new LaneId("税-2"),
        Samples.TAXES,
        "ELDERLY",
        TicketLife.CALLED,
        window);
  }

  private static WindowView window(Samples samples, WindowScope scope, Optional<String> serving) {
    return new WindowView(
        new WindowSessionId(samples.uuid()),
        2,
        Samples.HALL,
        Samples.WINDOW_3,
        samples.person(),
        scope,
        WindowStanding.OPEN,
        serving);
  }

  private static ItemView item(
      Samples samples, Optional<String> nameEn, Optional<Integer> version) {
    return new ItemView(
        new ItemId(samples.uuid()),
        5,
        new ItemCode("BL-1"),
        Samples.AWKWARD,
        nameEn,
        nameEn.isPresent() ? VersionStage.SUSPENDED : VersionStage.PUBLISHED,
        nameEn,
        version,
        version.map(v -> v + 1));
  }
}
