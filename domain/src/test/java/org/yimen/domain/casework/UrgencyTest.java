package org.yimen.domain.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yimen.domain.casework.CaseStory.ALL_FIVE;
import static org.yimen.domain.casework.CaseStory.CLERK;
import static org.yimen.domain.casework.CaseStory.LI_HERSELF;
import static org.yimen.domain.casework.CaseStory.REVIEWER;
import static org.yimen.domain.casework.CaseStory.at;
import static org.yimen.domain.casework.CaseStory.done;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yimen.domain.casework.Urgency.Press;
import org.yimen.domain.catalogue.SampleItems;
import org.yimen.domain.deadline.Certainty;
import org.yimen.domain.deadline.Suspension;
import org.yimen.domain.deadline.SuspensionKind;

/** What stands first in a list of open cases. */
class UrgencyTest {
  private static final CaseStory STORY = CaseStory.licence();

  @Test
  void before_acceptance_the_notice_presses_and_after_it_the_promise() {
    Case submitted = STORY.submitted("2024-09-10T10:00", LI_HERSELF, ALL_FIVE, true);
    assertThat(urgency(submitted, "2024-09-10")).isEqualTo(runs("2024-09-18"));
    Case accepted = STORY.accepted("2024-09-10T10:00");
    assertThat(urgency(accepted, "2024-09-10")).isEqualTo(runs("2024-09-23"));
    assertThat(urgency(accepted, "2024-10-20")).as("once late").isEqualTo(runs("2024-09-23"));
  }

  @Test
  void where_nothing_is_promised_the_statute_presses() {
    CaseStory bare = CaseStory.of(SampleItems.licence().withoutPromise());
    Case accepted = bare.accepted("2024-09-10T10:00");
    assertThat(accepted.urgency(LocalDate.parse("2024-09-10"), bare.basis(CLERK)))
        .isEqualTo(runs("2024-10-14"));
  }

  @Test
  void what_stands_still_comes_after_what_runs_and_what_has_ended_last() {
    Case accepted = STORY.accepted("2024-09-10T10:00");
    LocalDate first = LocalDate.of(2024, 9, 18);
    Suspension test =
        new Suspension(SuspensionKind.TESTING, first, Optional.empty(), first, Optional.of(first));
    Case still =
        done(accepted.suspend(REVIEWER, at("2024-09-18T10:00"), test, STORY.basis(REVIEWER)));
    Urgency stands = urgency(still, "2024-09-18");
    assertThat(stands.press()).isEqualTo(Press.STANDS_STILL);
    Case resumed =
        done(
            still.resume(
                REVIEWER,
                at("2024-09-20T09:00"),
                SuspensionKind.TESTING,
                LocalDate.of(2024, 9, 19),
                STORY.basis(REVIEWER)));
    assertThat(urgency(resumed, "2024-09-20")).isEqualTo(runs("2024-09-25"));
    Urgency ended = urgency(STORY.approved("2024-09-10T10:00", "2024-09-11T10:00"), "2024-09-12");
    assertThat(ended.press()).isEqualTo(Press.ENDED);
    Urgency marked = new Urgency(Press.URGENT, LocalDate.of(2024, 12, 2), Certainty.OFFICIAL);
    assertThat(
            List.of(ended, runs("2024-09-25"), stands, runs("2024-09-23"), marked).stream()
                .sorted(Urgency.MOST_URGENT_FIRST))
        .containsExactly(marked, runs("2024-09-23"), runs("2024-09-25"), stands, ended);
  }

  private static Urgency runs(String due) {
    return new Urgency(Press.RUNS, LocalDate.parse(due), Certainty.OFFICIAL);
  }

  private static Urgency urgency(Case found, String day) {
    return found.urgency(LocalDate.parse(day), STORY.basis(CLERK));
  }
}
