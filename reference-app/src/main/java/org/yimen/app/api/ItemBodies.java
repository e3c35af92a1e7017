package org.yimen.app.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yimen.app.api.DeskRoutes.MayBody;
import org.yimen.app.api.Rulings.RulingBody;
import org.yimen.app.office.ItemFields;
import org.yimen.app.office.ItemReading;
import org.yimen.domain.catalogue.ApplicationForm;
import org.yimen.domain.catalogue.BasisKind;
import org.yimen.domain.catalogue.FeeLine;
import org.yimen.domain.catalogue.FeeSchedule;
import org.yimen.domain.catalogue.GuideField;
import org.yimen.domain.catalogue.ItemCategory;
import org.yimen.domain.catalogue.ItemVersion;
import org.yimen.domain.catalogue.LegalBasis;
import org.yimen.domain.catalogue.Material;
import org.yimen.domain.catalogue.MaterialSource;
import org.yimen.domain.catalogue.Remedy;
import org.yimen.domain.catalogue.ServiceGuide;
import org.yimen.domain.catalogue.VersionStage;
import org.yimen.domain.deadline.Promise;
import org.yimen.domain.deadline.TimeLimit;
import org.yimen.domain.ids.DepartmentId;

/** Items 事项 as bodies: what stands in them can be sent back as the next draft. */
final class ItemBodies {
  private static final int TEXT = 1000;
  private static final int LONG_TEXT = 20_000;
  private static final int FEN_DIGITS = 2;

  private ItemBodies() {}

  /** A material; {@code sourceBody} names who sells or gives it. */
  record MaterialEntry(
      @Longest(TEXT) String code,
      @Longest(TEXT) String nameZh,
      int originals,
      int copies,
      MaterialSource.Kind source,
      @Longest(TEXT) Optional<String> sourceBody,
      @Longest(TEXT) String specification,
      boolean main,
      boolean electronic,
      boolean agentOnly) {}

  /** A legal basis. */
  record BasisEntry(
      BasisKind kind,
      @Longest(TEXT) String titleZh,
      @Longest(TEXT) String article,
      @Longest(LONG_TEXT) String text,
      Optional<LocalDate> edition) {}

  /** A way to object. */
  record RemedyEntry(Remedy.Kind kind, @Longest(TEXT) String body, @Longest(TEXT) String period) {}

  /**
   * A fee; {@code basis} counts the legal bases from 1. A ground that stands nowhere among them is
   * kept as it is where {@code groundElsewhere}.
   */
  record FeeEntry(
      @Longest(TEXT) String nameZh,
      FeeLine.Subject subject,
      long amountInFen,
      Optional<Integer> basis,
      boolean groundElsewhere) {}

  /** A form that applicants fill in. */
  record FormEntry(@Longest(TEXT) String nameZh, @Longest(LONG_TEXT) Optional<String> sample) {}

  /**
   * What an item says. A promise of 0 days is for the same day; no fees at all say nothing yet, an
   * empty list says that it is free.
   */
  record ItemBody(
      @Longest(TEXT) String code,
      @Longest(TEXT) String nameZh,
      @Longest(TEXT) Optional<String> nameEn,
      ItemCategory category,
      @Longest(TEXT) String field,
      @Longest(TEXT) String lead,
      List<String> deciding,
      @Longest(TEXT) Optional<String> superior,
      boolean sameDay,
      boolean reviewedAndVerified,
      Optional<Integer> statutoryDays,
      Optional<Integer> promisedDays,
      List<MaterialEntry> materials,
      Optional<List<FeeEntry>> fees,
      @Longest(LONG_TEXT) Optional<String> content,
      @Longest(LONG_TEXT) Optional<String> conditions,
      @Longest(TEXT) Optional<String> quantityLimit,
      @Longest(LONG_TEXT) Optional<String> procedure,
      @Longest(LONG_TEXT) Optional<String> result,
      @Longest(TEXT) Optional<String> placeAndHours,
      @Longest(TEXT) Optional<String> telephone,
      List<BasisEntry> basis,
      List<RemedyEntry> remedies,
      List<FormEntry> forms) {}

  /** An item in the list of the office. */
  record ItemLine(
      UUID id,
      long version,
      String code,
      String nameZh,
      Optional<String> nameEn,
      VersionStage stage,
      String stageWord,
      Optional<String> ground,
      Optional<Integer> inForce,
      Optional<Integer> draft) {}

  /** Items; more are there when {@code full}. */
  record ItemList(List<ItemLine> items, boolean full) {}

  /** A version of an item. */
  record ItemEdition(
      int number,
      VersionStage stage,
      Optional<Instant> publishedAt,
      Optional<Instant> endedAt,
      Optional<String> ground,
      List<GuideField> missing,
      ItemBody item) {}

  /** An item with all its versions, and what may be done with it now. */
  record ItemFile(ItemLine line, List<ItemEdition> versions, List<MayBody> may) {}

  /** An item after an act, with the ruling. */
  record ItemDone(ItemLine line, RulingBody ruling) {}

