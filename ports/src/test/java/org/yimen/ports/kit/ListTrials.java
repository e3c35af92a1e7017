package org.yimen.ports.kit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.yimen.domain.casework.Case;
import org.yimen.domain.casework.Phase;
import org.yimen.domain.catalogue.Item;
import org.yimen.domain.ids.CaseId;
import org.yimen.domain.ids.ItemCode;
import org.yimen.domain.ids.LaneId;
import org.yimen.domain.ids.TicketId;
import org.yimen.domain.queue.Lane;
import org.yimen.domain.queue.LaneHead;
import org.yimen.domain.queue.Ticket;
import org.yimen.domain.queue.TicketNumber;
import org.yimen.domain.queue.WindowSession;
import org.yimen.domain.queue.WindowStanding;
import org.yimen.domain.staff.Mandate;
import org.yimen.domain.staff.Posting;
import org.yimen.ports.driven.Cases;
import org.yimen.ports.driven.Centres;
import org.yimen.ports.driven.Items;
import org.yimen.ports.driven.Lanes;
import org.yimen.ports.driven.Mandates;
import org.yimen.ports.driven.PlaceInLine;
import org.yimen.ports.driven.Postings;
import org.yimen.ports.driven.StaleStateException;
import org.yimen.ports.driven.Stores;
import org.yimen.ports.driven.Tickets;
import org.yimen.ports.driven.WindowSessions;
import org.yimen.ports.journal.StateHash;

/** Broken stores, for the rules that each store has beside those of all. */
final class ListTrials {
  private ListTrials() {}

  static List<Trial> all() {
    List<Trial> all = new ArrayList<>();
    all.addAll(cases());
    all.addAll(tickets());
    all.addAll(windowSessions());
    all.addAll(itemsAndStaff());
    all.addAll(lanesAndCentres());
    all.addAll(DutyTrials.all());
    return all;
  }

  private static List<Trial> cases() {
    return List.of(
        cases(
            "CS_1_byNumber_finds_the_case",
            "takes the beginning of a number for the number",
            "byNumber",
            (real, with, right) ->
                real.byNumber((String) with[0]).or(() -> real.byNumber(with[0] + "1"))),
        cases(
            "CS_2_intakes_received_up_to_a_day_oldest_first",
            "gives the youngest first",
            "intakesReceivedUpTo",
            (real, with, right) -> reversed(ListTrials.<CaseId>list(right))),
        cases(
            "CS_3_open_cases_page_by_page",
            "gives one more than was asked for",
            "open",
            (real, with, right) -> real.open((String) with[0], (int) with[1] + 1)),
        cases(
            "CS_4_the_most_urgent_of_a_department_first",
            "orders by number",
            "mostUrgent",
            (real, with, right) -> sorted(ListTrials.<Case>list(right), c -> c.state().number())),
        cases(
            "CS_5_a_case_stands_where_it_was_put_last",
            "leaves a case where it was put first",
            "place",
            (real, with, right) ->
                real
                        .mostUrgent(
                            Set.copyOf(((PlaceInLine) with[1]).departments()),
                            EnumSet.allOf(Phase.class),
                            Integer.MAX_VALUE)
                        .stream()
                        .anyMatch(c -> c.getId().equals(with[0]))
                    ? null
                    : right.asItShould()),
        cases(
            "CS_6_provisional_places_page_by_page",
            "begins each page anew",
            "placedProvisionally",
            (real, with, right) -> real.placedProvisionally("", (int) with[1])));
  }

  private static Trial cases(String test, String fault, String method, Bent.Way<Cases> way) {
    return Trial.of(
        test,
        StorageContract.CasesRules.class,
        fault,
        Bent.store(Cases.class, Stores::cases, method, way));
  }

