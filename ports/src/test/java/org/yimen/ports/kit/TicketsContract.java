package org.yimen.ports.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yimen.domain.ids.LaneId;
import org.yimen.domain.ids.TicketId;
import org.yimen.domain.queue.Lane;
import org.yimen.domain.queue.LaneHead;
import org.yimen.domain.queue.PriorityClass;
import org.yimen.domain.queue.Ticket;
import org.yimen.domain.queue.TicketNumber;
import org.yimen.domain.queue.TicketState;
import org.yimen.ports.driven.AggregateStore;
import org.yimen.ports.driven.Stores;

/** The rules of {@link org.yimen.ports.driven.Tickets}. */
public abstract class TicketsContract extends AggregateStoreContract<Ticket, TicketId> {
  private static final Instant T = Samples.MON_0900;
  private static final PriorityClass ORDINARY = PriorityClass.ORDINARY;

  private final Lane lane = samples.lane("L-1", Samples.HALL);
  private final Lane other = samples.lane("税-2", Samples.HALL);
  private final SampleQueue queue = samples.queue();

  @Override
  protected AggregateStore<Ticket, TicketId> store(Stores stores) {
    return stores.tickets();
  }

  @Override
  protected List<Life<Ticket>> lives() {
    return samples.queue().ticketLives();
  }

  @Override
  protected TicketState stateOf(Ticket aggregate) {
    return aggregate.state();
  }

  @Override
  protected String type() {
    return "ticket";
  }

  @Test
  void TK_1_heads_are_the_first_of_each_class_and_nothing_else() {
    keep(queue.reserved(lane, 1, ORDINARY, T));
    keep(queue.called(queue.waiting(lane, 2, ORDINARY, T), T.plusSeconds(9)));
    keep(queue.missed(queue.waiting(lane, 3, PriorityClass.ELDERLY, T), T));
    Life<Ticket> fifth = keep(queue.waiting(lane, 5, ORDINARY, T));
    Life<Ticket> fourth = keep(queue.waiting(lane, 4, ORDINARY, T));
    Life<Ticket> elderly = keep(queue.waiting(lane, 7, PriorityClass.ELDERLY, T));
    Life<Ticket> taxes = keep(queue.waiting(other, 6, ORDINARY, T));
    keep(queue.waiting(samples.lane("L-3", Samples.HALL), 8, ORDINARY, T));
    write(s -> s.tickets().overtaken(List.of(elderly.last().getId(), fifth.last().getId())));
    assertThat(heads(lane.id(), other.id()))
        .containsExactlyInAnyOrder(
            fourth.last().inLine(0), elderly.last().inLine(1), taxes.last().inLine(0));
    assertThat(heads(other.id())).containsExactly(taxes.last().inLine(0));
    assertThat(heads(new LaneId("none"))).isEmpty();
    assertThat(heads()).isEmpty();
  }

  @Test
  void TK_1_a_ticket_that_came_back_stands_at_its_new_place() {
    Life<Ticket> first = keep(queue.waiting(lane, 1, ORDINARY, T));
    Life<Ticket> second = keep(queue.waiting(lane, 2, ORDINARY, T));
    Life<Ticket> third = keep(queue.waiting(lane, 3, ORDINARY, T));
    Life<Ticket> missed = keepMore(first, queue.missed(first, T));
    Life<Ticket> back =
        missed.then(
            k ->
                k.comeBack(
                    List.of(second.last().inLine(0)),
                    4,
                    samples.officer(org.yimen.domain.staff.Functions.KIOSK),
                    T.plusSeconds(200),
                    Samples.RULES));
    keepMore(missed, back);
    assertThat(heads(lane.id())).containsExactly(second.last().inLine(0));
    keepMore(second, queue.called(second, T.plusSeconds(300)));
    assertThat(heads(lane.id())).containsExactly(back.last().inLine(0));
    keepMore(back, queue.called(back, T.plusSeconds(300)));
    assertThat(heads(lane.id())).containsExactly(third.last().inLine(0));
  }

  @Test
  void TK_2_overtaken_counts_up_for_each_ticket_named() {
    TicketId first = keep(queue.waiting(lane, 1, ORDINARY, T)).last().getId();
    TicketId second = keep(queue.waiting(lane, 2, ORDINARY, T)).last().getId();
    TicketId third = keep(queue.waiting(lane, 3, ORDINARY, T)).last().getId();
    write(s -> s.tickets().overtaken(List.of(first, second)));
    write(s -> s.tickets().overtaken(List.of(first)));
    write(s -> s.tickets().overtaken(List.of()));
    assertThat(overtakenBy(first)).isEqualTo(2);
    assertThat(overtakenBy(second)).isEqualTo(1);
    assertThat(overtakenBy(third)).isZero();
  }

  @Test
  void TK_3_each_entry_into_a_line_begins_at_zero() {
    Life<Ticket> back = keep(queue.waiting(lane, 1, ORDINARY, T));
    Life<Ticket> sent = keep(queue.waiting(lane, 2, ORDINARY, T));
    write(s -> s.tickets().overtaken(List.of(back.last().getId(), sent.last().getId())));
    Life<Ticket> missed = keepMore(back, queue.missed(back, T));
    assertThat(overtakenBy(missed.last().getId())).as("still in the same line").isEqualTo(1);
    keepMore(missed, queue.comeBack(missed, 3, T.plusSeconds(200)));
    assertThat(overtakenBy(back.last().getId())).as("back in its line").isZero();
    keepMore(sent, queue.transferred(sent, other, T.plusSeconds(200)));
    assertThat(overtakenBy(sent.last().getId())).as("in another line").isZero();
  }

