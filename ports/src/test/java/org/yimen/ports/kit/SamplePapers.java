package org.yimen.ports.kit;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.yimen.domain.casework.Decision;
import org.yimen.domain.casework.Ground;
import org.yimen.domain.casework.MaterialMark.Presence;
import org.yimen.domain.casework.NonAcceptance;
import org.yimen.domain.casework.NonAcceptanceGround;
import org.yimen.domain.catalogue.BasisKind;
import org.yimen.domain.catalogue.FeeLine;
import org.yimen.domain.catalogue.FeeSchedule;
import org.yimen.domain.catalogue.ItemCategory;
import org.yimen.domain.catalogue.ItemVersion;
import org.yimen.domain.catalogue.ItemVersionBuilder;
import org.yimen.domain.catalogue.LegalBasis;
import org.yimen.domain.catalogue.Material;
import org.yimen.domain.catalogue.MaterialSource;
import org.yimen.domain.catalogue.Remedy;
import org.yimen.domain.catalogue.ServiceGuide;
import org.yimen.domain.deadline.Certainty;
import org.yimen.domain.deadline.ClockReading;
import org.yimen.domain.deadline.DayUnit;
import org.yimen.domain.deadline.Light;
import org.yimen.domain.deadline.LimitKind;
import org.yimen.domain.deadline.LimitReading;
import org.yimen.domain.document.PaperKind;
import org.yimen.domain.document.QueryCode;
import org.yimen.domain.document.TextKind;
import org.yimen.domain.document.TextRules;
import org.yimen.domain.ids.ClauseId;
import org.yimen.domain.ids.DepartmentId;
import org.yimen.domain.ids.ItemCode;
import org.yimen.domain.ids.ItemId;
import org.yimen.domain.ids.MaterialCode;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.queue.PriorityClass;
import org.yimen.domain.queue.TicketNumber;
import org.yimen.domain.rulebook.ClauseStatus;
import org.yimen.domain.rulebook.LegalClause;
import org.yimen.ports.paper.AcceptancePaper;
import org.yimen.ports.paper.CaseHead;
import org.yimen.ports.paper.DecisionPaper;
import org.yimen.ports.paper.GuideSheet;
import org.yimen.ports.paper.Letterhead;
import org.yimen.ports.paper.MaterialLine;
import org.yimen.ports.paper.NonAcceptanceCertificate;
import org.yimen.ports.paper.OneTimeNotice;
import org.yimen.ports.paper.Paper;
import org.yimen.ports.paper.PublicName;
import org.yimen.ports.paper.TicketSlip;
import org.yimen.ports.paper.TrackingSheet;
import org.yimen.ports.paper.TrackingSheet.OfItem;
import org.yimen.ports.paper.TrackingSheet.Own;
import org.yimen.ports.paper.TrackingSheet.StepLine;

/**
 * Papers 文书 of every type, of one invented case handed in on Monday 2026-09-28. What people typed
 * can be chosen.
 */
public final class SamplePapers {
  private static final LocalDate HANDED_IN = LocalDate.of(2026, 9, 28);
  private static final LocalDate DECIDED = LocalDate.of(2026, 10, 14);

  private final String typed;
  private final Optional<String> name;
  private final PublicName item;

  private SamplePapers(String typed, Optional<String> name, PublicName item) {
    this.typed = typed;
    this.name = name;
    this.item = item;
  }

  /** Everyday papers. */
  public static SamplePapers everyday() {
    return new SamplePapers(
        "经营场所平面布局图",
        Optional.of("张小满"),
        new PublicName("食品经营许可", Optional.of("Licence to trade in food")));
  }

  /** Papers in which everything that people can type is this text. */
  public static SamplePapers typed(String text) {
    // The domain lets no such text into a material; a record or a renamed item may still hold it.
    String material = TextRules.fault(TextKind.NAME, text).isEmpty() ? text : "经营场所平面布局图";
    return new SamplePapers(material, Optional.of(text), new PublicName(text, Optional.of(text)));
  }

  /** One of each type, and both kinds where a type has two. */
  public List<Paper> all() {
    return List.of(
        ticket(),
        slip(),
        certificate(),
        notice(),
        nonAcceptance(),
        grant(),
        refusal(),
        tracking(),
        guide());
  }

  /** A number for an elderly visitor. */
  public TicketSlip ticket() {
    return new TicketSlip(
        letterhead(),
        TicketNumber.of("A", 17),
        new PublicName("市场监督", Optional.of("Market supervision")),
        PriorityClass.ELDERLY,
        Optional.of("110***********0123"),
        Optional.of(3L),
        LocalDateTime.of(2026, 9, 28, 9, 5));
  }

