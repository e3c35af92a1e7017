package org.yimen.app.web;

import io.javalin.http.NotFoundResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yimen.domain.casework.CaseworkProvisions;
import org.yimen.domain.casework.Delivery;
import org.yimen.domain.casework.MaterialMark;
import org.yimen.domain.casework.MaterialMark.Presence;
import org.yimen.domain.casework.NonAcceptance;
import org.yimen.domain.casework.NonAcceptanceGround;
import org.yimen.domain.catalogue.Material;
import org.yimen.domain.document.TextKind;
import org.yimen.domain.document.TextRules;
import org.yimen.domain.ids.Actor;
import org.yimen.domain.ids.FunctionCode;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.ids.RequestId;
import org.yimen.domain.rulebook.Outcome;
import org.yimen.domain.rulebook.ProvisionKey;
import org.yimen.domain.rulebook.Provisions;
import org.yimen.domain.rulebook.Ruling;
import org.yimen.domain.staff.PostingState;
import org.yimen.ports.driving.CaseAct;
import org.yimen.ports.driving.CaseDesk;
import org.yimen.ports.driving.CaseFile;
import org.yimen.ports.driving.CaseReading;

/** What an officer does with a case at the desk, from a form; and what comes next. */
final class CaseDeskActs {
  private final OpenHall hall;

  CaseDeskActs(OpenHall hall) {
    this.hall = hall;
  }

  /** A form that asks for an act on a case. */
  record Asked(Seat seat, Provisions rules, CaseFile file, Form form, RequestId request) {
    @SafeVarargs
    final CaseAct as(ProvisionKey<List<FunctionCode>>... functions) {
      Actor by = seat.in(file.state().hall(), seat.acting(rules, functions));
      return new CaseAct(request, by, file.state().id(), form.version());
    }
  }

  Outcome<?> carryOut(String act, Asked asked) {
    CaseDesk desk = hall.yimen().caseDesk();
    return switch (act) {
      case "check" ->
          desk.checkMaterials(
              asked.as(CaseworkProvisions.SUPPLEMENT_FUNCTIONS),
              marks(asked),
              asked.form().ticked("declared"));
      case "notify" ->
          desk.notifySupplement(
              asked.as(CaseworkProvisions.SUPPLEMENT_FUNCTIONS),
              asked.file().incomplete().stream().map(Material::code).toList());
      case "accept" -> desk.accept(asked.as(CaseworkProvisions.ACCEPTING_FUNCTIONS));
      case "decline" -> decline(asked);
      case "review" ->
          hall.yimen()
              .reviewDesk()
              .review(
                  asked.as(CaseworkProvisions.REVIEWING_FUNCTIONS),
                  !asked.form().text("grants").equals("no"),
                  with(asked.form()));
      case "approve" ->
          hall.yimen()
              .reviewDesk()
              .approve(
                  asked.as(
                      CaseworkProvisions.APPROVING_FUNCTIONS,
                      CaseworkProvisions.IMMEDIATE_FUNCTIONS));
      case "ready" -> desk.layReady(asked.as(CaseworkProvisions.DELIVERING_FUNCTIONS));
      case "deliver" ->
          desk.deliver(
              asked.as(CaseworkProvisions.DELIVERING_FUNCTIONS),
              asked.form().one(Delivery.Manner.class, "manner").orElse(Delivery.Manner.WINDOW),
              recipient(asked));
      case "handover" ->
          desk.handOver(
              asked.as(CaseworkProvisions.DELIVERING_FUNCTIONS), asked.form().text("paper"));
      case "close" -> desk.close(asked.as(CaseworkProvisions.DELIVERING_FUNCTIONS));
      default -> throw new NotFoundResponse();
    };
  }

  /** A mark for each material that the form says something of; an electronic file stays one. */
  static List<MaterialMark> marks(Asked asked) {
    List<MaterialMark> marks = new ArrayList<>();
    for (Material material : asked.file().materials()) {
      String code = material.code().value();
      boolean inForm = asked.form().ticked("inForm." + code);
      asked
          .form()
          .one(Presence.class, "presence." + code)
          .filter(p -> p != Presence.E_FILE)
          .map(
              p -> new MaterialMark(material.code(), p, inForm && p != Presence.MISSING, List.of()))
          .ifPresent(marks::add);
    }
    return marks;
  }

