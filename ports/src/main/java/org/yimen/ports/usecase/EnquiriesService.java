package org.yimen.ports.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jmolecules.architecture.hexagonal.Application;
import org.yimen.domain.casework.Basis;
import org.yimen.domain.casework.Case;
import org.yimen.domain.casework.CaseFacts;
import org.yimen.domain.casework.CaseState;
import org.yimen.domain.casework.CaseworkProvisions;
import org.yimen.domain.casework.IssuedPaper;
import org.yimen.domain.casework.LabelTable;
import org.yimen.domain.casework.Stage;
import org.yimen.domain.catalogue.Item;
import org.yimen.domain.catalogue.ItemVersion;
import org.yimen.domain.deadline.DayExplanation;
import org.yimen.domain.deadline.OfficeHours;
import org.yimen.domain.deadline.OpenInterval;
import org.yimen.domain.ids.CaseId;
import org.yimen.domain.ids.DepartmentId;
import org.yimen.domain.ids.HallId;
import org.yimen.domain.ids.ItemCode;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.ids.RequestId;
import org.yimen.domain.organisation.Centre;
import org.yimen.domain.organisation.Hall;
import org.yimen.domain.queue.WaitingFigures;
import org.yimen.domain.rulebook.Ruling;
import org.yimen.domain.staff.Posting;
import org.yimen.domain.staff.PostingState;
import org.yimen.ports.driven.JournalReader;
import org.yimen.ports.driven.KeptAnswer;
import org.yimen.ports.driven.Rulebooks;
import org.yimen.ports.driven.Stores;
import org.yimen.ports.driving.CaseFile;
import org.yimen.ports.driving.CaseReading;
import org.yimen.ports.driving.DueStep;
import org.yimen.ports.driving.Enquiries;
import org.yimen.ports.driving.GuideLine;
import org.yimen.ports.driving.LaneFigures;
import org.yimen.ports.driving.LaneWaiting;
import org.yimen.ports.driving.MaskedPerson;
import org.yimen.ports.driving.PaperOwed;
import org.yimen.ports.journal.Entry;

/** Answers {@link Enquiries}. */
@Application
final class EnquiriesService implements Enquiries {
  private static final String NO_ACT = "";
  private final Desk desk;
  private final JournalReader journal;
  private final CaseWork cases;
  private final CaseFiles files;
  private final CaseLists lists;
  private final QueueFigures queue;

  EnquiriesService(Desk desk, JournalReader journal, Rulebooks rulebooks, CaseWork cases) {
    this.desk = desk;
    this.journal = journal;
    this.queue = new QueueFigures(desk, journal, rulebooks);
    this.cases = cases;
    this.files = new CaseFiles(desk, cases);
    this.lists = new CaseLists(desk, cases);
  }

  @Override
  public Optional<CaseReading> caseById(CaseId id) {
    return desk.read(stores -> stores.cases().find(id).map(found -> reading(stores, found)));
  }

  @Override
  public Optional<CaseReading> caseByNumber(String number) {
    return desk.read(
        stores -> stores.cases().byNumber(number).map(found -> reading(stores, found)));
  }

  private CaseReading reading(Stores stores, Case found) {
    Instant at = desk.clock().now();
    Basis basis = cases.basisForReading(stores, found, at);
    CaseState state = found.state();
    LabelTable labels = basis.rules().value(CaseworkProvisions.LABELS);
    CaseFacts facts = found.facts(basis);
    return new CaseReading(
        state.id(),
        state.version(),
        state.number(),
        state.stage(),
        basis.item().code(),
        basis.item().nameZh(),
        basis.item().nameEn(),
        state.received(),
        labels.label(facts),
        labels.marks(facts),
        found
            .clock(basis.rules())
            .map(
                c ->
                    c.reading(
                        basis.days(),
                        hours(stores, state),
                        LocalDateTime.ofInstant(at, basis.zone()))),
        owed(state),
        basis.rules().version());
  }

