package org.yimen.domain.staff;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jmolecules.ddd.types.ValueObject;
import org.yimen.domain.ids.PersonId;

/**
 * What is known of the officers of a centre on a day: who is posted and mandated, who is away, who
 * stands in for whom, who was seen.
 *
 * @param postings all postings, ended ones too
 * @param mandates all mandates, ended ones too
 * @param leaves leaves that touch the day
 * @param substitutions all substitutions, ended ones too
 * @param punches punches of the day
 * @param atWindows who serves at a window now
 */
public record People(
    List<PostingState> postings,
    List<MandateState> mandates,
    List<LeaveState> leaves,
    List<SubstitutionState> substitutions,
    List<PunchState> punches,
    Set<PersonId> atWindows)
    implements ValueObject {
  public People {
    postings = List.copyOf(postings);
    mandates = List.copyOf(mandates);
    leaves = List.copyOf(leaves);
    substitutions = List.copyOf(substitutions);
    punches = List.copyOf(punches);
    atWindows = Set.copyOf(atWindows);
  }

  /** What each officer holds. */
  Map<PersonId, Standing> standings() {
    Map<PersonId, List<PostingState>> posted = by(postings, PostingState::person);
    Map<PersonId, List<MandateState>> mandated = by(mandates, MandateState::person);
    Map<PersonId, Standing> all = new HashMap<>();
    posted.forEach(
        (person, theirs) ->
            all.put(
                person, new Standing(person, theirs, mandated.getOrDefault(person, List.of()))));
    return all;
  }

  /** Who was seen last coming, or serves at a window. */
  Set<PersonId> present(Instant now) {
    Map<PersonId, PunchState> latest = new HashMap<>();
    for (PunchState punch : punches)
      if (!punch.struck() && !punch.at().isAfter(now))
        latest.merge(punch.person(), punch, (a, b) -> a.at().isAfter(b.at()) ? a : b);
    List<PersonId> here = new ArrayList<>(atWindows);
    latest.values().stream()
        .filter(p -> p.direction() != PunchDirection.OUT)
        .map(PunchState::person)
        .forEach(here::add);
    return Set.copyOf(new java.util.HashSet<>(here));
  }

  /** The approved leave on which the person is away at that moment. */
  Optional<LeaveState> away(PersonId person, LocalDateTime moment) {
    return leaves.stream()
        .filter(l -> l.person().equals(person) && l.isApproved() && l.span().contains(moment))
        .findFirst();
  }

  /** Who may stand in for the person: named for this leave, or as B of A. */
  List<PersonId> standIns(PersonId person, Optional<LeaveState> leave, LocalDate day) {
    List<PersonId> all = new ArrayList<>();
    leave.flatMap(LeaveState::substitute).ifPresent(all::add);
    substitutions.stream()
        .filter(s -> s.holder().equals(person) && s.period().covers(day))
        .map(SubstitutionState::substitute)
        .filter(s -> !all.contains(s))
        .forEach(all::add);
    return all;
  }

  static LocalDateTime local(Instant at, ZoneId zone) {
    return LocalDateTime.ofInstant(at, zone);
  }

  private static <T> Map<PersonId, List<T>> by(
      Collection<T> all, java.util.function.Function<T, PersonId> person) {
    Map<PersonId, List<T>> grouped = new HashMap<>();
    all.forEach(t -> grouped.computeIfAbsent(person.apply(t), k -> new ArrayList<>()).add(t));
    return grouped;
  }
}