  /** Accepted with a promise of ten working days. */
  public AcceptancePaper slip() {
    return accepted(PaperKind.PROMISE_SLIP, false, Optional.of(promise()));
  }

  /** Accepted by silence, nothing promised. */
  public AcceptancePaper certificate() {
    return accepted(PaperKind.ACCEPTANCE_CERTIFICATE, true, Optional.empty());
  }

  private AcceptancePaper accepted(
      PaperKind kind, boolean bySilence, Optional<LimitReading> promise) {
    return new AcceptancePaper(
        kind,
        head("1"),
        HANDED_IN,
        bySilence,
        List.of(
            new MaterialLine("食品经营许可申请书", Presence.ORIGINAL),
            new MaterialLine("营业执照", Presence.COPY),
            new MaterialLine(typed, Presence.ORIGINAL),
            new MaterialLine("食品安全规章制度", Presence.E_FILE),
            new MaterialLine("经营者身份证明", Presence.SEEN_AND_GIVEN_BACK)),
        new ClockReading(HANDED_IN, statute(), promise),
        false,
        List.of(LocalDate.of(2026, 10, 10)));
  }

  /** What is missing, told once and in time. */
  public OneTimeNotice notice() {
    return new OneTimeNotice(
        head("1"),
        List.of(
            material("M3", "经营场所平面布局图", typed, 1, 0),
            material("M5", typed, "", 0, 2),
            material("M6", "从业人员健康证明", "在有效期内", 1, 1)),
        true);
  }

  /** Another authority decides it. */
  public NonAcceptanceCertificate nonAcceptance() {
    return new NonAcceptanceCertificate(
        head("1"),
        new NonAcceptance(
            NonAcceptanceGround.WRONG_AUTHORITY,
            "《湖南省食品生产加工小作坊小餐饮和食品摊贩管理条例》第五条",
            Optional.of("长沙市城市管理局")));
  }

  /** Granted. */
  public DecisionPaper grant() {
    return decision(true, List.of(), List.of(complaint()));
  }

  /** Refused for two reasons, with both remedies. */
  public DecisionPaper refusal() {
    return decision(
        false,
        List.of(
            new Ground("场所不符合条件", "《食品经营许可和备案管理办法》第十二条第（一）项"),
            new Ground(typed.length() > 60 ? "OTHER" : typed, "第十二条第（三）项")),
        List.of(
            new Remedy(Remedy.Kind.RECONSIDERATION, "岳麓区人民政府", "自收到本决定之日起六十日内"),
            new Remedy(Remedy.Kind.LITIGATION, "岳麓区人民法院", "自收到本决定之日起六个月内"),
            complaint()));
  }

  private DecisionPaper decision(boolean granted, List<Ground> grounds, List<Remedy> remedies) {
    CaseHead plain = head("2");
    CaseHead head =
        new CaseHead(
            plain.letterhead(),
            plain.number(),
            DECIDED,
            plain.caseNumber(),
            plain.item(),
            plain.department(),
            plain.to(),
            plain.received(),
            plain.free(),
            plain.query(),
            plain.telephone(),
            remedies,
            plain.sources());
    return new DecisionPaper(
        head,
        HANDED_IN,
        new Decision(granted, new PersonId(new Samples().uuid()), DECIDED, grounds, remedies),
        true,
        granted ? Optional.of("食品经营许可证") : Optional.empty(),
        granted ? Optional.of(LocalDate.of(2026, 10, 28)) : Optional.empty());
  }

  /** Four steps of which two are done. */
  public TrackingSheet tracking() {
    Optional<LocalDate> in = Optional.of(HANDED_IN);
    Optional<LocalDate> never = Optional.empty();
    return new TrackingSheet(
        head("3"),
        HANDED_IN,
        new ClockReading(LocalDate.of(2026, 10, 12), statute(), Optional.of(promise())),
        List.of(
            new StepLine(new Own("accept"), Optional.of("李明"), in, in, in, Optional.empty()),
            new StepLine(
                new OfItem("现场核查"), Optional.empty(), never, never, never, Optional.empty()),
            new StepLine(
                new Own("review"),
                Optional.of("王芳"),
                in,
                never,
                Optional.of(LocalDate.of(2026, 10, 12)),
                Optional.of(true)),
            new StepLine(
                new Own("decide"),
                Optional.empty(),
                never,
                Optional.of(LocalDate.of(2026, 10, 30)),
                never,
                Optional.empty())));
  }

  /** A guide that says everything. */
  public GuideSheet guide() {
    return new GuideSheet(letterhead(), version(), LocalDate.of(2026, 7, 1), List.of(department()));
  }

