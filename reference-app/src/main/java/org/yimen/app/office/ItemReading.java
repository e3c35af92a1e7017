package org.yimen.app.office;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yimen.domain.catalogue.ApplicationForm;
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
import org.yimen.domain.deadline.Promise;
import org.yimen.domain.deadline.TimeLimit;
import org.yimen.domain.document.TextKind;
import org.yimen.domain.ids.DepartmentId;
import org.yimen.domain.ids.ItemCode;
import org.yimen.domain.ids.ItemId;
import org.yimen.domain.ids.MaterialCode;
import org.yimen.domain.organisation.CentreState;
import org.yimen.domain.organisation.Department;
import org.yimen.domain.rulebook.Outcome;

/** Reads a version of an item from the fields of its form; everything that is wrong at once. */
public final class ItemReading {
  /** A fee's ground that stands nowhere among the basis of the item. */
  public static final String AS_IT_IS = "asItIs";

  private static final int LONGEST_DAYS = 2000;
  private static final int MOST_SHEETS = 99;

  private final ItemFields fields;
  private final CentreState centre;
  private final Faults faults = new Faults();

  private ItemReading(ItemFields fields, CentreState centre) {
    this.fields = fields;
    this.centre = centre;
  }

  /** A first version. */
  public static Outcome<ItemVersion> first(ItemFields fields, CentreState centre, ItemId id) {
    ItemReading reading = new ItemReading(fields, centre);
    Optional<ItemCode> code =
        reading.faults.code("code", fields.text("code"), text -> new ItemCode(text));
    ItemVersion none =
        new ItemVersionBuilder(
                id,
                code.orElse(new ItemCode("-")),
                "-",
                ItemCategory.LICENCE,
                centre.departments().get(0).id())
            .build();
    return reading.version(none);
  }

  /** The next version after that one: what the form does not hold stays as it is. */
  public static Outcome<ItemVersion> next(ItemFields fields, CentreState centre, ItemVersion base) {
    return new ItemReading(fields, centre).version(base);
  }

  private Outcome<ItemVersion> version(ItemVersion base) {
    String nameZh = faults.required("nameZh", TextKind.NAME, fields.text("nameZh"));
    Optional<String> nameEn = optional("nameEn", TextKind.NAME);
    String field = faults.required("itemField", TextKind.NAME, fields.text("itemField"));
    Optional<String> superior = optional("superior", TextKind.NAME);
    Optional<ItemCategory> category =
        faults.choice("category", ItemCategory.class, fields.text("category"));
    List<DepartmentId> deciding = deciding();
    List<Material> materials = materials();
    Optional<Integer> statutory = days("statutory", 1);
    Optional<Integer> promise = days("promise", 0);
    ServiceGuide guide = guide(base);
    Optional<FeeSchedule> fee = fee(base);
    if (faults.any()) return Outcome.refused(faults.ruling());
    return Outcome.granted(
        new ItemVersion(
            base.item(),
            base.number(),
            base.code(),
            nameZh,
            nameEn,
            category.orElseThrow(),
            field,
            deciding.get(0),
            deciding,
            superior,
            !fields.text("sameDay").isEmpty(),
            base.steps(),
            !fields.text("verified").isEmpty(),
            base.inPersonClause(),
            materials,
            statutory.map(TimeLimit::new),
            promise.map(d -> d == 0 ? Promise.sameDay() : Promise.within(d)),
            fee,
            guide));
  }

  private Optional<String> optional(String name, TextKind kind) {
    return faults.optional(name, kind, fields.text(name));
  }

  /** The lead first, then the others in the order of the centre. */
  private List<DepartmentId> deciding() {
    Set<String> asked = new HashSet<>(List.of(fields.text("deciding").split(" ")));
    Set<DepartmentId> all = new LinkedHashSet<>();
    centre.departments().stream()
        .map(Department::id)
        .filter(d -> d.value().equals(fields.text("lead")))
        .forEach(all::add);
    if (all.isEmpty()) faults.value("lead");
    centre.departments().stream()
        .map(Department::id)
        .filter(d -> asked.contains(d.value()))
        .forEach(all::add);
    return List.copyOf(all);
  }

  private Optional<Integer> days(String name, int least) {
    String text = fields.text(name);
    if (text.isEmpty()) return Optional.empty();
    return faults.number(name, text, least, LONGEST_DAYS);
  }

  private List<Material> materials() {
    List<Material> all = new ArrayList<>();
    Set<MaterialCode> codes = new HashSet<>();
    for (Map<String, String> row : fields.filled("material")) {
      String name = faults.required("material", TextKind.NAME, cell(row, "nameZh"));
      Optional<MaterialCode> code =
          faults
              .code("material", cell(row, "code"), text -> new MaterialCode(text))
              .filter(c -> codes.add(c) || faults.value("material"));
      Optional<Integer> originals = count(row, "originals");
      Optional<Integer> copies = count(row, "copies");
      Optional<MaterialSource.Kind> source =
          faults.choice("material", MaterialSource.Kind.class, cell(row, "source"));
      Optional<String> body = faults.optional("material", TextKind.NAME, cell(row, "body"));
      if (source.filter(s -> s == MaterialSource.Kind.NAMED_SELLER).isPresent() && body.isEmpty())
        faults.value("material");
      String specification =
          faults.optional("material", TextKind.LINE, cell(row, "specification")).orElse("");
      if (faults.any()) continue;
      all.add(
          new Material(
              code.orElseThrow(),
              name,
              ticked(row, "main"),
              originals.orElseThrow(),
              copies.orElseThrow(),
              new MaterialSource(source.orElseThrow(), body),
              ticked(row, "electronic"),
              ticked(row, "agentOnly"),
              specification));
    }
    return all;
  }

