package org.yimen.domain.catalogue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jmolecules.ddd.types.ValueObject;
import org.yimen.domain.deadline.Promise;
import org.yimen.domain.deadline.TimeLimit;
import org.yimen.domain.document.TextKind;
import org.yimen.domain.document.TextRules;
import org.yimen.domain.ids.ClauseId;
import org.yimen.domain.ids.DepartmentId;
import org.yimen.domain.ids.ItemCode;
import org.yimen.domain.ids.ItemId;
import org.yimen.domain.ids.MaterialCode;
import org.yimen.domain.rulebook.Argument;
import org.yimen.domain.rulebook.Provision;
import org.yimen.domain.rulebook.Provisions;
import org.yimen.domain.rulebook.Reason;
import org.yimen.domain.rulebook.Ruling;

/**
 * A version of a service item 事项. A case keeps the version under which it was accepted
 * (HUN-6.6.2b). Made with {@link ItemVersionBuilder}. Immutable.
 *
 * @param item the item
 * @param number from 1
 * @param code published code; names are no key
 * @param nameZh its name
 * @param nameEn its English name
 * @param category which of the four categories (HUN-5.1)
 * @param field its field 领域, which says in which hall it is mainly taken
 * @param lead the department that leads
 * @param deciding the departments that decide, the lead first; two or more make it joint (HUN-3.5)
 * @param superiorAuthority who decides above, where a superior authority does (HUN-3.6)
 * @param sameDayCapable whether it can be done on the spot or the same day (HUN-3.3a)
 * @param steps steps beside intake, review and decision
 * @param reviewedAndVerified whether one reviews and another approves 一审一核
 * @param inPersonClause the clause that demands the applicant in person; an agent is refused
 *     (PLL-29.2)
 * @param materials what is asked for
 * @param statutory the limit its own law sets; empty where the default applies (PLL-42)
 * @param promise the promised limit; empty where nobody promised yet
 * @param fee the fee, or that it is free; empty where nobody said yet
 * @param guide the texts of its guide
 */
public record ItemVersion(
    ItemId item,
    int number,
    ItemCode code,
    String nameZh,
    Optional<String> nameEn,
    ItemCategory category,
    String field,
    DepartmentId lead,
    List<DepartmentId> deciding,
    Optional<String> superiorAuthority,
    boolean sameDayCapable,
    List<Step> steps,
    boolean reviewedAndVerified,
    Optional<ClauseId> inPersonClause,
    List<Material> materials,
    Optional<TimeLimit> statutory,
    Optional<Promise> promise,
    Optional<FeeSchedule> fee,
    ServiceGuide guide)
    implements ValueObject {
  public ItemVersion {
    if (number < 1) throw new IllegalArgumentException("number must be 1 or more, was " + number);
    TextRules.require("nameZh", TextKind.NAME, nameZh);
    TextRules.require("nameEn", TextKind.NAME, nameEn);
    TextRules.require("field", TextKind.NAME, field);
    TextRules.require("superiorAuthority", TextKind.NAME, superiorAuthority);
    deciding = List.copyOf(deciding);
    steps = List.copyOf(steps);
    materials = List.copyOf(materials);
    if (deciding.isEmpty() || !deciding.get(0).equals(lead))
      throw new IllegalArgumentException("the lead decides and stands first, item " + code);
    if (Set.copyOf(deciding).size() != deciding.size())
      throw new IllegalArgumentException("a deciding department stands twice, item " + code);
    Set<MaterialCode> codes = new HashSet<>();
    for (Material m : materials)
      if (!codes.add(m.code()))
        throw new IllegalArgumentException("material " + m.code() + " stands twice, item " + code);
  }

  /** Whether two or more departments decide 联办. */
  public boolean joint() {
    return deciding.size() > 1;
  }

  /** The material, if this version asks for it. */
  public Optional<Material> material(MaterialCode wanted) {
    return materials.stream().filter(m -> m.code().equals(wanted)).findFirst();
  }

  /** What is asked of an applicant who comes with an agent or without one. */
  public List<Material> materialsFor(boolean withAgent) {
    return materials.stream().filter(m -> withAgent || !m.agentOnly()).toList();
  }

  /** Whether this version says what the field of a guide asks. */
  public boolean says(GuideField wanted) {
    return switch (wanted) {
      case CONTENT -> guide.content().isPresent();
      case BASIS -> !guide.basis().isEmpty();
      case CONDITIONS -> guide.conditions().isPresent();
      case QUANTITY -> guide.quantityLimit().isPresent();
      case MATERIALS -> !materials.isEmpty();
      case PROCEDURE -> guide.procedure().isPresent();
      case TIME_LIMIT -> statutory.isPresent() || promise.isPresent();
      case PROMISED_LIMIT -> promise.isPresent();
      case SAMPLE_FORM ->
          !guide.forms().isEmpty() && guide.forms().stream().allMatch(f -> f.sample().isPresent());
      case FEE -> fee.isPresent();
      case RESULT -> guide.result().isPresent();
      case PLACE_AND_HOURS -> guide.placeAndHours().isPresent();
      case REMEDY -> !guide.remedies().isEmpty();
      case TELEPHONE -> guide.telephone().isPresent();
    };
  }

  /** Whether an agent may act for the applicant; refused by the clause that demands presence. */
  public Ruling mayActThroughAgent() {
    return inPersonClause
        .map(c -> Ruling.of(Reason.of(CatalogueReason.IN_PERSON, c)))
        .orElse(Ruling.granted());
  }

  /** Whether this material may be asked for: nothing beyond the published guide (HUN-5.5). */
  public Ruling mayAskFor(MaterialCode wanted, Provisions rules) {
    Provision<Boolean> binds = rules.get(LicenceProvisions.GUIDE_BINDS);
    return Ruling.granted()
        .unless(
            !binds.value() || material(wanted).isPresent(),
            Reason.of(CatalogueReason.NOT_IN_GUIDE, binds, Argument.id("material", wanted))
                .mendedBy(CatalogueReason.PUBLISH_NEW_VERSION));
  }

  /** A builder that starts from this version. */
  public ItemVersionBuilder toBuilder() {
    return new ItemVersionBuilder(this);
  }
}