  private ItemVersion version() {
    LegalBasis basis =
        new LegalBasis(
            BasisKind.STATUTE,
            "中华人民共和国食品安全法",
            "第三十五条",
            "国家对食品生产经营实行许可制度。从事食品生产、食品销售、餐饮服务，应当依法取得许可。",
            Optional.empty());
    return new ItemVersionBuilder(
            new ItemId(new Samples().uuid()),
            new ItemCode("SP-017"),
            "食品经营许可",
            ItemCategory.LICENCE,
            new DepartmentId("SCJG"))
        .nameEn("Licence to trade in food")
        .field("市场监督")
        .statutory(20)
        .promise(10)
        .fee(
            new FeeSchedule(
                List.of(
                    new FeeLine(
                        "许可证工本费", FeeLine.Subject.SERVICE, 1005, "CNY", Optional.of(basis)))))
        .materials(
            List.of(
                material("M1", "食品经营许可申请书", "", 1, 0),
                material("M2", "营业执照", "复印件加盖公章", 0, 1),
                material("M3", "经营场所平面布局图", "A4，标明面积", 1, 0)))
        .guide(
            new ServiceGuide(
                Optional.of("对在本辖区从事食品销售和餐饮服务的经营者核发食品经营许可证。"),
                List.of(basis),
                Optional.of("有与经营的食品品种、数量相适应的场所；\n有食品安全管理人员和规章制度。"),
                Optional.of("无数量限制"),
                Optional.of("受理\n现场核查\n审查\n决定\n送达"),
                Optional.of("食品经营许可证"),
                Optional.of("桃花岭服务大厅，工作日 9:00—17:00"),
                List.of(
                    new Remedy(Remedy.Kind.RECONSIDERATION, "岳麓区人民政府", "自知道之日起六十日内"), complaint()),
                Optional.of("0731-0000 0123"),
                List.of()))
        .build();
  }

  private static Material material(
      String code, String name, String specification, int originals, int copies) {
    return new Material(
        new MaterialCode(code),
        name,
        false,
        originals,
        copies,
        MaterialSource.APPLICANT,
        false,
        false,
        specification);
  }

  private static Remedy complaint() {
    return new Remedy(Remedy.Kind.COMPLAINT, "12345", "随时");
  }

  private CaseHead head(String nth) {
    return new CaseHead(
        letterhead(),
        "MXH-2026-0417-" + nth,
        HANDED_IN,
        "MXH-2026-0417",
        item,
        department(),
        name,
        HANDED_IN,
        Optional.of(true),
        Optional.of(new QueryCode("7K4M9AXR")),
        Optional.of("0731-0000 0123"),
        List.of(
            new Remedy(Remedy.Kind.RECONSIDERATION, "岳麓区人民政府", "自收到本通知书之日起六十日内"),
            new Remedy(Remedy.Kind.LITIGATION, "岳麓区人民法院", "自收到本通知书之日起六个月内"),
            complaint()),
        List.of(
            clause(
                "PLL-32.5", "《行政许可法》第三十二条第一款第（五）项", "Administrative Licensing Law, art. 32(1)(5)"),
            clause("PLL-42.1a", "《行政许可法》第四十二条第一款", "art. 42(1)"),
            clause(
                "HUN-6.6.4b",
                "湖南省《政务服务中心管理和服务规范》6.6.4",
                "Hunan standard for service centres, 6.6.4")));
  }

  private static LegalClause clause(String id, String zh, String en) {
    return new LegalClause(new ClauseId(id), zh, en, "", "", ClauseStatus.ENFORCED);
  }

  private static PublicName department() {
    return new PublicName("市场监督管理所", Optional.of("the Market Supervision Office"));
  }

  private static Letterhead letterhead() {
    return new Letterhead(
        new PublicName("梅溪湖街道政务服务中心", Optional.of("Meixihu Government Service Centre")),
        new PublicName("桃花岭服务大厅", Optional.of("Taohualing Hall")),
        "示范二路 8 号一楼",
        LocalTime.of(9, 0),
        LocalTime.of(17, 0));
  }

  private static LimitReading statute() {
    return limit(LimitKind.STATUTE, 20, LocalDate.of(2026, 10, 30));
  }

  private static LimitReading promise() {
    return limit(LimitKind.PROMISE, 10, LocalDate.of(2026, 10, 16));
  }

  private static LimitReading limit(LimitKind kind, int days, LocalDate due) {
    return new LimitReading(
        kind,
        DayUnit.WORKING,
        days,
        due,
        false,
        Certainty.OFFICIAL,
        0,
        days,
        0,
        Light.NORMAL,
        Optional.empty());
  }
}
