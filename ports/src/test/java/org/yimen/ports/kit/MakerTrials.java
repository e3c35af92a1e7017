package org.yimen.ports.kit;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.yimen.domain.casework.RoomKeys;
import org.yimen.domain.deadline.WorkingCalendar;
import org.yimen.domain.ids.CentreId;
import org.yimen.domain.ids.RulebookId;
import org.yimen.domain.rulebook.Provisions;
import org.yimen.domain.rulebook.RulebookReader;
import org.yimen.ports.driven.Clock;
import org.yimen.ports.driven.HolidayCalendars;
import org.yimen.ports.driven.Identities;
import org.yimen.ports.driven.PaperPress;
import org.yimen.ports.driven.PasswordHasher;
import org.yimen.ports.driven.PressedPaper;
import org.yimen.ports.driven.Rulebooks;
import org.yimen.ports.driven.Secrets;
import org.yimen.ports.driven.UnknownRulebookException;
import org.yimen.ports.driven.WrittenRulebooks;
import org.yimen.ports.journal.StateHash;
import org.yimen.ports.memory.Pbkdf2Hasher;
import org.yimen.ports.memory.PlainPress;

/** Broken clocks, makers of identifiers, rulebooks and calendars, each with the test that fails. */
final class MakerTrials {
  static final Map<Class<?>, String> ALL = new LinkedHashMap<>();

  static {
    ALL.put(RunsBackwards.class, "CL_1_now_does_not_go_backwards");
    ALL.put(TooFine.class, "CL_1_now_is_in_whole_microseconds");
    ALL.put(Repeats.class, "ID_1_each_is_another_on_many_threads");
    ALL.put(Version4.class, "ID_1_each_is_of_version_7");
    ALL.put(SlipsIntoTheNewest.class, "RB_1_inForce_gives_the_stack_of_the_day");
    ALL.put(ForgetsOldVersions.class, "RB_2_version_gives_a_stack_back");
    ALL.put(LeavesEditionsOut.class, "RB_4_what_is_written_holds_every_edition_in_force");
    ALL.put(FallsSilentlyBack.class, "RB_3_the_unknown_is_said_to_be_unknown");
    ALL.put(LeavesTheFootOff.class, "PP_1_every_text_is_set");
    ALL.put(MarksNoCopy.class, "PP_2_copies_are_marked");
    ALL.put(HeadsNothing.class, "PP_3_english_is_headed_as_an_unofficial_copy");
    ALL.put(SwallowsTags.class, "PP_4_markup_comes_out_as_words");
    ALL.put(CutsNames.class, "PP_4_a_name_of_ten_thousand_characters_stands_there_whole");
    ALL.put(KeepsUnseen.class, "PP_4_what_nobody_sees_is_left_out");
    ALL.put(CountsItsPrints.class, "PP_5_the_same_paper_says_the_same_again");
    ALL.put(TakesAnyPassword.class, "PH_1_matches_the_password_and_no_other");
    ALL.put(WithoutSalt.class, "PH_2_hashes_differ_and_do_not_contain_the_password");
    ALL.put(KnowsItsSettingsOnly.class, "PH_3_a_hash_still_matches_after_the_settings_changed");
    ALL.put(ChokesOnForeignText.class, "PH_4_what_no_hasher_made_does_not_match");
    ALL.put(SaysTheSame.class, "SE_1_each_is_another_on_many_threads");
    ALL.put(BuildsEachTime.class, "HC_1_the_calendar_is_built_once");
  }

  private MakerTrials() {}

  static final class RunsBackwards extends ClockContract {
    private final AtomicLong asked = new AtomicLong();

    @Override
    protected Clock clock() {
      return () -> Samples.MON_0900.minus(Duration.ofHours(asked.incrementAndGet()));
    }
  }

  static final class TooFine extends ClockContract {
    @Override
    protected Clock clock() {
      return () -> Samples.MON_0900.plusNanos(1);
    }
  }

  static final class Repeats extends IdentitiesContract {
    private final AtomicLong made = new AtomicLong();

    @Override
    protected Identities identities() {
      return () ->
          new UUID(0x0195_0000_0000_7000L, 0x8000_0000_0000_0000L | made.getAndIncrement() / 2);
    }
  }

  static final class Version4 extends IdentitiesContract {
    @Override
    protected Identities identities() {
      return UUID::randomUUID;
    }
  }

  private abstract static class Hasher extends PasswordHasherContract implements PasswordHasher {
    final PasswordHasher right = new Pbkdf2Hasher(1);

    @Override
    protected PasswordHasher hasher() {
      return this;
    }

    @Override
    protected PasswordHasher otherSettings() {
      return new Pbkdf2Hasher(2);
    }

    @Override
    public String hash(String password) {
      return right.hash(password);
    }

    @Override
    public boolean matches(String password, String hash) {
      return right.matches(password, hash);
    }
  }

  static final class TakesAnyPassword extends Hasher {
    @Override
    public boolean matches(String password, String hash) {
      return hash.startsWith("pbkdf2-sha256:1:");
    }
  }

  static final class WithoutSalt extends Hasher {
    @Override
    public String hash(String password) {
      return StateHash.of(password).hex();
    }

    @Override
    public boolean matches(String password, String hash) {
      return hash(password).equals(hash) || right.matches(password, hash);
    }

