package org.yimen.ports.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yimen.domain.casework.Case;
import org.yimen.domain.casework.CaseState;
import org.yimen.domain.ids.CaseId;
import org.yimen.ports.driven.AggregateStore;
import org.yimen.ports.driven.Stores;

/** The rules of {@link org.yimen.ports.driven.Cases}. */
public abstract class CasesContract extends AggregateStoreContract<Case, CaseId> {
  private static final LocalDate MON = Samples.MON;

  @Override
  protected AggregateStore<Case, CaseId> store(Stores stores) {
    return stores.cases();
  }

  @Override
  protected List<Life<Case>> lives() {
    return samples.cases().lives();
  }

  @Override
  protected CaseState stateOf(Case aggregate) {
    return aggregate.state();
  }

  @Override
  protected String type() {
    return "case";
  }

  @Test
  void CS_1_byNumber_finds_the_case() {
    Case first = keep(samples.cases().submitted("梅-2026-1", 0));
    Case second = keep(samples.cases().submitted("梅-2026-10", 0));
    assertThat(read(s -> s.cases().byNumber("梅-2026-1")).map(Case::getId)).contains(first.getId());
    assertThat(read(s -> s.cases().byNumber("梅-2026-10")).map(Case::state))
        .contains(second.state());
    assertFound(s -> s.cases().byNumber("梅-2026-")).isEmpty();
  }

  @Test
  void CS_2_intakes_received_up_to_a_day_oldest_first() {
    CaseId thursday = keep(samples.cases().submitted("M-1", 3)).getId();
    CaseId monday = keep(samples.cases().submitted("M-2", 0)).getId();
    keep(samples.cases().accepted("M-3", 0));
    keep(samples.cases().declined("M-4", 0));
    CaseId wednesday = keep(samples.cases().supplementAsked("M-5", 2)).getId();
    keep(samples.cases().submitted("M-6", 4));
    assertThat(intakes(MON.plusDays(3), 10)).containsExactly(monday, wednesday, thursday);
    assertThat(intakes(MON.plusDays(3), 2)).containsExactly(monday, wednesday);
    assertThat(intakes(MON.plusDays(2), 10)).containsExactly(monday, wednesday);
    assertThat(intakes(MON.minusDays(1), 10)).isEmpty();
  }

  @Test
  void CS_3_open_cases_page_by_page() {
    CaseId third = keep(samples.cases().submitted("M-03", 0)).getId();
    CaseId first = keep(samples.cases().accepted("M-01", 0)).getId();
    keep(samples.cases().declined("M-02", 0));
    CaseId fourth = keep(samples.cases().silent("M-04", 0)).getId();
    assertThat(open("", 10)).containsExactly(first, third, fourth);
    assertThat(open("", 2)).containsExactly(first, third);
    assertThat(open("M-03", 2)).containsExactly(fourth);
    assertThat(open("M-02", 1)).containsExactly(third);
    assertThat(open("M-04", 1)).isEmpty();
  }

  private Case keep(Life<Case> life) {
    life.versions().forEach(this::save);
    return life.last();
  }

  private List<CaseId> intakes(LocalDate upTo, int most) {
    return read(s -> s.cases().intakesReceivedUpTo(upTo, most));
  }

  private List<CaseId> open(String after, int most) {
    return read(s -> s.cases().open(after, most));
  }
}
