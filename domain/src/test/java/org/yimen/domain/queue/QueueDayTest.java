package org.yimen.domain.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yimen.domain.queue.QueueHall.A;
import static org.yimen.domain.queue.QueueHall.B;
import static org.yimen.domain.queue.QueueHall.HALL;
import static org.yimen.domain.queue.QueueHall.KIOSK;
import static org.yimen.domain.queue.QueueHall.LANE_A;
import static org.yimen.domain.queue.QueueHall.LANE_B;
import static org.yimen.domain.queue.QueueHall.LICENCES;
import static org.yimen.domain.queue.QueueHall.MON_0900;
import static org.yimen.domain.queue.QueueHall.SILENT;
import static org.yimen.domain.queue.QueueHall.TAX;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yimen.domain.ids.Actor;
import org.yimen.domain.ids.LaneId;
import org.yimen.domain.ids.Place;
import org.yimen.domain.ids.TicketId;
import org.yimen.domain.ids.WindowId;
import org.yimen.domain.rulebook.Reason;
import org.yimen.testing.Clause;

/**
 * Whole days with chance visitors, in ticks of thirty seconds, against a model that keeps plain
 * lists: every lane and step is a list in which people stand one behind the other.
 */
class QueueDayTest {
  private static final int TICK = 30;
  private static final List<PriorityClass> CLASSES =
      List.of(
          PriorityClass.ORDINARY,
          PriorityClass.ORDINARY,
          PriorityClass.ORDINARY,
          PriorityClass.ELDERLY,
          PriorityClass.SICK,
          PriorityClass.URGENT,
          PriorityClass.BOOKED);

  private static final List<TicketLife> ENDS =
      List.of(TicketLife.FINISHED, TicketLife.EXPIRED, TicketLife.LEFT);

  private record Window(Actor officer, List<LaneId> lanes) {}

  /** People in plain lists, one behind the other; a class of the house order a list. */
  private static final class Naive {
    final Map<LaneId, List<List<TicketId>>> lines = new HashMap<>();
    final Map<TicketId, Long> number = new HashMap<>();
    final Map<TicketId, Integer> over = new HashMap<>();
    final Map<TicketId, PriorityClass> kind = new HashMap<>();
    final Map<TicketId, Integer> ticksWaited = new HashMap<>();

    static int step(PriorityClass c) {
      if (c.equals(PriorityClass.URGENT)) return 0;
      if (c.equals(PriorityClass.BOOKED)) return 2;
      return c.equals(PriorityClass.ORDINARY) ? 3 : 1;
    }

    List<TicketId> line(LaneId lane, TicketId t) {
      return lines
          .computeIfAbsent(
              lane,
              l ->
                  List.of(
                      new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>()))
          .get(step(get(kind, t)));
    }

    void byNumber(LaneId lane, TicketId t) {
      List<TicketId> line = line(lane, t);
      int i = line.size();
      while (i > 0 && place(line.get(i - 1)) > get(number, t)) i--;
      line.add(i, t);
      over.put(t, 0);
    }

    final Map<TicketId, Long> behind = new HashMap<>();

    long place(TicketId t) {
      return behind.getOrDefault(t, get(number, t));
    }

    /** Behind the first of the line and all who came back behind the same one. */
    void back(LaneId lane, TicketId t) {
      List<TicketId> line = line(lane, t);
      long place = line.isEmpty() ? get(number, t) : Math.max(get(number, t), place(line.get(0)));
      behind.put(t, place);
      int i = 0;
      while (i < line.size() && place(line.get(i)) <= place) i++;
      line.add(i, t);
      over.put(t, 0);
    }

    void out(TicketId t) {
      lines.values().forEach(l -> l.forEach(line -> line.remove(t)));
    }

    /** The first of every class in every line. */
    List<TicketId> firsts(List<LaneId> lanes) {
      List<TicketId> firsts = new ArrayList<>();
      for (LaneId lane : lanes)
        for (List<TicketId> line : lines.getOrDefault(lane, List.of())) {
          Set<PriorityClass> seen = new HashSet<>();
          for (TicketId t : line) if (seen.add(get(kind, t))) firsts.add(t);
        }
      return firsts;
    }