    @Override
    protected PasswordHasher otherSettings() {
      return this;
    }
  }

  static final class KnowsItsSettingsOnly extends Hasher {
    @Override
    protected PasswordHasher otherSettings() {
      PasswordHasher two = new Pbkdf2Hasher(2);
      return Bent.port(
          PasswordHasher.class,
          two,
          "matches",
          (real, with, right) ->
              ((String) with[1]).startsWith("pbkdf2-sha256:2:")
                  && real.matches((String) with[0], (String) with[1]));
    }
  }

  static final class ChokesOnForeignText extends Hasher {
    @Override
    public boolean matches(String password, String hash) {
      if (!hash.startsWith("pbkdf2-sha256:1:")) throw new IllegalArgumentException("no hash");
      return right.matches(password, hash);
    }
  }

  static final class SaysTheSame extends SecretsContract {
    private final Random seeded = new Random(7);
    private final byte[] first = first();

    private byte[] first() {
      byte[] made = new byte[32];
      seeded.nextBytes(made);
      return made;
    }

    @Override
    protected Secrets secrets() {
      return count -> java.util.Arrays.copyOf(first, count);
    }
  }

  private abstract static class TwoEditions extends RulebooksContract implements Rulebooks {
    private static final LocalDate CHANGE = LocalDate.of(2026, 7, 1);
    static final Provisions OLD = Provisions.named("sample@2026-01-01").build();
    static final Provisions NEW = Provisions.named("sample@2026-07-01").build();

    @Override
    protected Rulebooks rulebooks() {
      return this;
    }

    @Override
    protected RulebookId known() {
      return new RulebookId("sample");
    }

    @Override
    protected Map<LocalDate, String> versions() {
      return Map.of(
          CHANGE.minusDays(1), OLD.version(), CHANGE, NEW.version(), Samples.MON, OLD.version());
    }

    @Override
    public Provisions inForce(RulebookId rulebook, LocalDate day) {
      if (!rulebook.equals(known())) throw new UnknownRulebookException("unknown: " + rulebook);
      return day.isBefore(CHANGE) ? OLD : NEW;
    }

    @Override
    public Provisions version(String version) {
      return Optional.of(version.equals(OLD.version()) ? OLD : NEW)
          .filter(p -> p.version().equals(version))
          .orElseThrow(() -> new UnknownRulebookException("unknown: " + version));
    }
  }

  static final class SlipsIntoTheNewest extends TwoEditions {
    private final AtomicLong asked = new AtomicLong();

    @Override
    public Provisions inForce(RulebookId rulebook, LocalDate day) {
      Provisions right = super.inForce(rulebook, day);
      return day.equals(Samples.MON) && asked.incrementAndGet() > 2 ? NEW : right;
    }
  }

  static final class ForgetsOldVersions extends TwoEditions {
    @Override
    public Provisions version(String version) {
      super.version(version);
      return NEW;
    }
  }

  static final class LeavesEditionsOut extends TwoEditions {
    @Override
    public Optional<WrittenRulebooks> written() {
      return Optional.of(
          new WrittenRulebooks(
              List.of(), RulebookReader.read(List.of(), RoomKeys.registry()).orElseThrow()));
    }
  }

  static final class FallsSilentlyBack extends TwoEditions {
    @Override
    public Provisions version(String version) {
      return version.equals(OLD.version()) ? OLD : NEW;
    }
  }

  static final class BuildsEachTime extends HolidayCalendarsContract {
    @Override
    protected HolidayCalendars calendars() {
      return centre -> WorkingCalendar.weekendsOnly(2020, 2030);
    }

    @Override
    protected CentreId centre() {
      return Samples.CENTRE;
    }
  }

  /** A press that does something to the text. */
  private abstract static class Bends extends PaperPressContract {
    abstract String bend(String text);

    @Override
    protected PaperPress press() {
      return (paper, language, copy) ->
          new PressedPaper(
              "text/plain",
              bend(textOf(new PlainPress().press(paper, language, copy)))
                  .getBytes(StandardCharsets.UTF_8));
    }

    @Override
    protected String textOf(PressedPaper paper) {
      return new String(paper.bytes(), StandardCharsets.UTF_8);
    }
  }

  static final class LeavesTheFootOff extends Bends {
    @Override
    String bend(String text) {
      return text.substring(0, text.stripTrailing().lastIndexOf('\n'));
    }
  }

  static final class MarksNoCopy extends Bends {
    @Override
    String bend(String text) {
      return text.replace("副本", "").replace("补打", "");
    }
  }

  static final class HeadsNothing extends Bends {
    @Override
    String bend(String text) {
      return text + (text.contains("政务服务中心") ? "Unofficial" : "");
    }
  }

  static final class SwallowsTags extends Bends {
    @Override
    String bend(String text) {
      return text.replaceAll("<[^>]*>", "");
    }
  }

  static final class CutsNames extends Bends {
    @Override
    String bend(String text) {
      return text.replaceAll("长{300,}", "长");
    }
  }

  static final class KeepsUnseen extends Bends {
    @Override
    String bend(String text) {
      return text.replace("甲乙", "甲\u202e乙");
    }
  }

  static final class CountsItsPrints extends Bends {
    private final AtomicLong made = new AtomicLong();

    @Override
    String bend(String text) {
      return text + made.incrementAndGet();
    }
  }
}
