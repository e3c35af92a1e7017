package org.yimen.ports;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.yimen.domain.ids.RequestId;
import org.yimen.domain.rulebook.RulebookSet;
import org.yimen.ports.driven.Clock;
import org.yimen.ports.driven.HolidayCalendars;
import org.yimen.ports.driven.Identities;
import org.yimen.ports.driven.JournalReader;
import org.yimen.ports.driven.PasswordHasher;
import org.yimen.ports.driven.Rulebooks;
import org.yimen.ports.driven.Secrets;
import org.yimen.ports.driven.Transactions;
import org.yimen.ports.driving.AccountOffice;
import org.yimen.ports.driving.CaseDesk;
import org.yimen.ports.driving.CentreOffice;
import org.yimen.ports.driving.DutyOffice;
import org.yimen.ports.driving.Enquiries;
import org.yimen.ports.driving.FrontDoor;
import org.yimen.ports.driving.ItemOffice;
import org.yimen.ports.driving.PaperRoom;
import org.yimen.ports.driving.ProgressDesk;
import org.yimen.ports.driving.Reception;
import org.yimen.ports.driving.ReviewDesk;
import org.yimen.ports.driving.StaffOffice;
import org.yimen.ports.memory.MemoryDatabase;
import org.yimen.ports.memory.Pbkdf2Hasher;
import org.yimen.ports.memory.RandomSecrets;
import org.yimen.ports.memory.SetRulebooks;
import org.yimen.ports.memory.UuidV7;
import org.yimen.ports.usecase.UseCases;

/**
 * A service hall, put together in plain Java: the driving ports over whatever stands behind the
 * driven ones. What is not given is in memory, with the machine's clock. Rulebooks and calendar
 * have no default: a hall without its law, or with a calendar that knows no holiday, would answer
 * wrongly. Safe for many threads where the adapters are.
 */
public final class Yimen {
  private final UseCases useCases;
  private final JournalReader journal;

  private Yimen(UseCases useCases, JournalReader journal) {
    this.useCases = useCases;
    this.journal = journal;
  }

  /** Starts with everything in memory. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Makes an identifier for a request 请求号, for a command of any desk: the same command with the
   * same identifier is carried out once, and a repeat within 7 days gets the same answer.
   */
  public RequestId newRequest() {
    return useCases.caseDesk().newRequest();
  }

  /** Where cases are taken in and results handed out. */
  public CaseDesk caseDesk() {
    return useCases.caseDesk();
  }

  /** Where cases are reviewed and decided. */
  public ReviewDesk reviewDesk() {
    return useCases.reviewDesk();
  }

  /** Where tickets are taken and called. */
  public Reception reception() {
    return useCases.reception();
  }

  /** Where the catalogue of items is kept. */
  public ItemOffice itemOffice() {
    return useCases.itemOffice();
  }

  /** Where postings and mandates are kept. */
  public StaffOffice staffOffice() {
    return useCases.staffOffice();
  }

  /** Where leave, substitutes, attendance and the day of a hall are kept. */
  public DutyOffice dutyOffice() {
    return useCases.dutyOffice();
  }

  /** Where the centre is arranged. */
  public CentreOffice centreOffice() {
    return useCases.centreOffice();
  }

  /** Where everything is read. */
  public Enquiries enquiries() {
    return useCases.enquiries();
  }

  /** Where papers are put together. */
  public PaperRoom paperRoom() {
    return useCases.paperRoom();
  }

  /** Where applicants ask how their case stands. */
  public ProgressDesk progressDesk() {
    return useCases.progressDesk();
  }

  /** Where staff sign in. */
  public FrontDoor frontDoor() {
    return useCases.frontDoor();
  }

  /** Where accounts are kept. */
  public AccountOffice accountOffice() {
    return useCases.accountOffice();
  }

  /** The sealed journal. */
  public JournalReader journal() {
    return journal;
  }

  /** Collects what the hall stands on. Not thread-safe. */
  public static final class Builder {
    private Optional<Transactions> transactions = Optional.empty();
    private Optional<JournalReader> journal = Optional.empty();
    private Optional<Rulebooks> rulebooks = Optional.empty();
    private Optional<HolidayCalendars> calendars = Optional.empty();
    private Optional<Identities> identities = Optional.empty();
    private PasswordHasher hasher = new Pbkdf2Hasher(Pbkdf2Hasher.USUAL_ROUNDS);
    private Secrets secrets = new RandomSecrets();
    private Clock clock = () -> Instant.now().truncatedTo(ChronoUnit.MICROS);

    private Builder() {}

    /** Where state and journal are kept; both of one database. */
    public Builder storage(Transactions where, JournalReader reader) {
      transactions = Optional.of(where);
      journal = Optional.of(reader);
      return this;
    }

    /** The rulebooks; needed. */
    public Builder rulebooks(Rulebooks source) {
      rulebooks = Optional.of(source);
      return this;
    }

    /** The rulebooks of a loaded set. */
    public Builder rulebooks(RulebookSet set) {
      return rulebooks(new SetRulebooks(set));
    }

    /** The working calendars; needed. */
    public Builder calendars(HolidayCalendars source) {
      calendars = Optional.of(source);
      return this;
    }

    /** What time it is; the machine's clock otherwise. */
    public Builder clock(Clock source) {
      clock = source;
      return this;
    }

    /** Where identifiers come from; UUIDs of version 7 otherwise. */
    public Builder identities(Identities source) {
      identities = Optional.of(source);
      return this;
    }

    /** What makes hashes of passwords; PBKDF2 of the platform otherwise. */
    public Builder passwords(PasswordHasher source) {
      hasher = source;
      return this;
    }

    /** Where secrets come from; the platform's strong source otherwise. */
    public Builder secrets(Secrets source) {
      secrets = source;
      return this;
    }

    /**
     * Puts the hall together.
     *
     * @throws IllegalStateException if rulebooks or calendars are missing
     */
    public Yimen build() {
      Rulebooks law =
          rulebooks.orElseThrow(() -> new IllegalStateException("a hall needs its rulebooks"));
      HolidayCalendars days =
          calendars.orElseThrow(() -> new IllegalStateException("a hall needs its calendar"));
      MemoryDatabase memory = new MemoryDatabase();
      JournalReader reader = journal.orElse(memory);
      return new Yimen(
          UseCases.of(
              transactions.orElse(memory),
              reader,
              clock,
              identities.orElseGet(() -> new UuidV7(clock)),
              law,
              days,
              hasher,
              secrets),
          reader);
    }
  }
}