    Optional<TicketId> next(List<LaneId> lanes) {
      List<TicketId> firsts = firsts(lanes);
      boolean enough = firsts.stream().anyMatch(t -> get(over, t) >= 3);
      TicketId best = null;
      for (TicketId t : firsts) {
        if (best == null) {
          best = t;
          continue;
        }
        int steps = enough ? 0 : step(get(kind, t)) - step(get(kind, best));
        if (steps < 0 || (steps == 0 && place(t) < place(best))) best = t;
      }
      TicketId chosen = best;
      if (chosen != null)
        for (TicketId t : firsts) if (place(t) < place(chosen)) over.merge(t, 1, Integer::sum);
      return Optional.ofNullable(chosen);
    }

    void tick() {
      lines.values().stream()
          .flatMap(List::stream)
          .flatMap(List::stream)
          .forEach(t -> ticksWaited.merge(t, 1, Integer::sum));
    }

    static <K, V> V get(Map<K, V> map, K key) {
      V value = map.get(key);
      if (value == null) throw new AssertionError("unknown " + key);
      return value;
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
  @Clause({"QMS-05", "QMS-16"})
  void a_day_is_called_in_an_order_that_can_be_proven(long seed) {
    Random chance = new Random(seed);
    QueueHall hall = new QueueHall(SILENT);
    Naive naive = new Naive();
    List<Window> windows =
        List.of(window(1, LANE_A), window(2, LANE_A), window(3, LANE_B), window(4, LANE_A, LANE_B));
    Map<Window, TicketId> busy = new HashMap<>();
    List<TicketId> answered = new ArrayList<>();
    for (int tick = 0; tick < 1200; tick++) {
      Instant now = MON_0900.plusSeconds((long) tick * TICK);
      if (tick < 500 && chance.nextInt(3) == 0) arrive(hall, naive, chance, now);
      for (TicketId id : List.copyOf(hall.store.keySet()))
        wander(hall, naive, chance, id, now, tick);
      for (Window w : windows) {
        TicketId at = busy.get(w);
        if (at == null) {
          List<LaneHead> heads = hall.heads();
          assertThat(heads).allMatch(h -> h.overtakenBy() <= 3);
          Optional<TicketId> due = naive.next(w.lanes());
          Optional<TicketId> called = hall.callNext(w.officer(), w.lanes(), now);
          assertThat(called).isEqualTo(due);
          due.ifPresent(naive::out);
          called.ifPresent(t -> busy.put(w, t));
        } else if (work(hall, naive, chance, at, w, now, answered)) busy.remove(w);
      }
      naive.tick();
      if (tick == 300) everyWaitingPairIsExplained(hall);
    }

    Instant evening = MON_0900.plusSeconds(1200L * TICK);
    Set<TicketId> printed = new HashSet<>();
    hall.journal.forEach(
        e -> {
          if (e instanceof TicketIssued issued) printed.add(issued.ticket());
        });
    hall.store.forEach(
        (id, state) -> {
          if (printed.contains(id)) assertThat(state.life()).isIn(ENDS);
          else {
            assertThat(state.life()).isEqualTo(TicketLife.VOID);
            assertThat(state.calls()).isEmpty();
          }
        });
    assertThat(answered).doesNotHaveDuplicates();
    hall.store.forEach(
        (id, state) ->
            assertThat(Ticket.restore(state).waited(evening))
                .isEqualTo(
                    Duration.ofSeconds((long) naive.ticksWaited.getOrDefault(id, 0) * TICK)));
    everyPairIsExplained(hall, answered);
  }

  private static void everyWaitingPairIsExplained(QueueHall hall) {
    CallLog log = hall.log();
    List<TicketId> waiting =
        hall.store.values().stream()
            .filter(
                t -> t.life() == TicketLife.WAITING && !t.visit().had(VisitInterval.Kind.SERVICE))
            .map(t -> t.facts().id())
            .toList();
    for (TicketId a : waiting)
      for (TicketId b : waiting)
        if (!a.equals(b)) {
          Precedence why = Precedence.explain(a, b, log, SILENT).orElseThrow();
          assertThat(why.called()).isFalse();
          assertThat(why.reasons()).hasSize(1);
          assertThat(why).isEqualTo(Precedence.explain(b, a, log, SILENT).orElseThrow());
        }
  }

  private static void everyPairIsExplained(QueueHall hall, List<TicketId> answered) {
    CallLog log = hall.log();
    assertThat(log.findings(SILENT)).isEmpty();
    for (int i = 0; i < answered.size(); i++)
      for (int j = i + 1; j < answered.size(); j++) {
        Precedence why =
            Precedence.explain(answered.get(j), answered.get(i), log, SILENT).orElseThrow();
        assertThat(why.called()).isTrue();
        assertThat(why)
            .isEqualTo(
                Precedence.explain(answered.get(i), answered.get(j), log, SILENT).orElseThrow());
        assertThat(why.reasons())
            .isNotEmpty()
            .extracting(Reason::code)
            .doesNotContain("queue.WITHOUT_GROUND");
      }
    assertThat(answered.size()).isGreaterThan(100);
  }

  private static Window window(int number, LaneId... lanes) {
    WindowId window = new WindowId(Integer.toString(number));
    return new Window(QueueHall.actor(number, Place.at(HALL, window)), List.of(lanes));
  }

  private static void arrive(QueueHall hall, Naive naive, Random chance, Instant now) {
    Lane lane = chance.nextBoolean() ? A : B;
    PriorityClass priority = CLASSES.get(chance.nextInt(CLASSES.size()));
    TicketId id = hall.reserve(lane, priority, now);
    naive.number.put(id, hall.counter);
    naive.kind.put(id, priority);
    int fate = chance.nextInt(10);
    if (fate > 1) {
      hall.keep(hall.ticket(id).confirm(KIOSK, now, SILENT));
      naive.byNumber(lane.id(), id);
    }
  }

  /** What happens away from the windows: late paper, leaving, coming back, the sweeps. */
  private static void wander(
      QueueHall hall, Naive naive, Random chance, TicketId id, Instant now, int tick) {
    Ticket ticket = hall.ticket(id);
    Standing standing = ticket.state().standing();
    switch (ticket.life()) {
      case RESERVED -> {
        if (!ticket.mayVoidUnconfirmed(KIOSK, now, SILENT).isRefused())
          hall.keep(ticket.voidUnconfirmed(KIOSK, now, SILENT));
        else if (!ticket.state().visit().latest().from().equals(now) && printerWakesUp(id)) {
          hall.keep(ticket.confirm(KIOSK, now, SILENT));
          naive.byNumber(standing.lane(), id);
        }
      }
      case WAITING -> {
        if (chance.nextInt(400) == 0) {
          hall.keep(ticket.leave(KIOSK, now, SILENT));
          naive.out(id);
        } else if (chance.nextInt(300) == 0) {
          Lane other = standing.lane().equals(LANE_A) ? B : A;
          hall.keep(
              ticket.transfer(
                  other.services().contains(TAX) ? TAX : LICENCES, other, KIOSK, now, SILENT));
          naive.out(id);
          naive.behind.remove(id);
          naive.byNumber(other.id(), id);
        }
      }
      case MISSED -> {
        if (!ticket.mayExpire(KIOSK, now, SILENT).isRefused())
          hall.keep(ticket.expire(KIOSK, now, SILENT));
        else if (chance.nextInt(30) == 0) {
          hall.comeBack(id, now);
          naive.back(standing.lane(), id);
        }
      }
      default -> assertThat(tick).isNotNegative();
    }
  }

  private static boolean printerWakesUp(TicketId id) {
    return id.value().getLeastSignificantBits() % 2 == 0;
  }

  /** One tick at a window; whether the window is free after it. */
  private static boolean work(
      QueueHall hall,
      Naive naive,
      Random chance,
      TicketId id,
      Window w,
      Instant now,
      List<TicketId> answered) {
    Ticket ticket = hall.ticket(id);
    if (ticket.life() == TicketLife.CALLED) {
      if (chance.nextInt(3) > 0) {
        hall.keep(ticket.start(w.officer(), now, SILENT));
        if (!answered.contains(id)) answered.add(id);
      } else if (!ticket.mayRecall(w.officer(), now, SILENT).isRefused())
        hall.keep(ticket.recall(w.officer(), now, SILENT));
      else if (!ticket.mayMiss(w.officer(), now, SILENT).isRefused()) {
        hall.keep(ticket.miss(w.officer(), now, SILENT));
        return true;
      }
      return false;
    }
    if (chance.nextInt(8) > 0) return false;
    if (chance.nextInt(15) == 0) {
      Lane other = ticket.state().standing().lane().equals(LANE_A) ? B : A;
      hall.keep(ticket.transfer(other.services().get(0), other, w.officer(), now, SILENT));
      naive.behind.remove(id);
      naive.byNumber(other.id(), id);
    } else
      hall.keep(
          ticket.finish(org.yimen.domain.rulebook.Ruling.granted(), w.officer(), now, SILENT));
    return true;
  }
}