  private Optional<Integer> count(Map<String, String> row, String column) {
    String text = cell(row, column);
    return text.isEmpty() ? Optional.of(0) : faults.number("material", text, 0, MOST_SHEETS);
  }

  private ServiceGuide guide(ItemVersion base) {
    return new ServiceGuide(
        optional("content", TextKind.TEXT),
        basisRows().stream().flatMap(Optional::stream).toList(),
        optional("conditions", TextKind.TEXT),
        optional("quantity", TextKind.LINE),
        optional("procedure", TextKind.TEXT),
        optional("result", TextKind.TEXT),
        optional("place", TextKind.LINE),
        remedies(),
        optional("telephone", TextKind.NAME),
        forms(base));
  }

  /** One for each filled row; empty where the row is wrong. */
  private List<Optional<LegalBasis>> basisRows() {
    return fields.filled("basis").stream().map(this::basis).toList();
  }

  private Optional<LegalBasis> basis(Map<String, String> row) {
    Faults own = new Faults();
    String title = own.required("basisText", TextKind.NAME, cell(row, "titleZh"));
    String article = own.required("basisText", TextKind.NAME, cell(row, "article"));
    String text = own.required("basisText", TextKind.TEXT, cell(row, "text"));
    Optional<BasisKind> kind = own.choice("basisText", BasisKind.class, cell(row, "kind"));
    Optional<LocalDate> edition = edition(own, cell(row, "edition"));
    faults.addAll(own);
    return own.any()
        ? Optional.empty()
        : Optional.of(new LegalBasis(kind.orElseThrow(), title, article, text, edition));
  }

  private static Optional<LocalDate> edition(Faults own, String text) {
    if (text.isEmpty()) return Optional.empty();
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException e) {
      own.value("basisText");
      return Optional.empty();
    }
  }

  private List<Remedy> remedies() {
    List<Remedy> all = new ArrayList<>();
    for (Map<String, String> row : fields.filled("remedy")) {
      Faults own = new Faults();
      String body = own.required("remedy", TextKind.NAME, cell(row, "body"));
      String period = own.required("remedy", TextKind.LINE, cell(row, "period"));
      Optional<Remedy.Kind> kind = own.choice("remedy", Remedy.Kind.class, cell(row, "kind"));
      faults.addAll(own);
      if (!own.any()) all.add(new Remedy(kind.orElseThrow(), body, period));
    }
    return all;
  }

  /** What a form asks is not edited here and stays. */
  private List<ApplicationForm> forms(ItemVersion base) {
    List<ApplicationForm> all = new ArrayList<>();
    for (Map<String, String> row : fields.filled("form")) {
      Faults own = new Faults();
      String name = own.required("form", TextKind.NAME, cell(row, "nameZh"));
      Optional<String> sample = own.optional("form", TextKind.TEXT, cell(row, "sample"));
      faults.addAll(own);
      Optional<ApplicationForm> before =
          base.guide().forms().stream().filter(f -> f.nameZh().equals(name)).findFirst();
      if (!own.any())
        all.add(
            new ApplicationForm(
                name,
                before.map(ApplicationForm::version).orElse(1),
                before.map(ApplicationForm::fields).orElse(List.of()),
                sample));
    }
    return all;
  }

  private Optional<FeeSchedule> fee(ItemVersion base) {
    return switch (fields.text("fee")) {
      case "" -> Optional.empty();
      case "free" -> Optional.of(FeeSchedule.FREE);
      default -> Optional.of(new FeeSchedule(feeLines(base)));
    };
  }

  private List<FeeLine> feeLines(ItemVersion base) {
    List<Optional<LegalBasis>> basis = new ItemReading(fields, centre).basisRows();
    List<FeeLine> all = new ArrayList<>();
    for (Map<String, String> row : fields.filled("fee")) {
      Faults own = new Faults();
      String name = own.required("fee", TextKind.NAME, cell(row, "nameZh"));
      Optional<Long> fen = own.fen("fee", cell(row, "amount"));
      Optional<FeeLine.Subject> subject =
          own.choice("fee", FeeLine.Subject.class, cell(row, "subject"));
      faults.addAll(own);
      if (!own.any())
        all.add(
            new FeeLine(
                name,
                subject.orElseThrow(),
                fen.orElseThrow(),
                "CNY",
                ground(cell(row, "ground"), name, basis, base)));
    }
    if (all.isEmpty() && !faults.any()) faults.value("fee");
    return all;
  }

  private static Optional<LegalBasis> ground(
      String asked, String name, List<Optional<LegalBasis>> basis, ItemVersion base) {
    if (asked.equals(AS_IT_IS))
      return base.fee().map(FeeSchedule::lines).orElse(List.of()).stream()
          .filter(l -> l.nameZh().equals(name))
          .findFirst()
          .flatMap(FeeLine::ground);
    if (!asked.matches("\\d{1,2}")) return Optional.empty();
    int row = Integer.parseInt(asked) - 1;
    return row >= 0 && row < basis.size() ? basis.get(row) : Optional.empty();
  }

  private static String cell(Map<String, String> row, String column) {
    return row.getOrDefault(column, "");
  }

  private static boolean ticked(Map<String, String> row, String column) {
    return !cell(row, column).isEmpty();
  }
}