  @Test
  void TK_4_byNumber_gives_the_latest_of_the_hall() {
    TicketNumber number = TicketNumber.of("A", 1);
    Instant tomorrow = T.plus(1, ChronoUnit.DAYS);
    Lane elsewhere = samples.lane("L-9", Samples.OTHER_HALL);
    keep(queue.reserved(lane, number, 1, ORDINARY, T));
    keep(queue.reserved(lane, TicketNumber.of("A", 2), 2, ORDINARY, T));
    Life<Ticket> latest = keep(queue.reserved(lane, number, 3, ORDINARY, tomorrow));
    keep(queue.reserved(elsewhere, number, 4, ORDINARY, tomorrow));
    keep(queue.reserved(lane, TicketNumber.of("A", 2), 5, ORDINARY, tomorrow));
    assertThat(read(s -> s.tickets().byNumber(Samples.HALL, number)).map(Ticket::state))
        .contains(latest.last().state());
    assertFound(s -> s.tickets().byNumber(Samples.HALL, TicketNumber.of("A", 3))).isEmpty();
  }

  @Test
  void TK_5_unconfirmed_are_reserved_before_and_reached_nobody() {
    TicketId early = keep(queue.reserved(lane, 1, ORDINARY, T)).last().getId();
    TicketId later = keep(queue.reserved(lane, 2, ORDINARY, T.plusSeconds(10))).last().getId();
    keep(queue.waiting(lane, 3, ORDINARY, T));
    keep(queue.ticketLives().get(0));
    assertThat(unconfirmed(T.plusSeconds(11), 9)).containsExactlyInAnyOrder(early, later);
    assertThat(unconfirmed(T.plusSeconds(10), 9)).containsExactly(early);
    assertThat(unconfirmed(T, 9)).isEmpty();
    assertThat(unconfirmed(T.plusSeconds(11), 1)).hasSize(1);
  }

  @Test
  void TK_6_missedBefore_looks_at_the_last_call() {
    // called for the last time 70 seconds after, and missed 100 seconds after the instant
    TicketId early = keep(queue.missed(queue.waiting(lane, 1, ORDINARY, T), T)).last().getId();
    TicketId later =
        keep(queue.missed(queue.waiting(lane, 2, ORDINARY, T), T.plusSeconds(60))).last().getId();
    keep(queue.called(queue.waiting(lane, 3, ORDINARY, T), T));
    Life<Ticket> back = queue.missed(queue.waiting(lane, 4, ORDINARY, T), T);
    keep(queue.comeBack(back, 5, T.plusSeconds(200)));
    assertThat(missedBefore(T.plusSeconds(131), 9)).containsExactlyInAnyOrder(early, later);
    assertThat(missedBefore(T.plusSeconds(130), 9)).containsExactly(early);
    assertThat(missedBefore(T.plusSeconds(71), 9)).containsExactly(early);
    assertThat(missedBefore(T.plusSeconds(70), 9)).isEmpty();
    assertThat(missedBefore(T.plusSeconds(131), 1)).hasSize(1);
  }

  @Test
  void TK_7_waiting_counts_the_waiting() {
    keep(queue.reserved(lane, 1, ORDINARY, T));
    keep(queue.called(queue.waiting(lane, 2, ORDINARY, T), T));
    keep(queue.waiting(lane, 3, ORDINARY, T));
    keep(queue.waiting(lane, 4, PriorityClass.URGENT, T));
    keep(queue.waiting(other, 5, ORDINARY, T));
    keep(queue.waiting(samples.lane("L-3", Samples.HALL), 6, ORDINARY, T));
    assertCount(s -> s.tickets().waiting(List.of(lane.id(), other.id()))).isEqualTo(3);
    assertCount(s -> s.tickets().waiting(List.of(lane.id()))).isEqualTo(2);
    assertCount(s -> s.tickets().waiting(List.of())).isZero();
  }

  @Test
  void TK_8_missedIn_gives_the_missed_of_these_lanes_only() {
    // the younger number was called first
    TicketId later =
        keep(queue.missed(queue.waiting(lane, 1, ORDINARY, T), T.plusSeconds(60))).last().getId();
    TicketId early = keep(queue.missed(queue.waiting(lane, 2, ORDINARY, T), T)).last().getId();
    TicketId elsewhere = keep(queue.missed(queue.waiting(other, 3, ORDINARY, T), T)).last().getId();
    keep(queue.called(queue.waiting(lane, 4, ORDINARY, T), T));
    assertThat(missedIn(9, lane)).containsExactly(early, later);
    assertThat(missedIn(1, lane)).containsExactly(early);
    assertThat(missedIn(9, lane, other)).containsExactlyInAnyOrder(early, later, elsewhere);
    assertThat(missedIn(9)).isEmpty();
  }

  private List<TicketId> missedIn(int most, Lane... lanes) {
    return read(
        s -> s.tickets().missedIn(java.util.Arrays.stream(lanes).map(Lane::id).toList(), most));
  }

  private Life<Ticket> keep(Life<Ticket> life) {
    life.versions().forEach(this::save);
    return life;
  }

  private Life<Ticket> keepMore(Life<Ticket> kept, Life<Ticket> longer) {
    longer.versions().subList(kept.length(), longer.length()).forEach(this::save);
    return longer;
  }

  private List<LaneHead> heads(LaneId... lanes) {
    return read(s -> s.tickets().heads(List.of(lanes)));
  }

  private int overtakenBy(TicketId ticket) {
    return read(s -> s.tickets().overtakenBy(ticket));
  }

  private List<TicketId> unconfirmed(Instant before, int most) {
    return read(s -> s.tickets().unconfirmed(before, most));
  }

  private List<TicketId> missedBefore(Instant lastCall, int most) {
    return read(s -> s.tickets().missedBefore(lastCall, most));
  }
}
