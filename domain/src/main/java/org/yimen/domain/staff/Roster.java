package org.yimen.domain.staff;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yimen.domain.deadline.OpenInterval;
import org.yimen.domain.ids.HallId;
import org.yimen.domain.ids.ItemId;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.ids.WindowId;
import org.yimen.domain.organisation.Centre;
import org.yimen.domain.organisation.Window;
import org.yimen.domain.rulebook.Argument;
import org.yimen.domain.rulebook.Provision;
import org.yimen.domain.rulebook.Provisions;
import org.yimen.domain.rulebook.Reason;
import org.yimen.domain.rulebook.Ruling;
import org.yimen.domain.rulebook.Strength;

/**
 * Who is at which post of a hall at a moment 在岗情况 (decision 33). A post whose holder is absent, and
 * at which nobody of equal ability stands in, is empty from the moment opening hours say that
 * somebody should be there (MXH-13a, JIN-9f).
 *
 * @param centre the centre
 * @param hall the hall
 * @param hours its hours of the day, in order; none when it is closed
 * @param people what is known of the officers
 * @param items what items are called
 * @param now the moment
 */
public record Roster(
    Centre centre,
    HallId hall,
    List<OpenInterval> hours,
    People people,
    Map<ItemId, String> items,
    Instant now) {
  public Roster {
    hours = List.copyOf(hours);
    items = Map.copyOf(items);
  }

  /** Every post at a window of the hall today, in the order of its windows. */
  public List<PostToday> posts(Provisions rules) {
    LocalDateTime moment = moment();
    Map<PersonId, Standing> standings = people.standings();
    Set<PersonId> present = people.present(now);
    List<Window> windows = centre.windowsIn(hall);
    List<PostToday> all = new ArrayList<>();
    for (PostingState posting : people.postings())
      if (posting.period().covers(moment.toLocalDate())
          && Functions.areAtWindow(posting.functions())) {
        List<WindowId> here =
            windows.stream().filter(w -> posting.isFor(w)).map(Window::id).toList();
        if (!here.isEmpty()) all.add(post(posting, here, standings, present, rules));
      }
    List<WindowId> order = windows.stream().map(Window::id).toList();
    all.sort(java.util.Comparator.comparingInt((PostToday p) -> order.indexOf(p.windows().get(0))));
    return List.copyOf(all);
  }

  private PostToday post(
      PostingState posting,
      List<WindowId> windows,
      Map<PersonId, Standing> standings,
      Set<PersonId> present,
      Provisions rules) {
    PersonId holder = posting.person();
    LocalDateTime moment = moment();
    Optional<LeaveState> away = people.away(holder, moment);
    boolean there = away.isEmpty() && present.contains(holder);
    Optional<PersonId> substitute =
        there
            ? Optional.empty()
            : people.standIns(holder, away, moment.toLocalDate()).stream()
                .filter(s -> people.away(s, moment).isEmpty())
                .filter(s -> !isOpen() || present.contains(s))
                .filter(s -> able(standings, holder, s, rules))
                .findFirst();
    return new PostToday(
        posting, hall, windows, standing(there, away, substitute), away, substitute);
  }

  private boolean able(
      Map<PersonId, Standing> standings, PersonId holder, PersonId substitute, Provisions rules) {
    return !new StandIn(
            standings.getOrDefault(holder, Standing.none(holder)),
            standings.getOrDefault(substitute, Standing.none(substitute)),
            items)
        .able(moment().toLocalDate(), rules)
        .isRefused();
  }

  /** Before opening an absence that is known, and that nobody covers, is empty already. */
  private PostStanding standing(
      boolean there, Optional<LeaveState> away, Optional<PersonId> substitute) {
    if (isOver()) return PostStanding.CLOSED;
    if (there) return PostStanding.PRESENT;
    if (isOpen()) return substitute.isPresent() ? PostStanding.SUBSTITUTED : PostStanding.EMPTY;
    return away.isPresent() && substitute.isEmpty() ? PostStanding.EMPTY : PostStanding.EXPECTED;
  }

  /** Whether somebody should be there: from opening to closing, over the break at noon too. */
  private boolean isOpen() {
    return !isOver() && !moment().toLocalTime().isBefore(hours.get(0).opens());
  }

  private boolean isOver() {
    return hours.isEmpty()
        || !moment().toLocalTime().isBefore(hours.get(hours.size() - 1).closes());
  }

  private LocalDateTime moment() {
    return People.local(now, centre.zone());
  }

  /** The posts at which nobody is 空岗预警, each a warning that names its windows. */
  public Ruling alerts(Provisions rules) {
    Provision<Boolean> covered = rules.get(DutyProvisions.COVERED);
    return new Ruling(
        posts(rules).stream()
            .filter(p -> p.standing() == PostStanding.EMPTY)
            .map(p -> alert(p, covered))
            .toList());
  }

  private Reason alert(PostToday post, Provision<Boolean> covered) {
    return Reason.of(
            post.away().isPresent()
                ? StaffReason.POST_EMPTY_ON_LEAVE
                : StaffReason.POST_EMPTY_UNEXPLAINED,
            covered,
            Argument.id(
                "windows", String.join(" ", post.windows().stream().map(WindowId::value).toList())),
            Argument.id("posting", post.posting().id()))
        .as(Strength.WARN)
        .mendedBy(StaffReason.SEND_SUBSTITUTE);
  }

  /**
   * Departments with so few people at their windows that each post needs a named substitute, and
   * has none (PG-17).
   */
  public Ruling unnamed(Provisions rules) {
    Provision<Integer> upTo = rules.get(DutyProvisions.NAMED_UP_TO);
    List<PostToday> posts = posts(rules);
    List<Reason> found = new ArrayList<>();
    for (PostToday post : posts) {
      long colleagues =
          posts.stream()
              .filter(p -> p.posting().department().equals(post.posting().department()))
              .map(p -> p.posting().person())
              .distinct()
              .count();
      boolean named =
          people.substitutions().stream()
              .anyMatch(
                  s ->
                      s.holder().equals(post.posting().person())
                          && s.period().covers(moment().toLocalDate()));
      if (colleagues <= upTo.value() && !named)
        found.add(
            Reason.of(
                    StaffReason.NO_SUBSTITUTE_NAMED,
                    upTo,
                    Argument.id(
                        "windows",
                        String.join(" ", post.windows().stream().map(WindowId::value).toList())))
                .as(Strength.WARN)
                .mendedBy(StaffReason.NAME_SUBSTITUTE));
    }
    return new Ruling(found);
  }
}