  private Outcome<?> decline(Asked asked) {
    String basis = asked.form().text("basis");
    String directedTo = asked.form().text("directedTo");
    Ruling faults = Ruling.granted();
    if (!basis.isEmpty())
      faults = TextRules.reason("basis", TextKind.LINE, basis).map(Ruling::of).orElse(faults);
    if (!directedTo.isEmpty())
      faults =
          faults.and(
              TextRules.reason("directedTo", TextKind.NAME, directedTo)
                  .map(Ruling::of)
                  .orElse(Ruling.granted()));
    if (faults.isRefused()) return Outcome.refused(faults);
    NonAcceptanceGround ground =
        asked.form().one(NonAcceptanceGround.class, "ground").orElse(NonAcceptanceGround.OTHER);
    return hall.yimen()
        .caseDesk()
        .decline(
            asked.as(CaseworkProvisions.ACCEPTING_FUNCTIONS),
            new NonAcceptance(
                ground, basis, directedTo.isEmpty() ? Optional.empty() : Optional.of(directedTo)));
  }

  private static List<PersonId> with(Form form) {
    return form.texts("with").stream()
        .flatMap(t -> Ids.uuid(t).stream())
        .map(PersonId::new)
        .toList();
  }

  private static PersonId recipient(Asked asked) {
    return Ids.uuid(asked.form().text("to"))
        .map(PersonId::new)
        .orElseGet(() -> asked.file().state().parties().noticesTo());
  }

  /** The grounds of non-acceptance that the rules of today know. */
  List<Map<String, String>> grounds(Seat seat, Speech speech) {
    return seat.rules().value(CaseworkProvisions.NON_ACCEPTANCE_GROUNDS).stream()
        .map(g -> Map.of("code", g.name(), "name", speech.wording().word(g)))
        .toList();
  }

  /** What the item rests on, as cited: offered where an article is asked for. */
  List<String> basis(CaseFile file) {
    return file.item().guide().basis().stream()
        .map(b -> "《" + b.titleZh() + "》" + b.article())
        .toList();
  }

  /** Who may look at the matter together with the officer: colleagues posted by who decides. */
  List<Map<String, String>> colleagues(CaseFile file, Seat seat, Speech speech) {
    List<FunctionCode> reviewing = seat.rules().value(CaseworkProvisions.REVIEWING_FUNCTIONS);
    return hall.yimen().enquiries().postingsOn(speech.today()).stream()
        .filter(p -> !p.person().equals(seat.who().person()))
        .filter(p -> p.functions().stream().anyMatch(reviewing::contains))
        .filter(p -> isMandated(p.person(), file, speech))
        .map(p -> Map.of("id", p.person().toString(), "name", name(p, speech)))
        .distinct()
        .toList();
  }

  private boolean isMandated(PersonId person, CaseFile file, Speech speech) {
    return hall.yimen().staffOffice().mandates(person).stream()
        .filter(m -> m.period().covers(speech.today()))
        .anyMatch(m -> file.item().deciding().contains(m.department()));
  }

  /** The name where one is kept, and where the colleague serves. */
  private String name(PostingState posting, Speech speech) {
    String name = hall.yimen().staffOffice().nameOf(posting.person()).map(n -> n + " ").orElse("");
    String where =
        posting.windows().isEmpty()
            ? ""
            : speech.say(
                    "desk.window",
                    HallNames.called(
                        hall.yimen().centreOffice().centres().get(0).centre(),
                        posting.windows().get(0)))
                + " ";
    return name + where + speech.wording().word(posting.functions().get(0).value());
  }

  /** The next step with its button, and the acts beside it. */
  NextStep next(CaseFile file, CaseReading reading, Seat seat, Speech speech) {
    return NextStep.of(hall, file, reading, seat, speech);
  }
}
