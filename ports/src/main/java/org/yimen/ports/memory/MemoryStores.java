package org.yimen.ports.memory;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yimen.domain.catalogue.Item;
import org.yimen.domain.document.QueryCode;
import org.yimen.domain.ids.CaseId;
import org.yimen.domain.ids.CentreId;
import org.yimen.domain.ids.HallId;
import org.yimen.domain.ids.ItemCode;
import org.yimen.domain.ids.ItemId;
import org.yimen.domain.ids.LaneId;
import org.yimen.domain.ids.MandateId;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.ids.PostingId;
import org.yimen.domain.ids.RequestId;
import org.yimen.domain.organisation.Centre;
import org.yimen.domain.person.OfficerName;
import org.yimen.domain.person.PersonRecord;
import org.yimen.domain.queue.Lane;
import org.yimen.domain.staff.Mandate;
import org.yimen.domain.staff.Posting;
import org.yimen.ports.driven.Accounts;
import org.yimen.ports.driven.Cases;
import org.yimen.ports.driven.Centres;
import org.yimen.ports.driven.DutyDays;
import org.yimen.ports.driven.Items;
import org.yimen.ports.driven.Journal;
import org.yimen.ports.driven.JournalReader;
import org.yimen.ports.driven.KeptAnswer;
import org.yimen.ports.driven.Lanes;
import org.yimen.ports.driven.Leaves;
import org.yimen.ports.driven.Mandates;
import org.yimen.ports.driven.Numbers;
import org.yimen.ports.driven.Persons;
import org.yimen.ports.driven.Postings;
import org.yimen.ports.driven.Punches;
import org.yimen.ports.driven.QueryCodes;
import org.yimen.ports.driven.RepeatedRequestException;
import org.yimen.ports.driven.Requests;
import org.yimen.ports.driven.Sessions;
import org.yimen.ports.driven.SignInAttempts;
import org.yimen.ports.driven.Stores;
import org.yimen.ports.driven.Substitutions;
import org.yimen.ports.driven.Tickets;
import org.yimen.ports.driven.WindowSessions;
import org.yimen.ports.journal.StateHash;

/** The stores of {@link MemoryDatabase}. */
final class MemoryStores implements Stores {
  private final MemoryCases cases;
  private final MemoryTickets tickets;
  private final MemoryWindowSessions sessions;
  private final ItemTable items;
  private final PostingTable postings;
  private final MandateTable mandates;
  private final MemoryDuty.SubstitutionTable substitutions;
  private final MemoryDuty.LeaveTable leaves;
  private final MemoryDuty.PunchTable punches;
  private final MemoryDuty.DutyDayTable dutyDays;
  private final MemoryTable<CentreId, Centre> centres;
  private final MemoryTable<LaneId, Lane> lanes;
  private final MemoryTable<PersonId, PersonRecord> persons;
  private final MemoryTable<CaseId, QueryCode> codes;
  private final MemoryTable<PersonId, OfficerName> officers;
  private final MemoryTable<String, Long> numbers;
  private final MemoryTable<RequestId, Kept> requests;
  private final MemoryAccounts accounts;
  private final MemorySessions signedIn;
  private final MemorySignInAttempts attempts;
  private final MemoryJournal journal;

  private record Kept(KeptAnswer<?> answer, Instant at) {}

  MemoryStores(MemoryDatabase.UndoLog undo, MemoryJournal journal) {
    this.journal = journal;
    cases = new MemoryCases(undo);
    tickets = new MemoryTickets(undo);
    sessions = new MemoryWindowSessions(undo);
    items = new ItemTable(undo);
    postings = new PostingTable(undo);
    mandates = new MandateTable(undo);
    substitutions = new MemoryDuty.SubstitutionTable(undo);
    leaves = new MemoryDuty.LeaveTable(undo);
    punches = new MemoryDuty.PunchTable(undo);
    dutyDays = new MemoryDuty.DutyDayTable(undo);
    centres = new MemoryTable<>(undo);
    lanes = new MemoryTable<>(undo);
    persons = new MemoryTable<>(undo);
    codes = new MemoryTable<>(undo);
    officers = new MemoryTable<>(undo);
    numbers = new MemoryTable<>(undo);
    requests = new MemoryTable<>(undo);
    accounts = new MemoryAccounts(undo);
    signedIn = new MemorySessions(undo);
    attempts = new MemorySignInAttempts(undo);
  }

  @Override
  public Cases cases() {
    return cases;
  }

  @Override
  public Tickets tickets() {
    return tickets;
  }

  @Override
  public WindowSessions windowSessions() {
    return sessions;
  }

  @Override
  public Items items() {
    return items;
  }

  @Override
  public Postings postings() {
    return postings;
  }

  @Override
  public Mandates mandates() {
    return mandates;
  }

  @Override
  public Substitutions substitutions() {
    return substitutions;
  }

  @Override
  public Leaves leaves() {
    return leaves;
  }

  @Override
  public Punches punches() {
    return punches;
  }

  @Override
  public DutyDays dutyDays() {
    return dutyDays;
  }

  @Override
  public Accounts accounts() {
    return accounts;
  }

  @Override
  public Sessions sessions() {
    return signedIn;
  }

  @Override
  public SignInAttempts signInAttempts() {
    return attempts;
  }

  @Override
  public Journal journal() {
    return journal;
  }

  @Override
  public Centres centres() {
    return new Centres() {
      @Override
      public Optional<Centre> find(CentreId id) {
        return centres.get(id);
      }

      @Override
      public StateHash save(Centre centre) {
        centres.put(centre.getId(), centre);
        return StateHash.of(centre.state().toString());
      }

      @Override
      public List<Centre> all() {
        return List.copyOf(centres.values());
      }
    };
  }

