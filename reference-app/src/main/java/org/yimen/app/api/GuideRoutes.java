package org.yimen.app.api;

import java.util.List;
import java.util.Optional;
import org.yimen.app.api.Answer.Nothing;
import org.yimen.app.web.OpenHall;
import org.yimen.domain.catalogue.FeeLine;
import org.yimen.domain.catalogue.FeeSchedule;
import org.yimen.domain.catalogue.ItemCategory;
import org.yimen.domain.catalogue.ItemVersion;
import org.yimen.domain.catalogue.Material;
import org.yimen.domain.catalogue.MaterialSource;
import org.yimen.domain.catalogue.Remedy;
import org.yimen.domain.deadline.Promise;
import org.yimen.domain.deadline.TimeLimit;
import org.yimen.domain.ids.HallId;
import org.yimen.domain.ids.ItemCode;
import org.yimen.ports.driving.GuideLine;

/** Guides 办事指南: published, open to everybody. */
final class GuideRoutes {
  private static final int MOST = 50;
  private static final int LONGEST_SEARCH = 60;

  private final OpenHall hall;

  GuideRoutes(OpenHall hall) {
    this.hall = hall;
  }

  /** A guide in a list. */
  record GuideEntry(
      String code,
      String nameZh,
      Optional<String> nameEn,
      ItemCategory category,
      String field,
      Optional<String> hall) {}

  /** Guides that were found; more are there when {@code full}. */
  record GuideList(List<GuideEntry> guides, boolean full) {}

  /** A material that an item asks for. */
  record MaterialBody(
      String code,
      String nameZh,
      int originals,
      int copies,
      MaterialSource.Kind source,
      boolean electronicAccepted,
      boolean agentOnly,
      String specification) {}

  /** A fee, in yuan as {@code 35.00}. */
  record FeeBody(String nameZh, String amount, String currency, Optional<String> ground) {}

  /** A legal basis. */
  record BasisBody(String titleZh, String article, String text) {}

  /** A way to object. */
  record RemedyBody(Remedy.Kind kind, String body, String period) {}

  /** A guide; limits in working days, a promise of 0 is for the same day. */
  record GuideBody(
      String code,
      int version,
      String nameZh,
      Optional<String> nameEn,
      ItemCategory category,
      String field,
      Optional<Integer> statutoryDays,
      Optional<Integer> promisedDays,
      List<MaterialBody> materials,
      List<FeeBody> fees,
      Optional<String> content,
      Optional<String> conditions,
      Optional<String> quantityLimit,
      Optional<String> procedure,
      Optional<String> result,
      Optional<String> placeAndHours,
      Optional<String> telephone,
      List<BasisBody> basis,
      List<RemedyBody> remedies) {}

  RouteGroup group() {
    return new RouteGroup(
        "guides",
        "办事指南",
        "service guides",
        List.of(
            Route.get("/guides", "searchGuides", "查找办事指南", "Searches the guides")
                .asks("q", String.class, "text in code, name or content; all without it")
                .answers(GuideList.class, this::search),
            Route.get("/guides/{code}", "readGuide", "一项办事指南", "One guide")
                .answers(GuideBody.class, this::guide)));
  }

  private Answer search(Call<Nothing> call) {
    String asked = call.query("q").orElse("").strip();
    String text = asked.length() > LONGEST_SEARCH ? asked.substring(0, LONGEST_SEARCH) : asked;
    List<GuideLine> found = hall.yimen().enquiries().guides(text, MOST);
    return Answer.ok(
        new GuideList(found.stream().map(GuideRoutes::line).toList(), found.size() == MOST));
  }

  private static GuideEntry line(GuideLine guide) {
    return new GuideEntry(
        guide.code().value(),
        guide.nameZh(),
        guide.nameEn(),
        guide.category(),
        guide.field(),
        guide.hall().map(HallId::value));
  }

  private Answer guide(Call<Nothing> call) {
    return hall.yimen()
        .enquiries()
        .guide(call.path("code", ItemCode::new))
        .map(item -> Answer.ok(body(item)))
        .orElseThrow(ProblemException::unknown);
  }

  private static GuideBody body(ItemVersion item) {
    return new GuideBody(
        item.code().value(),
        item.number(),
        item.nameZh(),
        item.nameEn(),
        item.category(),
        item.field(),
        item.statutory().map(TimeLimit::workingDays),
        item.promise().map(Promise::workingDays),
        item.materials().stream().map(GuideRoutes::material).toList(),
        fees(item),
        item.guide().content(),
        item.guide().conditions(),
        item.guide().quantityLimit(),
        item.guide().procedure(),
        item.guide().result(),
        item.guide().placeAndHours(),
        item.guide().telephone(),
        item.guide().basis().stream()
            .map(b -> new BasisBody(b.titleZh(), b.article(), b.text()))
            .toList(),
        item.guide().remedies().stream()
            .map(r -> new RemedyBody(r.kind(), r.body(), r.period()))
            .toList());
  }

  private static MaterialBody material(Material material) {
    return new MaterialBody(
        material.code().value(),
        material.nameZh(),
        material.originals(),
        material.copies(),
        material.source().kind(),
        material.electronicAccepted(),
        material.agentOnly(),
        material.specification());
  }

  static List<FeeBody> fees(ItemVersion item) {
    return item.fee().map(FeeSchedule::lines).orElse(List.of()).stream()
        .map(GuideRoutes::fee)
        .toList();
  }

  private static FeeBody fee(FeeLine line) {
    return new FeeBody(
        line.nameZh(),
        line.amount().getAmount().toPlainString(),
        line.currency(),
        line.ground().map(g -> "《" + g.titleZh() + "》" + g.article()));
  }
}