  static ItemBody body(ItemVersion item) {
    ServiceGuide guide = item.guide();
    return new ItemBody(
        item.code().value(),
        item.nameZh(),
        item.nameEn(),
        item.category(),
        item.field(),
        item.lead().value(),
        item.deciding().stream().map(DepartmentId::value).toList(),
        item.superiorAuthority(),
        item.sameDayCapable(),
        item.reviewedAndVerified(),
        item.statutory().map(TimeLimit::workingDays),
        item.promise().map(Promise::workingDays),
        item.materials().stream().map(ItemBodies::material).toList(),
        item.fee().map(FeeSchedule::lines).map(lines -> fees(lines, guide.basis())),
        guide.content(),
        guide.conditions(),
        guide.quantityLimit(),
        guide.procedure(),
        guide.result(),
        guide.placeAndHours(),
        guide.telephone(),
        guide.basis().stream().map(ItemBodies::basis).toList(),
        guide.remedies().stream()
            .map(r -> new RemedyEntry(r.kind(), r.body(), r.period()))
            .toList(),
        guide.forms().stream()
            .map((ApplicationForm f) -> new FormEntry(f.nameZh(), f.sample()))
            .toList());
  }

  private static MaterialEntry material(Material m) {
    return new MaterialEntry(
        m.code().value(),
        m.nameZh(),
        m.originals(),
        m.copies(),
        m.source().kind(),
        m.source().body(),
        m.specification(),
        m.main(),
        m.electronicAccepted(),
        m.agentOnly());
  }

  private static BasisEntry basis(LegalBasis b) {
    return new BasisEntry(b.kind(), b.titleZh(), b.article(), b.text(), b.edition());
  }

  private static List<FeeEntry> fees(List<FeeLine> lines, List<LegalBasis> basis) {
    List<FeeEntry> fees = new ArrayList<>();
    for (FeeLine line : lines) {
      int at = line.ground().map(basis::indexOf).orElse(-1) + 1;
      fees.add(
          new FeeEntry(
              line.nameZh(),
              line.subject(),
              line.amountInFen(),
              at > 0 ? Optional.of(at) : Optional.empty(),
              at == 0 && line.ground().isPresent()));
    }
    return fees;
  }

  /** As the form of the page has it, so that both are read in one way. */
  static ItemFields fields(ItemBody body) {
    Map<String, String> texts = new HashMap<>();
    texts.put("code", body.code());
    texts.put("nameZh", body.nameZh());
    texts.put("nameEn", body.nameEn().orElse(""));
    texts.put("category", body.category().name());
    texts.put("itemField", body.field());
    texts.put("lead", body.lead());
    texts.put("deciding", body.deciding().stream().collect(Collectors.joining(" ")));
    texts.put("superior", body.superior().orElse(""));
    texts.put("sameDay", tick(body.sameDay()));
    texts.put("verified", tick(body.reviewedAndVerified()));
    texts.put("statutory", OfficeDesk.text(body.statutoryDays()));
    texts.put("promise", OfficeDesk.text(body.promisedDays()));
    texts.put("fee", body.fees().map(f -> f.isEmpty() ? "free" : "lines").orElse(""));
    texts.put("content", body.content().orElse(""));
    texts.put("conditions", body.conditions().orElse(""));
    texts.put("quantity", body.quantityLimit().orElse(""));
    texts.put("procedure", body.procedure().orElse(""));
    texts.put("result", body.result().orElse(""));
    texts.put("place", body.placeAndHours().orElse(""));
    texts.put("telephone", body.telephone().orElse(""));
    return new ItemFields(
        texts,
        Map.of(
            "material", body.materials().stream().map(ItemBodies::row).toList(),
            "basis", body.basis().stream().map(ItemBodies::row).toList(),
            "remedy", body.remedies().stream().map(ItemBodies::row).toList(),
            "fee", body.fees().orElse(List.of()).stream().map(ItemBodies::row).toList(),
            "form", body.forms().stream().map(ItemBodies::row).toList()));
  }

  private static Map<String, String> row(MaterialEntry m) {
    return Map.of(
        "nameZh", m.nameZh(),
        "code", m.code(),
        "originals", Integer.toString(m.originals()),
        "copies", Integer.toString(m.copies()),
        "source", m.source().name(),
        "body", m.sourceBody().orElse(""),
        "specification", m.specification(),
        "main", tick(m.main()),
        "electronic", tick(m.electronic()),
        "agentOnly", tick(m.agentOnly()));
  }

  private static Map<String, String> row(BasisEntry b) {
    return Map.of(
        "titleZh", b.titleZh(),
        "article", b.article(),
        "text", b.text(),
        "kind", b.kind().name(),
        "edition", OfficeDesk.text(b.edition()));
  }

  private static Map<String, String> row(RemedyEntry r) {
    return Map.of("body", r.body(), "period", r.period(), "kind", r.kind().name());
  }

  private static Map<String, String> row(FeeEntry fee) {
    String yuan = BigDecimal.valueOf(fee.amountInFen(), FEN_DIGITS).toPlainString();
    return Map.of(
        "nameZh",
        fee.nameZh(),
        "amount",
        yuan,
        "subject",
        fee.subject().name(),
        "ground",
        fee.groundElsewhere() ? ItemReading.AS_IT_IS : OfficeDesk.text(fee.basis()));
  }

  private static Map<String, String> row(FormEntry form) {
    return Map.of("nameZh", form.nameZh(), "sample", form.sample().orElse(""));
  }

  private static String tick(boolean yes) {
    return yes ? "yes" : "";
  }
}
