package org.yimen.app.web;

import io.javalin.http.NotFoundResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yimen.domain.casework.CaseworkProvisions;
import org.yimen.domain.casework.Ground;
import org.yimen.domain.catalogue.Remedy;
import org.yimen.domain.deadline.Suspension;
import org.yimen.domain.deadline.SuspensionKind;
import org.yimen.domain.document.DocumentReason;
import org.yimen.domain.document.TextFault;
import org.yimen.domain.document.TextKind;
import org.yimen.domain.document.TextRules;
import org.yimen.domain.ids.FunctionCode;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.rulebook.Argument;
import org.yimen.domain.rulebook.HouseRule;
import org.yimen.domain.rulebook.Outcome;
import org.yimen.domain.rulebook.ProvisionKey;
import org.yimen.domain.rulebook.Provisions;
import org.yimen.domain.rulebook.Reason;
import org.yimen.domain.rulebook.Ruling;
import org.yimen.ports.driving.CaseAct;
import org.yimen.ports.driving.CaseFile;
import org.yimen.ports.driving.CaseReading;
import org.yimen.ports.driving.ReviewDesk;

/** What a reviewer or approver does with a case, from a form. */
final class ReviewActs {
  private static final List<Remedy.Kind> REMEDIES =
      List.of(Remedy.Kind.RECONSIDERATION, Remedy.Kind.LITIGATION);
  private static final List<String> GROUNDS =
      List.of("CONDITION_NOT_MET", "STANDARD_NOT_MET", "QUANTITY_EXHAUSTED", "UNTRUE_MATERIALS");
  private static final int MOST_DAYS = 2000;

  private final OpenHall hall;
  private final CaseDeskActs desks;

  ReviewActs(OpenHall hall) {
    this.hall = hall;
    this.desks = new CaseDeskActs(hall);
  }

  List<Map<String, String>> colleagues(CaseFile file, Seat seat, Speech speech) {
    return desks.colleagues(file, seat, speech);
  }

  Outcome<?> carryOut(String act, CaseDeskActs.Asked asked) {
    ReviewDesk desk = hall.yimen().reviewDesk();
    return switch (act) {
      case "review" -> desks.carryOut(act, asked);
      case "approve" -> desk.approve(approver(asked));
      case "refuse" -> refuse(asked);
      case "extend" -> extend(asked);
      case "suspend" -> suspend(asked);
      case "resume" -> resume(asked);
      default -> throw new NotFoundResponse();
    };
  }

  /** Whether the officer may examine it, with whoever is there to look at it too. */
  boolean mayReview(CaseFile file, CaseReading reading, Seat seat, Speech speech) {
    List<PersonId> with =
        colleagues(file, seat, speech).stream()
            .flatMap(c -> Ids.uuid(c.getOrDefault("id", "")).stream())
            .map(PersonId::new)
            .toList();
    Provisions rules = hall.rulebooks().version(reading.rulebook());
    CaseAct act = act(file, seat, rules, CaseworkProvisions.REVIEWING_FUNCTIONS);
    return !hall.yimen().reviewDesk().mayReview(act, with).orElseThrow().isRefused();
  }

  private static CaseAct approver(CaseDeskActs.Asked asked) {
    return asked.as(CaseworkProvisions.APPROVING_FUNCTIONS, CaseworkProvisions.IMMEDIATE_FUNCTIONS);
  }

  private Outcome<?> refuse(CaseDeskActs.Asked asked) {
    String basis = asked.form().text("basis");
    Ruling faults = fault("basis", TextKind.LINE, basis);
    List<Remedy> remedies = new ArrayList<>();
    for (Remedy.Kind kind : REMEDIES) {
      String body = asked.form().text("body" + kind);
      String period = asked.form().text("period" + kind);
      Ruling wrong = fault("body", TextKind.NAME, body).and(fault("period", TextKind.LINE, period));
      faults = faults.and(wrong);
      if (!wrong.isRefused() && !body.isEmpty() && !period.isEmpty())
        remedies.add(new Remedy(kind, body, period));
    }
    if (faults.isRefused()) return Outcome.refused(faults);
    String code =
        GROUNDS.contains(asked.form().text("ground"))
            ? asked.form().text("ground")
            : GROUNDS.get(0);
    return hall.yimen()
        .reviewDesk()
        .refuse(approver(asked), List.of(new Ground(code, basis)), remedies);
  }

  private Outcome<?> extend(CaseDeskActs.Asked asked) {
    Optional<Integer> days = asked.form().number("days").filter(d -> d >= 1 && d <= MOST_DAYS);
    if (days.isEmpty()) return Outcome.refused(missing("days"));
    return hall.yimen()
        .reviewDesk()
        .extend(
            asked.as(extending(asked.file())),
            days.get(),
            !asked.form().ticked("keepPromise"),
            asked.form().ticked("told"));
  }

