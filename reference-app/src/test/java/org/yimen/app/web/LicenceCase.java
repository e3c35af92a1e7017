package org.yimen.app.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.yimen.domain.casework.IssuedPaper;
import org.yimen.domain.document.QueryCode;
import org.yimen.domain.ids.Actor;
import org.yimen.domain.ids.CaseId;
import org.yimen.domain.ids.HallId;
import org.yimen.domain.ids.Place;
import org.yimen.domain.person.ResidentId;
import org.yimen.domain.staff.Functions;
import org.yimen.ports.paper.AcceptancePaper;
import org.yimen.ports.paper.CaseHead;
import org.yimen.ports.paper.CopyMark;
import org.yimen.ports.paper.DecisionPaper;
import org.yimen.ports.paper.GuideSheet;
import org.yimen.ports.paper.NonAcceptanceCertificate;
import org.yimen.ports.paper.OneTimeNotice;
import org.yimen.ports.paper.Paper;
import org.yimen.ports.paper.TicketSlip;
import org.yimen.ports.paper.TrackingSheet;

/** The licence of a small restaurant on its way through the pages of the demo hall. */
record LicenceCase(OfficerHall hall, CaseId id) {
  static final String CLERK = "P23";
  static final String COLLEAGUE = "P24";
  static final String APPROVER = "P25";
  static final String APPLICANT = "张三丰";
  static final String IDENTITY = ResidentId.invented(LocalDate.of(1990, 1, 2), 1).value();

  /** Handed in by a citizen; the clerk has opened a window. */
  static LicenceCase submitted(OfficerHall hall) throws Exception {
    return submitted(
        hall,
        Map.of(
            "kind", "CITIZEN",
            "name", APPLICANT,
            "identityType", "RESIDENT_ID",
            "identityNumber", IDENTITY,
            "mobile", "13800138000",
            "declared", "yes"));
  }

  static LicenceCase submitted(OfficerHall hall, Map<String, String> form) throws Exception {
    if (hall.get(CLERK, "/desk").body().contains("/desk/window/open"))
      hall.done(CLERK, "/desk", "/desk/window/open", Map.of("window", "THL-03"));
    String page = hall.done(CLERK, "/desk/cases/new?item=SCJG-04", "/desk/cases/new", form);
    return new LicenceCase(hall, hall.caseId(page));
  }

  static LicenceCase accepted(OfficerHall hall) throws Exception {
    return submitted(hall).check().desk("accept", Map.of());
  }

  /** Accepted, handed over, examined. */
  static LicenceCase reviewed(OfficerHall hall) throws Exception {
    return accepted(hall)
        .desk("handover", Map.of())
        .desk("review", Map.of("grants", "yes", "with", hall.person(COLLEAGUE).toString()));
  }

  LicenceCase check(String... missing) throws Exception {
    Map<String, String> marks = new HashMap<>();
    for (String code : List.of("M1", "M2", "M3", "M4")) {
      marks.put("presence." + code, List.of(missing).contains(code) ? "MISSING" : "ORIGINAL");
      marks.put("inForm." + code, "yes");
    }
    return desk("check", marks);
  }

  LicenceCase desk(String act, Map<String, String> typed) throws Exception {
    String page = "/desk/cases/" + id;
    hall.done(CLERK, page, page + "/" + act, typed);
    return this;
  }

  LicenceCase decide(String act, Map<String, String> typed) throws Exception {
    String page = "/review/cases/" + id;
    hall.done(APPROVER, page, page + "/" + act, typed);
    return this;
  }

  LicenceCase refuse() throws Exception {
    return decide(
        "refuse",
        Map.of(
            "ground", "CONDITION_NOT_MET",
            "basis", "《中华人民共和国食品安全法》第三十六条",
            "bodyRECONSIDERATION", "区人民政府",
            "periodRECONSIDERATION", "自知道之日起60日内",
            "bodyLITIGATION", "区人民法院",
            "periodLITIGATION", "自知道之日起6个月内"));
  }

  String number() {
    return hall.reading(id).number();
  }

  String paper(int n) {
    return "/cases/" + id + "/papers/" + n;
  }

  /** The code as it stands on the first paper. */
  QueryCode code() {
    List<IssuedPaper> papers = hall.yimen.enquiries().file(id).orElseThrow().state().papers();
    Actor clerk = Actor.of(hall.person(CLERK), Functions.WINDOW_CLERK, Place.in(new HallId("THL")));
    return hall.yimen
        .paperRoom()
        .print(clerk, id, papers.get(0).number(), CopyMark.ORIGINAL)
        .fold(g -> g.state(), r -> Assertions.fail(r.ruling().toString()))
        .show(new HeadOf())
        .query()
        .orElseThrow();
  }

  private static final class HeadOf implements Paper.Reader<CaseHead> {
    @Override
    public CaseHead ticket(TicketSlip paper) {
      throw new AssertionError("no paper of a case");
    }

    @Override
    public CaseHead acceptance(AcceptancePaper paper) {
      return paper.head();
    }

    @Override
    public CaseHead notice(OneTimeNotice paper) {
      return paper.head();
    }

    @Override
    public CaseHead nonAcceptance(NonAcceptanceCertificate paper) {
      return paper.head();
    }

    @Override
    public CaseHead decision(DecisionPaper paper) {
      return paper.head();
    }

    @Override
    public CaseHead tracking(TrackingSheet paper) {
      return paper.head();
    }

    @Override
    public CaseHead guide(GuideSheet paper) {
      throw new AssertionError("no paper of a case");
    }
  }
}
