package org.yimen.app.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.yimen.app.api.CaseBodies.ClockBody;
import org.yimen.app.api.GuideRoutes.RemedyBody;
import org.yimen.app.web.OpenHall;
import org.yimen.domain.casework.CaseState;
import org.yimen.domain.casework.Decision;
import org.yimen.domain.casework.Delivery;
import org.yimen.domain.casework.Stage;
import org.yimen.domain.catalogue.Material;
import org.yimen.domain.catalogue.Remedy;
import org.yimen.domain.deadline.DayExplanation;
import org.yimen.domain.ids.CaseId;
import org.yimen.domain.rulebook.Provisions;
import org.yimen.ports.driving.AskProgress;
import org.yimen.ports.driving.CaseFile;
import org.yimen.ports.driving.CaseReading;
import org.yimen.ports.driving.Enquiries;

/** How a case stands 办件进度, for who has its number and query code. It names no officer. */
final class ProgressRoutes {
  private final OpenHall hall;

  ProgressRoutes(OpenHall hall) {
    this.hall = hall;
  }

  /** Both stand on the slip. */
  record ProgressRequest(@Longest(100) String number, @Longest(100) String code) {
    @Override
    public String toString() {
      return "ProgressRequest";
    }
  }

  /** Why it was refused, or not accepted. */
  record GroundBody(String reason, String basis, Optional<String> directedTo) {}

  /**
   * How a case stands for its applicant, whose name is masked.
   *
   * @param missing names of the materials that the notice asks for and are not there yet
   * @param granted the decision, once there is one
   * @param counted how the last day was counted, day by day; empty before acceptance
   */
  record ProgressBody(
      String number,
      String itemNameZh,
      Optional<String> itemNameEn,
      Optional<String> applicant,
      Stage stage,
      String stageWord,
      LocalDate receivedOn,
      Optional<LocalDate> acceptedOn,
      Optional<ClockBody> clock,
      List<String> missing,
      Optional<Boolean> granted,
      Optional<LocalDate> decidedOn,
      Optional<LocalDate> deliverBy,
      Optional<LocalDate> deliveredOn,
      List<GroundBody> grounds,
      List<RemedyBody> remedies,
      List<String> counted) {}

  RouteGroup group() {
    return new RouteGroup(
        "progress",
        "办件进度",
        "progress",
        List.of(
            Route.other(
                    Route.Verb.POST,
                    Route.Kind.LOOKS,
                    "/progress",
                    "askProgress",
                    "凭办件编号和查询码查进度",
                    "How a case stands, for who has its number and query code")
                .takes(ProgressRequest.class)
                .answers(ProgressBody.class, this::ask)));
  }

  private Answer ask(Call<ProgressRequest> call) {
    AskProgress asked =
        new AskProgress(
            call.body().number().strip(), call.body().code().strip(), call.request().ip());
    return hall.yimen()
        .progressDesk()
        .open(asked)
        .fold(
            g -> Answer.ok(body(g.state(), call)),
            r -> Rulings.refused(call, r.ruling(), Rulings.HOUSE_RULES));
  }

  private ProgressBody body(CaseId id, Call<?> call) {
    Enquiries enquiries = hall.yimen().enquiries();
    CaseFile file = enquiries.file(id).orElseThrow(ProblemException::unknown);
    CaseReading reading = enquiries.caseById(id).orElseThrow(ProblemException::unknown);
    CaseState state = file.state();
    Optional<Decision> decision = state.decision();
    return new ProgressBody(
        reading.number(),
        reading.itemNameZh(),
        reading.itemNameEn(),
        enquiries.person(state.parties().applicant().person()).map(p -> p.name()),
        reading.stage(),
        call.wording().word(reading.stage()),
        state.received(),
        state.acceptance().map(a -> a.day()),
        reading.clock().map(c -> CaseBodies.clock(c, call.wording())),
        file.askedFor().stream().map(Material::nameZh).toList(),
        decision.map(Decision::granted),
        decision.map(Decision::on),
        file.deliveryDue().filter(d -> state.delivery().isEmpty()),
        state.delivery().map(Delivery::on),
        grounds(state, call),
        remedies(file),
        counted(id, reading, call));
  }

  private static List<GroundBody> grounds(CaseState state, Call<?> call) {
    List<GroundBody> declined =
        state.nonAcceptance().stream()
            .map(n -> new GroundBody(call.wording().word(n.ground()), n.basis(), n.directedTo()))
            .toList();
    if (!declined.isEmpty()) return declined;
    return state.decision().stream()
        .flatMap(d -> d.grounds().stream())
        .map(g -> new GroundBody(call.wording().word(g.code()), g.basis(), Optional.empty()))
        .toList();
  }

  private static List<RemedyBody> remedies(CaseFile file) {
    List<Remedy> told =
        file.state().nonAcceptance().isPresent()
            ? file.item().guide().remedies()
            : file.state().decision().map(Decision::remedies).orElse(List.of());
    return told.stream().map(r -> new RemedyBody(r.kind(), r.body(), r.period())).toList();
  }

  private List<String> counted(CaseId id, CaseReading reading, Call<?> call) {
    List<DayExplanation> days = hall.yimen().enquiries().days(id);
    Provisions rules = hall.rulebooks().version(reading.rulebook());
    return days.isEmpty() ? List.of() : call.wording().clock().days(days, rules);
  }
}