  private static List<Trial> tickets() {
    return List.of(
        tickets(
            "TK_1_heads_are_the_first_of_each_class_and_nothing_else",
            "gives one head a lane",
            "heads",
            (real, with, right) -> {
              Map<LaneId, LaneHead> one = new LinkedHashMap<>();
              ListTrials.<LaneHead>list(right).forEach(h -> one.putIfAbsent(h.lane(), h));
              return List.copyOf(one.values());
            }),
        tickets(
            "TK_2_overtaken_counts_up_for_each_ticket_named",
            "counts the first only",
            "overtaken",
            (real, with, right) -> {
              List<TicketId> named = arguments(with);
              real.overtaken(named.subList(0, Math.min(1, named.size())));
              return null;
            }),
        tickets(
            "TK_3_each_entry_into_a_line_begins_at_zero",
            "keeps on counting",
            "save",
            (real, with, right) -> {
              TicketId id = ((Ticket) with[0]).getId();
              int before = real.overtakenBy(id);
              Object hash = right.asItShould();
              for (int i = real.overtakenBy(id); i < before; i++) real.overtaken(List.of(id));
              return hash;
            }),
        tickets(
            "TK_4_byNumber_gives_the_latest_of_the_hall",
            "does not ask for the hall",
            "byNumber",
            (real, with, right) ->
                real.byNumber(Samples.OTHER_HALL, (TicketNumber) with[1])
                    .or(() -> real.byNumber(Samples.HALL, (TicketNumber) with[1]))),
        tickets(
            "TK_5_unconfirmed_are_reserved_before_and_reached_nobody",
            "counts the instant in",
            "unconfirmed",
            (real, with, right) ->
                real.unconfirmed(((Instant) with[0]).plusNanos(1000), (int) with[1])),
        tickets(
            "TK_6_missedBefore_looks_at_the_last_call",
            "looks at the miss",
            "missedBefore",
            (real, with, right) ->
                real.missedBefore(((Instant) with[0]).minusSeconds(30), (int) with[1])),
        tickets(
            "TK_7_waiting_counts_the_waiting",
            "counts one who does not wait",
            "waiting",
            (real, with, right) -> real.waiting(arguments(with)) + 1),
        tickets(
            "TK_8_missedIn_gives_the_missed_of_these_lanes_only",
            "gives those of all lanes",
            "missedIn",
            (real, with, right) ->
                real.missedBefore(Instant.parse("2999-01-01T00:00:00Z"), (int) with[1])));
  }

  private static Trial tickets(String test, String fault, String method, Bent.Way<Tickets> way) {
    return Trial.of(
        test,
        StorageContract.TicketsRules.class,
        fault,
        Bent.store(Tickets.class, Stores::tickets, method, way));
  }

  private static List<Trial> windowSessions() {
    return List.of(
        Trial.of(
            "WS_1_at_gives_the_session_that_is_not_closed",
            StorageContract.WindowSessionsRules.class,
            "does not see a paused session",
            Bent.store(
                WindowSessions.class,
                Stores::windowSessions,
                "at",
                (real, with, right) ->
                    ListTrials.<WindowSession>optional(right)
                        .filter(s -> s.state().standing() == WindowStanding.OPEN))),
        Trial.of(
            "WS_2_a_second_session_at_a_window_is_stale",
            StorageContract.WindowSessionsRules.class,
            "takes a second session without a word",
            Bent.store(
                WindowSessions.class,
                Stores::windowSessions,
                "save",
                (real, with, right) -> {
                  WindowSession session = (WindowSession) with[0];
                  try {
                    return right.asItShould();
                  } catch (StaleStateException e) {
                    if (session.version() > 1 || real.find(session.getId()).isPresent()) throw e;
                    return StateHash.ZERO;
                  }
                })));
  }