  /** What is due on the day itself is due by closing time of the hall (decision 17). */
  private static OfficeHours hours(Stores stores, CaseState state) {
    return stores
        .centres()
        .find(state.centre())
        .flatMap(centre -> centre.hall(state.hall()))
        .map(hall -> OfficeHours.allYear(new OpenInterval(hall.opens(), hall.closes())))
        .orElseGet(OfficeHours::allYear);
  }

  private static List<IssuedPaper> owed(CaseState state) {
    return state.papers().stream().filter(p -> p.handedOverOn().isEmpty()).toList();
  }

  @Override
  public List<DayExplanation> days(CaseId id) {
    return files.onClock(id, (clock, basis, today) -> clock.explain(basis.days(), today));
  }

  @Override
  public List<DueStep> dueSteps(CaseId id) {
    return files.dueSteps(id);
  }

  @Override
  public Optional<CaseFile> file(CaseId id) {
    return files.file(id);
  }

  @Override
  public Optional<MaskedPerson> person(PersonId person) {
    return files.person(person);
  }

  @Override
  public List<CaseReading> openCases(Set<DepartmentId> departments, Set<Stage> stages, int most) {
    lists.settle();
    return desk.read(
        stores ->
            CaseLists.mostUrgent(stores, departments, stages, most).stream()
                .map(found -> reading(stores, found))
                .toList());
  }

  @Override
  public List<PostingState> postingsOn(LocalDate day) {
    return desk.read(
        stores ->
            stores.postings().all().stream()
                .map(Posting::state)
                .filter(p -> p.period().covers(day))
                .toList());
  }

  /** Whatever act it was of: only the ruling is read. */
  @Override
  public Optional<Ruling> rulingOf(RequestId request) {
    return desk.read(
        stores -> stores.requests().find(request, NO_ACT, Object.class).map(KeptAnswer::ruling));
  }

  @Override
  public List<Entry> journal(CaseId id) {
    return journal.of("case", id.toString());
  }

  @Override
  public List<PaperOwed> papersOwed(String afterNumber, int mostCases) {
    return desk.read(
        stores ->
            stores.cases().open(afterNumber, mostCases).stream()
                .flatMap(id -> stores.cases().find(id).stream())
                .map(Case::state)
                .flatMap(s -> owed(s).stream().map(p -> new PaperOwed(s.id(), s.number(), p)))
                .toList());
  }

  @Override
  public List<GuideLine> guides() {
    return guides("", Integer.MAX_VALUE);
  }

  @Override
  public List<GuideLine> guides(String text, int most) {
    String wanted = text.strip().toLowerCase(Locale.ROOT);
    return desk.read(
        stores -> {
          List<Centre> centres = stores.centres().all();
          return stores.items().all().stream()
              .map(Item::open)
              .flatMap(Optional::stream)
              .filter(item -> holds(item, wanted))
              .limit(most)
              .map(item -> line(item, centres))
              .toList();
        });
  }

  private static boolean holds(ItemVersion item, String wanted) {
    return Stream.of(
            Optional.of(item.code().value()),
            Optional.of(item.nameZh()),
            item.nameEn(),
            item.guide().content())
        .flatMap(Optional::stream)
        .anyMatch(t -> t.toLowerCase(Locale.ROOT).contains(wanted));
  }

  private static GuideLine line(ItemVersion item, List<Centre> centres) {
    return new GuideLine(
        item.code(),
        item.nameZh(),
        item.nameEn(),
        item.category(),
        item.field(),
        centres.stream().flatMap(c -> c.hallFor(item.field()).stream()).map(Hall::id).findFirst());
  }

  @Override
  public Optional<ItemVersion> guide(ItemCode code) {
    return desk.read(stores -> stores.items().byCode(code).flatMap(Item::open));
  }

  @Override
  public List<LaneWaiting> waiting(HallId hall) {
    return queue.waiting(hall);
  }

  @Override
  public List<LaneFigures> figures(HallId hall, LocalDate day) {
    return queue.figures(hall, day);
  }

  @Override
  public WaitingFigures hallFigures(HallId hall, LocalDate day) {
    return queue.hallFigures(hall, day);
  }
}