  private Outcome<?> suspend(CaseDeskActs.Asked asked) {
    Optional<SuspensionKind> kind = asked.form().one(SuspensionKind.class, "kind");
    Optional<LocalDate> first = asked.form().day("firstDay");
    Ruling faults =
        (kind.isEmpty() ? missing("procedure") : Ruling.granted())
            .and(first.isEmpty() ? missing("firstDay") : Ruling.granted());
    if (faults.isRefused()) return Outcome.refused(faults);
    LocalDate today = hall.today(asked.seat().place().centre());
    return hall.yimen()
        .reviewDesk()
        .suspend(
            asked.as(CaseworkProvisions.REVIEWING_FUNCTIONS),
            new Suspension(
                kind.get(), first.get(), Optional.empty(), today, asked.form().day("toldOn")));
  }

  private Outcome<?> resume(CaseDeskActs.Asked asked) {
    Optional<SuspensionKind> kind = asked.form().one(SuspensionKind.class, "procedure");
    Optional<LocalDate> last = asked.form().day("lastDay");
    Ruling faults =
        (kind.isEmpty() ? missing("procedure") : Ruling.granted())
            .and(last.isEmpty() ? missing("lastDay") : Ruling.granted());
    if (faults.isRefused()) return Outcome.refused(faults);
    return hall.yimen()
        .reviewDesk()
        .resume(asked.as(CaseworkProvisions.REVIEWING_FUNCTIONS), kind.get(), last.get());
  }

  private static Ruling fault(String field, TextKind kind, String text) {
    return text.isEmpty()
        ? Ruling.granted()
        : TextRules.reason(field, kind, text).map(Ruling::of).orElse(Ruling.granted());
  }

  private static Ruling missing(String field) {
    return Ruling.of(
        Reason.of(
            DocumentReason.BAD_TEXT,
            HouseRule.BAD_TEXT,
            Argument.code("field", field),
            Argument.code("fault", TextFault.Kind.EMPTY)));
  }

  private static ProvisionKey<List<FunctionCode>> extending(CaseFile file) {
    return file.item().joint()
        ? CaseworkProvisions.EXTENDING_FUNCTIONS_JOINT
        : CaseworkProvisions.EXTENDING_FUNCTIONS_SINGLE;
  }

  /** The approval, granted or refused in place. */
  Control mayApprove(CaseFile file, CaseReading reading, Seat seat, Speech speech) {
    Provisions rules = hall.rulebooks().version(reading.rulebook());
    CaseAct act =
        act(
            file,
            seat,
            rules,
            CaseworkProvisions.APPROVING_FUNCTIONS,
            CaseworkProvisions.IMMEDIATE_FUNCTIONS);
    return control(
        "approve", hall.yimen().reviewDesk().mayApprove(act).orElseThrow(), rules, reading, speech);
  }

  /** The extension, by one day told to the applicant: whatever refuses that refuses every one. */
  Control mayExtend(CaseFile file, CaseReading reading, Seat seat, Speech speech) {
    Provisions rules = hall.rulebooks().version(reading.rulebook());
    CaseAct act = act(file, seat, rules, extending(file));
    return control(
        "extend",
        hall.yimen().reviewDesk().mayExtend(act, 1, true).orElseThrow(),
        rules,
        reading,
        speech);
  }

  @SafeVarargs
  private CaseAct act(
      CaseFile file, Seat seat, Provisions rules, ProvisionKey<List<FunctionCode>>... functions) {
    return new CaseAct(
        hall.yimen().caseDesk().newRequest(),
        seat.in(file.state().hall(), seat.acting(rules, functions)),
        file.state().id(),
        Optional.empty());
  }

  private static Control control(
      String act, Ruling ruling, Provisions rules, CaseReading reading, Speech speech) {
    return Control.under(
        ruling,
        rules,
        speech,
        act,
        speech.say("act." + act),
        act.equals("approve") ? "A" : "",
        "/review/cases/" + reading.id() + "/" + act,
        Map.of("request", Control.newRequest(), "version", Long.toString(reading.version())));
  }

  List<Map<String, String>> grounds(Speech speech) {
    return GROUNDS.stream().map(g -> Map.of("code", g, "name", speech.say("ground." + g))).toList();
  }

  /** What the item rests on, as cited: offered where an article is asked for. */
  List<String> basis(CaseFile file) {
    return file.item().guide().basis().stream()
        .map(b -> "《" + b.titleZh() + "》" + b.article())
        .toList();
  }

  List<Map<String, String>> procedures(Speech speech) {
    return Arrays.stream(SuspensionKind.values())
        .map(k -> Map.of("code", k.name(), "name", speech.wording().word(k)))
        .toList();
  }

  /** Procedures that run now. */
  List<Map<String, String>> running(CaseFile file, Speech speech) {
    return file.state().suspensions().stream()
        .filter(Suspension::isOpen)
        .map(s -> Map.of("code", s.kind().name(), "name", speech.wording().word(s.kind())))
        .toList();
  }
}
