package org.yimen.ports.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.yimen.domain.casework.Case;
import org.yimen.domain.casework.CaseState;
import org.yimen.domain.casework.Phase;
import org.yimen.domain.casework.Urgency;
import org.yimen.domain.casework.Urgency.Press;
import org.yimen.domain.deadline.Certainty;
import org.yimen.domain.ids.CaseId;
import org.yimen.domain.ids.DepartmentId;
import org.yimen.ports.driven.AggregateStore;
import org.yimen.ports.driven.PlaceInLine;
import org.yimen.ports.driven.Stores;

/** The rules of {@link org.yimen.ports.driven.Cases}. */
public abstract class CasesContract extends AggregateStoreContract<Case, CaseId> {
  private static final LocalDate MON = Samples.MON;
  private static final DepartmentId MARKET = new DepartmentId("SCJG");
  private static final DepartmentId GRID = new DepartmentId("WGH");
  private static final Set<Phase> ALL = EnumSet.allOf(Phase.class);

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

  @Test
  void CS_4_the_most_urgent_of_a_department_first() {
    CaseId late = placed("M-09", under(Press.RUNS, 3, Phase.UNDECIDED, MARKET));
    CaseId ended = placed("M-08", under(Press.ENDED, 0, Phase.ENDING, MARKET));
    CaseId first = placed("M-07", under(Press.RUNS, 1, Phase.INTAKE, MARKET));
    CaseId alike = placed("M-06", under(Press.RUNS, 1, Phase.UNDECIDED, MARKET));
    CaseId urgent = placed("M-05", under(Press.URGENT, 5, Phase.UNDECIDED, MARKET, GRID));
    CaseId still = placed("M-04", under(Press.STANDS_STILL, 0, Phase.UNDECIDED, GRID, MARKET));
    keep(samples.cases().submitted("M-03", 0));
    CaseId others = placed("M-02", under(Press.RUNS, 2, Phase.UNDECIDED, GRID));
    CaseId shut =
        placed(samples.cases().declined("M-01", 0), under(Press.RUNS, 0, Phase.ENDING, MARKET));
    assertThat(urgent(Set.of(MARKET), ALL, 10))
        .containsExactly(urgent, first, alike, late, still, ended)
        .doesNotContain(shut);
    assertThat(urgent(Set.of(MARKET), ALL, 3)).containsExactly(urgent, first, alike);
    assertThat(urgent(Set.of(MARKET), EnumSet.of(Phase.UNDECIDED), 3))
        .containsExactly(urgent, alike, late);
    assertThat(urgent(Set.of(GRID), ALL, 10)).containsExactly(urgent, others, still);
    assertThat(urgent(Set.of(GRID, MARKET), ALL, 10))
        .containsExactly(urgent, first, alike, others, late, still, ended);
    assertThat(urgent(Set.of(new DepartmentId("NOBODY")), ALL, 10)).isEmpty();
    assertThat(urgent(Set.of(), ALL, 10)).isEmpty();
    assertThat(urgent(Set.of(MARKET), Set.of(), 10)).isEmpty();
    assertThat(urgent(Set.of(MARKET), ALL, 0)).isEmpty();
    assertThat(read(s -> s.cases().mostUrgent(Set.of(GRID), ALL, 1)).get(0).state())
        .isEqualTo(read(s -> s.cases().find(urgent)).orElseThrow().state());
  }

  @Test
  void CS_5_a_case_stands_where_it_was_put_last() {
    CaseId moved = placed("M-02", provisional(1, MARKET, GRID));
    CaseId stays = placed("M-01", under(Press.RUNS, 2, Phase.INTAKE, MARKET));
    PlaceInLine later = under(Press.RUNS, 3, Phase.UNDECIDED, MARKET, GRID);
    assertThat(
            transactions()
                .<List<Case>>run(
                    s -> {
                      s.cases().place(moved, later);
                      return s.cases().mostUrgent(Set.of(MARKET), ALL, 9);
                    }))
        .extracting(Case::getId)
        .containsExactly(stays, moved);
    assertThat(urgent(Set.of(MARKET), ALL, 9)).containsExactly(stays, moved);
    assertThat(urgent(Set.of(MARKET), EnumSet.of(Phase.INTAKE), 9)).containsExactly(stays);
    assertThat(urgent(Set.of(GRID), EnumSet.of(Phase.UNDECIDED), 9)).containsExactly(moved);
    assertThat(provisional("", 9)).isEmpty();
    PlaceInLine first = under(Press.URGENT, 0, Phase.INTAKE, MARKET);
    place(new CaseId(samples.uuid()), first);
    place(keep(samples.cases().declined("M-03", 0)).getId(), first);
    assertThat(urgent(Set.of(MARKET), ALL, 9)).containsExactly(stays, moved);
  }

  @Test
  void CS_6_provisional_places_page_by_page() {
    CaseId third = placed("M-03", provisional(1, MARKET));
    CaseId first = placed("M-01", provisional(2, GRID, MARKET));
    placed("M-02", under(Press.RUNS, 1, Phase.INTAKE, MARKET));
    CaseId fourth = placed("M-04", provisional(1, MARKET));
    placed(samples.cases().declined("M-05", 0), provisional(1, MARKET));
    assertThat(provisional("", 9)).containsExactly(first, third, fourth);
    assertThat(provisional("", 2)).containsExactly(first, third);
    assertThat(provisional("M-03", 9)).containsExactly(fourth);
  }

  private static PlaceInLine under(Press press, int due, Phase phase, DepartmentId... departments) {
    return new PlaceInLine(
        List.of(departments), phase, new Urgency(press, MON.plusDays(due), Certainty.OFFICIAL));
  }

  private static PlaceInLine provisional(int due, DepartmentId... departments) {
    return new PlaceInLine(
        List.of(departments),
        Phase.INTAKE,
        new Urgency(Press.RUNS, MON.plusDays(due), Certainty.PROVISIONAL));
  }

  private CaseId placed(String number, PlaceInLine place) {
    return placed(samples.cases().submitted(number, 0), place);
  }

  /** Kept and placed in its first version; the others follow. */
  private CaseId placed(Life<Case> life, PlaceInLine place) {
    CaseId id = life.version(1).getId();
    save(life.version(1));
    place(id, place);
    life.versions().subList(1, life.versions().size()).forEach(this::save);
    return id;
  }

  private void place(CaseId id, PlaceInLine place) {
    transactions()
        .run(
            s -> {
              s.cases().place(id, place);
              return true;
            });
  }

  private List<CaseId> urgent(Set<DepartmentId> departments, Set<Phase> phases, int most) {
    return read(s -> s.cases().mostUrgent(departments, phases, most)).stream()
        .map(Case::getId)
        .toList();
  }

  private List<CaseId> provisional(String after, int most) {
    return read(s -> s.cases().placedProvisionally(after, most));
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
