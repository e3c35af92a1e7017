package org.yimen.app.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yimen.domain.casework.CaseworkProvisions;
import org.yimen.domain.casework.Stage;
import org.yimen.domain.ids.FunctionCode;
import org.yimen.domain.rulebook.ProvisionKey;
import org.yimen.domain.rulebook.Provisions;
import org.yimen.domain.rulebook.Ruling;
import org.yimen.domain.staff.PageRole;
import org.yimen.ports.driving.CaseAct;
import org.yimen.ports.driving.CaseFile;
import org.yimen.ports.driving.CaseReading;

/**
 * What comes next with a case: one main button at the right end of the bar, what is asked for it
 * above the bar, other acts to its left.
 *
 * @param section which part of the page the main act needs: {@code none}, {@code review}, {@code
 *     deliver}, {@code owed}
 * @param main name of the main act; {@code back} leads to the window, {@code decide} to the review
 * @param others acts beside it, granted or refused in place
 */
record NextStep(String section, String main, List<Control> others) {
  static NextStep of(OpenHall hall, CaseFile file, CaseReading reading, Seat seat, Speech speech) {
    return new Asking(hall, file, reading, seat, speech).next();
  }

  /** Asks the rules what is possible now. */
  private record Asking(
      OpenHall hall, CaseFile file, CaseReading reading, Seat seat, Speech speech) {
    NextStep next() {
      Stage stage = reading.stage();
      boolean owes = !reading.papersOwed().isEmpty();
      return switch (stage) {
        case SUBMITTED, SUPPLEMENT_ASKED -> owes ? handOver(List.of()) : intake();
        case ACCEPTED -> owes ? handOver(List.of()) : accepted();
        case REVIEWED -> owes ? handOver(List.of()) : reviewed();
        case DECIDED ->
            new NextStep(
                "deliver",
                "deliver",
                file.state().ready().isEmpty()
                    ? List.of(control("ready", Ruling.granted()))
                    : List.of());
        case DELIVERED, NOT_ACCEPTED ->
            owes ? handOver(List.of(control("close", mayClose()))) : step("none", "close");
        case CLOSED -> step("none", "back");
      };
    }

    private NextStep intake() {
      boolean checked = file.materials().stream().allMatch(m -> file.mark(m.code()).isPresent());
      Ruling accept =
          hall.yimen()
              .caseDesk()
              .mayAccept(as(CaseworkProvisions.ACCEPTING_FUNCTIONS))
              .orElseThrow();
      List<Control> others = new ArrayList<>();
      if (!accept.isRefused()) return new NextStep("none", "accept", others);
      others.add(control("accept", accept));
      boolean tell = checked && !file.incomplete().isEmpty() && file.state().notices().isEmpty();
      return new NextStep("accept", tell ? "notify" : "check", others);
    }

    private NextStep accepted() {
      boolean atOnce =
          file.state().acceptance().flatMap(a -> a.promisedDays()).filter(d -> d == 0).isPresent();
      if (atOnce) {
        Ruling may =
            hall.yimen()
                .reviewDesk()
                .mayApprove(
                    as(
                        CaseworkProvisions.APPROVING_FUNCTIONS,
                        CaseworkProvisions.IMMEDIATE_FUNCTIONS))
                .orElseThrow();
        if (!may.isRefused()) return step("none", "approve");
      }
      return step("review", "review");
    }

    private NextStep reviewed() {
      return step("none", seat.who().roles().contains(PageRole.REVIEW) ? "decide" : "back");
    }

    private static NextStep handOver(List<Control> others) {
      return new NextStep("owed", "handover", others);
    }

    private static NextStep step(String section, String main) {
      return new NextStep(section, main, List.of());
    }

    private Ruling mayClose() {
      return hall.yimen()
          .caseDesk()
          .mayClose(as(CaseworkProvisions.DELIVERING_FUNCTIONS))
          .orElseThrow();
    }

    @SafeVarargs
    private CaseAct as(ProvisionKey<List<FunctionCode>>... functions) {
      return new CaseAct(
          hall.yimen().caseDesk().newRequest(),
          seat.in(file.state().hall(), seat.acting(rules(), functions)),
          file.state().id(),
          Optional.empty());
    }

    private Provisions rules() {
      return hall.rulebooks().version(reading.rulebook());
    }

    private Control control(String act, Ruling ruling) {
      return Control.under(
          ruling,
          rules(),
          speech,
          act,
          speech.say("act." + act),
          act.equals("accept") ? "A" : "",
          "/desk/cases/" + reading.id() + "/" + act,
          Map.of("request", Control.newRequest(), "version", Long.toString(reading.version())));
    }
  }
}
