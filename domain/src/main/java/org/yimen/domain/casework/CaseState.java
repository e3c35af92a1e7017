package org.yimen.domain.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yimen.domain.deadline.CaseClock;
import org.yimen.domain.deadline.DeadlineProvisions;
import org.yimen.domain.deadline.Extension;
import org.yimen.domain.deadline.Promise;
import org.yimen.domain.deadline.Suspension;
import org.yimen.domain.deadline.TimeLimit;
import org.yimen.domain.ids.CaseId;
import org.yimen.domain.ids.CentreId;
import org.yimen.domain.ids.HallId;
import org.yimen.domain.ids.ItemId;
import org.yimen.domain.person.Parties;
import org.yimen.domain.rulebook.Provisions;

/**
 * The state of a case 办件, as stored. Identifiers only; names live in person records.
 *
 * @param form version of this record's form, 1
 * @param id its identifier
 * @param version from 1, one more with each command
 * @param number visible number
 * @param centre which centre
 * @param hall in which hall it was handed in
 * @param item which item
 * @param itemVersion version of the item, fixed at hand-in
 * @param parties applicant and agent
 * @param declared whether the truth of the materials was declared (PLL-31a)
 * @param urgent 急办
 * @param stage where it stands
 * @param handedIn the instant of hand-in
 * @param received the legal day of receipt
 * @param materials the list as checked, one mark for each published material that applies
 * @param notices supplement notices, the first one first
 * @param acceptance present from acceptance on
 * @param wished how the applicant wishes to be answered 答复方式; empty where nothing was said
 * @param suspensions excluded periods
 * @param extension at most one
 * @param opinion present from review on
 * @param decision present from decision on
 * @param nonAcceptance present when it was not accepted
 * @param ready the day on which the result lay ready at the window; the promise ends with it
 * @param delivery present from delivery on
 * @param ended the day of closing
 * @param papers papers issued, in order
 */
public record CaseState(
    int form,
    CaseId id,
    long version,
    String number,
    CentreId centre,
    HallId hall,
    ItemId item,
    int itemVersion,
    Parties parties,
    boolean declared,
    boolean urgent,
    Stage stage,
    Instant handedIn,
    LocalDate received,
    List<MaterialMark> materials,
    List<SupplementNotice> notices,
    Optional<Acceptance> acceptance,
    Optional<Delivery.Manner> wished,
    List<Suspension> suspensions,
    Optional<Extension> extension,
    Optional<Opinion> opinion,
    Optional<Decision> decision,
    Optional<NonAcceptance> nonAcceptance,
    Optional<LocalDate> ready,
    Optional<Delivery> delivery,
    Optional<LocalDate> ended,
    List<IssuedPaper> papers) {
  /** The form written today. */
  public static final int FORM = 1;

  public CaseState {
    materials = List.copyOf(materials);
    notices = List.copyOf(notices);
    suspensions = List.copyOf(suspensions);
    papers = List.copyOf(papers);
  }

  /** The clock, from acceptance on. */
  Optional<CaseClock> clock(Provisions rules) {
    boolean noticeNeeded = rules.value(DeadlineProvisions.TOLD_IN_WRITING);
    return acceptance.map(
        a ->
            new CaseClock(
                a.day(),
                rules.value(DeadlineProvisions.START_DAY_COUNTED),
                new TimeLimit(a.statutoryDays()),
                a.promisedDays().map(d -> d == 0 ? Promise.sameDay() : Promise.within(d)),
                noticeNeeded
                    ? suspensions
                    : suspensions.stream().map(Suspension::bindingUntold).toList(),
                extension,
                decision.map(Decision::on),
                ready));
  }

  /** The day of the latest step that left a trace on the case. */
  LocalDate lastMoved() {
    return Stream.of(
            Stream.of(received),
            notices.stream().map(SupplementNotice::issuedOn),
            acceptance.stream().map(Acceptance::day),
            opinion.stream().map(Opinion::on),
            decision.stream().map(Decision::on),
            ready.stream(),
            delivery.stream().map(Delivery::on),
            papers.stream().map(IssuedPaper::issuedOn),
            papers.stream().flatMap(p -> p.handedOverOn().stream()))
        .flatMap(days -> days)
        .max(Comparator.naturalOrder())
        .orElse(received);
  }

  /** How it ended, so far. */
  CaseOutcome outcome() {
    return nonAcceptance.isPresent()
        ? CaseOutcome.NOT_ACCEPTED
        : decision
            .map(d -> d.granted() ? CaseOutcome.GRANTED : CaseOutcome.REFUSED)
            .orElse(CaseOutcome.NONE);
  }

  /** A draft of the next version. */
  CaseDraft next() {
    return new CaseDraft(this);
  }
}