  private static List<Trial> itemsAndStaff() {
    return List.of(
        Trial.of(
            "IT_1_byCode_finds_the_item_whatever_its_name",
            StorageContract.ItemsRules.class,
            "does not tell capitals",
            Bent.store(
                Items.class,
                Stores::items,
                "byCode",
                (real, with, right) ->
                    real.byCode(
                        new ItemCode(((ItemCode) with[0]).value().toUpperCase(Locale.ROOT))))),
        Trial.of(
            "IT_2_all_in_the_order_of_codes",
            StorageContract.ItemsRules.class,
            "sorts as a dictionary does",
            Bent.store(
                Items.class,
                Stores::items,
                "all",
                (real, with, right) ->
                    sorted(
                        ListTrials.<Item>list(right),
                        i -> i.state().versions().get(0).version().code().value()))),
        Trial.of(
            "PO_1_of_gives_all_postings_of_the_person_ended_ones_too",
            StorageContract.PostingsRules.class,
            "leaves ended postings out",
            Bent.store(
                Postings.class,
                Stores::postings,
                "of",
                (real, with, right) ->
                    ListTrials.<Posting>list(right).stream()
                        .filter(p -> p.state().period().last().isEmpty())
                        .toList())),
        Trial.of(
            "MD_2_all_gives_all_mandates_ended_ones_too",
            StorageContract.MandatesRules.class,
            "leaves ended mandates out",
            Bent.store(
                Mandates.class,
                Stores::mandates,
                "all",
                (real, with, right) ->
                    ListTrials.<Mandate>list(right).stream()
                        .filter(m -> m.state().version() == 1)
                        .toList())),
        Trial.of(
            "MD_1_of_gives_all_mandates_of_the_person_ended_ones_too",
            StorageContract.MandatesRules.class,
            "leaves ended mandates out",
            Bent.store(
                Mandates.class,
                Stores::mandates,
                "of",
                (real, with, right) ->
                    ListTrials.<Mandate>list(right).stream()
                        .filter(m -> m.state().version() == 1)
                        .toList())));
  }

  private static List<Trial> lanesAndCentres() {
    return List.of(
        Trial.of(
            "LA_1_find_gives_the_lane_saved_last",
            StorageContract.LanesRules.class,
            "answers from a cache that nobody renews",
            backend -> Bent.store(Lanes.class, Stores::lanes, "find", cached()).apply(backend)),
        Trial.of(
            "LA_2_of_gives_the_lanes_of_the_hall_in_the_order_of_codes",
            StorageContract.LanesRules.class,
            "sorts as a dictionary does",
            Bent.store(
                Lanes.class,
                Stores::lanes,
                "of",
                (real, with, right) -> sorted(ListTrials.<Lane>list(right), l -> l.id().value()))),
        Trial.of(
            "LA_3_save_answers_the_hash_of_what_is_stored",
            StorageContract.LanesRules.class,
            "hashes something else",
            Bent.store(
                Lanes.class,
                Stores::lanes,
                "save",
                (real, with, right) -> StateHash.of("not " + right.asItShould()))),
        Trial.of(
            "CE_1_find_gives_the_centre_saved_last",
            StorageContract.CentresRules.class,
            "answers from a cache that nobody renews",
            backend -> Bent.store(Centres.class, Stores::centres, "find", cached()).apply(backend)),
        Trial.of(
            "CE_2_save_answers_the_hash_of_what_is_stored",
            StorageContract.CentresRules.class,
            "hashes something else",
            Bent.store(
                Centres.class,
                Stores::centres,
                "save",
                (real, with, right) -> StateHash.of("not " + right.asItShould()))));
  }

  private static <P> Bent.Way<P> cached() {
    Map<Object, Optional<?>> seen = new ConcurrentHashMap<>();
    return (real, with, right) -> {
      Optional<?> now = optional(right);
      if (now.isEmpty()) return now;
      Optional<?> before = seen.putIfAbsent(with[0], now);
      return before == null ? now : before;
    };
  }

  @SuppressWarnings("unchecked") // what the method bent gives
  static <T> List<T> list(Bent.Right right) throws Throwable {
    return (List<T>) Optional.ofNullable(right.asItShould()).orElseThrow();
  }

  @SuppressWarnings("unchecked") // what the method bent gives
  static <T> Optional<T> optional(Bent.Right right) throws Throwable {
    return (Optional<T>) Optional.ofNullable(right.asItShould()).orElseThrow();
  }

  @SuppressWarnings("unchecked") // what the method bent takes
  static <T> List<T> arguments(Object[] with) {
    return (List<T>) with[0];
  }

  static <T> List<T> reversed(List<T> list) {
    List<T> other = new ArrayList<>(list);
    Collections.reverse(other);
    return other;
  }

  static <T> List<T> sorted(List<T> list, java.util.function.Function<T, String> by) {
    return list.stream().sorted(Comparator.comparing(by, String.CASE_INSENSITIVE_ORDER)).toList();
  }
}
