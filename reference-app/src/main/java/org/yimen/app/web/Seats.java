package org.yimen.app.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yimen.app.web.OpenHall.Place;
import org.yimen.domain.ids.Actor;
import org.yimen.domain.ids.HallId;
import org.yimen.domain.organisation.CentreState;
import org.yimen.domain.organisation.Window;
import org.yimen.domain.staff.Functions;
import org.yimen.domain.staff.MandateState;
import org.yimen.domain.staff.PostingState;

/** Finds where an officer works today. */
public final class Seats {
  private final OpenHall hall;

  /** In that hall. */
  public Seats(OpenHall hall) {
    this.hall = hall;
  }

  /** The seat; empty while there is no hall, or nobody posted the officer today. */
  public Optional<Seat> of(SignedIn who) {
    return hall.places().stream().map(Place::centre).findFirst().flatMap(c -> of(who, c));
  }

  private Optional<Seat> of(SignedIn who, CentreState centre) {
    LocalDate today = hall.today(centre);
    List<PostingState> postings =
        hall.yimen().staffOffice().postings(who.person()).stream()
            .filter(p -> p.period().covers(today))
            .toList();
    if (postings.isEmpty()) return Optional.empty();
    List<Window> windows =
        centre.windows().stream()
            .filter(w -> mayServe(postings, w))
            .sorted(Comparator.comparingInt(w -> place(postings, w)))
            .toList();
    Optional<Window> served = windows.stream().filter(w -> serves(who, w)).findFirst();
    List<MandateState> mandates =
        hall.yimen().staffOffice().mandates(who.person()).stream()
            .filter(m -> m.period().covers(today))
            .toList();
    HallId at =
        Stream.of(
                served.stream(),
                windows.stream().filter(w -> isOfDepartment(w, postings, mandates)),
                windows.stream())
            .flatMap(s -> s)
            .map(Window::hall)
            .findFirst()
            .orElse(centre.halls().get(0).id());
    return Optional.of(
        new Seat(
            who,
            hall.place(at.value()).orElseThrow(),
            served.map(Window::id),
            windows,
            postings,
            mandates,
            hall.rules(centre)));
  }

  /** Who may stand at every window belongs where the own department has one. */
  private static boolean isOfDepartment(
      Window window, List<PostingState> postings, List<MandateState> mandates) {
    return Stream.concat(
            postings.stream().flatMap(p -> p.department().stream()),
            mandates.stream().map(MandateState::department))
        .anyMatch(d -> window.department().filter(d::equals).isPresent());
  }

  /** The window that a posting names first is the officer's own. */
  private static int place(List<PostingState> postings, Window window) {
    return postings.stream()
        .mapToInt(p -> p.windows().indexOf(window.id()))
        .filter(i -> i >= 0)
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  private static boolean mayServe(List<PostingState> postings, Window window) {
    return postings.stream()
        .anyMatch(p -> p.windows().isEmpty() || p.windows().contains(window.id()));
  }

  private boolean serves(SignedIn who, Window window) {
    Actor there =
        Actor.of(
            who.person(),
            Functions.WINDOW_CLERK,
            org.yimen.domain.ids.Place.at(window.hall(), window.id()));
    return hall.yimen()
        .reception()
        .window(there)
        .filter(w -> w.officer().equals(who.person()))
        .isPresent();
  }
}