  @Override
  public Lanes lanes() {
    return new Lanes() {
      @Override
      public Optional<Lane> find(LaneId id) {
        return lanes.get(id);
      }

      @Override
      public List<Lane> of(HallId hall) {
        return lanes.values().stream()
            .filter(l -> l.hall().equals(hall))
            .sorted(Comparator.comparing(l -> l.id().value()))
            .toList();
      }

      @Override
      public StateHash save(Lane lane) {
        lanes.put(lane.id(), lane);
        return StateHash.of(lane.toString());
      }
    };
  }

  @Override
  public Persons persons() {
    return new Persons() {
      @Override
      public Optional<PersonRecord> find(PersonId person) {
        return persons.get(person);
      }

      @Override
      public void save(PersonRecord record) {
        persons.put(record.id(), record);
      }

      @Override
      public boolean erase(PersonId person) {
        return persons.remove(person) | officers.remove(person);
      }

      @Override
      public Optional<OfficerName> officer(PersonId officer) {
        return officers.get(officer);
      }

      @Override
      public List<OfficerName> officers() {
        return List.copyOf(officers.values());
      }

      @Override
      public void keep(OfficerName name) {
        officers.put(name.person(), name);
      }
    };
  }

  @Override
  public QueryCodes queryCodes() {
    return new QueryCodes() {
      @Override
      public Optional<QueryCode> of(CaseId caseId) {
        return codes.get(caseId);
      }

      @Override
      public void keep(CaseId caseId, QueryCode code) {
        codes.put(caseId, code);
      }

      @Override
      public QueryCode keepIfNone(CaseId caseId, QueryCode code) {
        if (of(caseId).isEmpty()) keep(caseId, code);
        return of(caseId).orElseThrow();
      }
    };
  }

  @Override
  public Numbers numbers() {
    return new Numbers() {
      @Override
      public long next(String range) {
        long next = last(range) + 1;
        numbers.put(range, next);
        return next;
      }

      @Override
      public long last(String range) {
        return numbers.get(range).orElse(0L);
      }
    };
  }

  @Override
  public Requests requests() {
    return new Requests() {
      @Override
      public void keep(RequestId request, KeptAnswer<?> answer, Instant at) {
        if (requests.get(request).isPresent())
          throw new RepeatedRequestException("请求已办理 / the request is answered already: " + request);
        requests.put(request, new Kept(answer, at));
      }

      @Override
      public <V> Optional<KeptAnswer<V>> find(RequestId request, String act, Class<V> view) {
        return requests
            .get(request)
            .map(
                k ->
                    new KeptAnswer<>(
                        k.answer().act(),
                        k.answer().view().filter(v -> k.answer().act().equals(act)).map(view::cast),
                        k.answer().ruling()));
      }

      @Override
      public int forgetBefore(Instant instant) {
        List<Map.Entry<RequestId, Kept>> old = requests.entries(k -> k.at().isBefore(instant));
        old.forEach(e -> requests.remove(e.getKey()));
        return old.size();
      }
    };
  }

  void eachStoredState(JournalReader.StoredStates visitor) {
    for (MemoryStore<?, ?> store :
        List.of(
            cases,
            tickets,
            sessions,
            items,
            postings,
            mandates,
            substitutions,
            leaves,
            punches,
            dutyDays,
            accounts)) store.eachStoredState(visitor);
    centres
        .values()
        .forEach(
            c -> visitor.visit("centre", c.getId().toString(), StateHash.of(c.state().toString())));
    lanes
        .values()
        .forEach(l -> visitor.visit("lane", l.id().toString(), StateHash.of(l.toString())));
    persons.values().forEach(p -> visitor.visit("person", p.id().toString(), StateHash.KEPT));
    officers.values().forEach(o -> visitor.visit("person", o.person().toString(), StateHash.KEPT));
  }

  private static final class ItemTable extends MemoryStore<Item, ItemId> implements Items {
    ItemTable(MemoryDatabase.UndoLog undo) {
      super("item", undo, Item::state, Item::version);
    }

    @Override
    public Optional<Item> byCode(ItemCode code) {
      return rows().stream().filter(i -> codeOf(i).equals(code)).findFirst();
    }

    @Override
    public List<Item> all() {
      return rows().stream().sorted(Comparator.comparing(i -> codeOf(i).value())).toList();
    }

    private static ItemCode codeOf(Item item) {
      return item.state().versions().get(0).version().code();
    }
  }

  private static final class PostingTable extends MemoryStore<Posting, PostingId>
      implements Postings {
    PostingTable(MemoryDatabase.UndoLog undo) {
      super("posting", undo, Posting::state, p -> p.state().version());
    }

    @Override
    public List<Posting> of(PersonId person) {
      return rows().stream().filter(p -> p.state().person().equals(person)).toList();
    }

    @Override
    public List<Posting> all() {
      return List.copyOf(rows());
    }
  }

  private static final class MandateTable extends MemoryStore<Mandate, MandateId>
      implements Mandates {
    MandateTable(MemoryDatabase.UndoLog undo) {
      super("mandate", undo, Mandate::state, m -> m.state().version());
    }

    @Override
    public List<Mandate> of(PersonId person) {
      return rows().stream().filter(m -> m.state().person().equals(person)).toList();
    }

    @Override
    public List<Mandate> all() {
      return List.copyOf(rows());
    }
  }
}
