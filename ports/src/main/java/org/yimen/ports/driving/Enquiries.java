package org.yimen.ports.driving;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jmolecules.architecture.hexagonal.PrimaryPort;
import org.yimen.domain.casework.Stage;
import org.yimen.domain.catalogue.ItemVersion;
import org.yimen.domain.deadline.DayExplanation;
import org.yimen.domain.ids.CaseId;
import org.yimen.domain.ids.DepartmentId;
import org.yimen.domain.ids.HallId;
import org.yimen.domain.ids.ItemCode;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.ids.RequestId;
import org.yimen.domain.queue.WaitingFigures;
import org.yimen.domain.rulebook.Ruling;
import org.yimen.domain.staff.PostingState;
import org.yimen.ports.journal.Entry;

/**
 * The enquiry desk 咨询查询: reads only, what is personal masked, nothing journalled. Whatever is
 * unknown is empty.
 */
@PrimaryPort
public interface Enquiries {
  /** A case by its identifier, as it stands today. */
  Optional<CaseReading> caseById(CaseId id);

  /** A case by its visible number, as it stands today. */
  Optional<CaseReading> caseByNumber(String number);

  /** Every day of the case's limits with why it counted or not; empty before acceptance. */
  List<DayExplanation> days(CaseId id);

  /** What moved the due days of the case, in order of days; empty before acceptance. */
  List<DueStep> dueSteps(CaseId id);

  /** The file of a case, as it stands today. */
  Optional<CaseFile> file(CaseId id);

  /** A person, masked; empty where nothing is kept, or was erased. */
  Optional<MaskedPerson> person(PersonId person);

  /**
   * Cases of items that one of these departments decides, in one of these stages: urgent ones 急办
   * first, then by the day on which the watched limit falls due; before acceptance by the last day
   * for the supplement notice. Those whose clock stands still come after all whose clock runs,
   * those whose watched limit has ended after all others; of equals, the one handed in first. No
   * more cases are read than are answered, however many are open.
   */
  List<CaseReading> openCases(Set<DepartmentId> departments, Set<Stage> stages, int most);

  /** All postings in force on a day. */
  List<PostingState> postingsOn(LocalDate day);

  /** The ruling that answered a request of the last seven days; empty for any other. */
  Optional<Ruling> rulingOf(RequestId request);

  /** What the journal says of a case, in order; sealed entries only. */
  List<Entry> journal(CaseId id);

  /**
   * Papers of cases that are not closed, issued and not handed over (PLL-32b), by case number.
   *
   * @param afterNumber case number to read behind; empty text for the first page
   * @param mostCases how many cases are looked at
   */
  List<PaperOwed> papersOwed(String afterNumber, int mostCases);

  /** Published guides 办事指南, by code. */
  List<GuideLine> guides();

  /** Published guides whose code, names or content hold the text; blank text finds all. */
  List<GuideLine> guides(String text, int most);

  /** The published version of an item: its guide, materials, limits and fee. */
  Optional<ItemVersion> guide(ItemCode code);

  /** How each lane of a hall stands now. */
  List<LaneWaiting> waiting(HallId hall);

  /** Waiting figures of a day, by lane in which the tickets were taken. */
  List<LaneFigures> figures(HallId hall, LocalDate day);

  /** Waiting figures of a day, of the whole hall. */
  WaitingFigures hallFigures(HallId hall, LocalDate day);
}
