package org.yimen.domain.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yimen.domain.deadline.Promise;
import org.yimen.domain.deadline.TimeLimit;
import org.yimen.domain.ids.ClauseId;
import org.yimen.domain.ids.DepartmentId;
import org.yimen.domain.ids.ItemCode;
import org.yimen.domain.ids.ItemId;

/**
 * Builds an {@link ItemVersion}: what is not said is not written yet, one department decides, one
 * reviews and another approves. Not thread-safe.
 */
public final class ItemVersionBuilder {
  private final ItemId item;
  private int number = 1;
  private ItemCode code;
  private String nameZh;
  private Optional<String> nameEn = Optional.empty();
  private ItemCategory category;
  private String field = "其他";
  private DepartmentId lead;
  private List<DepartmentId> deciding;
  private Optional<String> superiorAuthority = Optional.empty();
  private boolean sameDayCapable = false;
  private List<Step> steps = List.of();
  private boolean reviewedAndVerified = true;
  private Optional<ClauseId> inPersonClause = Optional.empty();
  private List<Material> materials = List.of();
  private Optional<TimeLimit> statutory = Optional.empty();
  private Optional<Promise> promise = Optional.empty();
  private Optional<FeeSchedule> fee = Optional.empty();
  private ServiceGuide guide = ServiceGuide.EMPTY;

  /** A first version with what every item has. */
  public ItemVersionBuilder(
      ItemId item, ItemCode code, String nameZh, ItemCategory category, DepartmentId lead) {
    this.item = item;
    this.code = code;
    this.nameZh = nameZh;
    this.category = category;
    this.lead = lead;
    this.deciding = List.of(lead);
  }

  ItemVersionBuilder(ItemVersion from) {
    this.item = from.item();
    this.number = from.number();
    this.code = from.code();
    this.nameZh = from.nameZh();
    this.nameEn = from.nameEn();
    this.category = from.category();
    this.field = from.field();
    this.lead = from.lead();
    this.deciding = from.deciding();
    this.superiorAuthority = from.superiorAuthority();
    this.sameDayCapable = from.sameDayCapable();
    this.steps = from.steps();
    this.reviewedAndVerified = from.reviewedAndVerified();
    this.inPersonClause = from.inPersonClause();
    this.materials = from.materials();
    this.statutory = from.statutory();
    this.promise = from.promise();
    this.fee = from.fee();
    this.guide = from.guide();
  }

  /** The version's number, from 1. */
  public ItemVersionBuilder number(int value) {
    this.number = value;
    return this;
  }

  /** The published code. */
  public ItemVersionBuilder code(ItemCode value) {
    this.code = value;
    return this;
  }

  /** The name. */
  public ItemVersionBuilder nameZh(String value) {
    this.nameZh = value;
    return this;
  }

  /** The English name. */
  public ItemVersionBuilder nameEn(String value) {
    this.nameEn = Optional.of(value);
    return this;
  }

  /** The category. */
  public ItemVersionBuilder category(ItemCategory value) {
    this.category = value;
    return this;
  }

  /** The field 领域. */
  public ItemVersionBuilder field(String value) {
    this.field = value;
    return this;
  }

  /** A superior authority decides. */
  public ItemVersionBuilder superiorAuthority(String value) {
    this.superiorAuthority = Optional.of(value);
    return this;
  }

  /** It can be done the same day. */
  public ItemVersionBuilder sameDayCapable(boolean value) {
    this.sameDayCapable = value;
    return this;
  }

  /** Steps beside intake, review and decision. */
  public ItemVersionBuilder steps(List<Step> value) {
    this.steps = List.copyOf(value);
    return this;
  }

  /** One reviews, another approves 一审一核. */
  public ItemVersionBuilder reviewedAndVerified(boolean value) {
    this.reviewedAndVerified = value;
    return this;
  }

  /** The applicant must come in person, by this clause. */
  public ItemVersionBuilder inPersonClause(ClauseId value) {
    this.inPersonClause = Optional.of(value);
    return this;
  }

  /** The materials. */
  public ItemVersionBuilder materials(List<Material> value) {
    this.materials = List.copyOf(value);
    return this;
  }

  /** The limit its own law sets, in working days. */
  public ItemVersionBuilder statutory(int value) {
    this.statutory = Optional.of(new TimeLimit(value));
    return this;
  }

  /** The promised limit in working days; 0 for the same day. */
  public ItemVersionBuilder promise(int value) {
    this.promise = Optional.of(value == 0 ? Promise.sameDay() : Promise.within(value));
    return this;
  }

  /** The fee, or that it is free. */
  public ItemVersionBuilder fee(FeeSchedule value) {
    this.fee = Optional.of(value);
    return this;
  }

  /** The texts of the guide. */
  public ItemVersionBuilder guide(ServiceGuide value) {
    this.guide = value;
    return this;
  }

  /** The lead and those who decide with it. */
  public ItemVersionBuilder decidedBy(DepartmentId leading, DepartmentId... others) {
    List<DepartmentId> all = new ArrayList<>(List.of(others));
    all.add(0, leading);
    this.lead = leading;
    this.deciding = List.copyOf(all);
    return this;
  }

  /** Nobody promised yet. */
  public ItemVersionBuilder withoutPromise() {
    this.promise = Optional.empty();
    return this;
  }

  /** The law of the item sets no limit of its own. */
  public ItemVersionBuilder withoutStatutory() {
    this.statutory = Optional.empty();
    return this;
  }

  /** The version. */
  public ItemVersion build() {
    return new ItemVersion(
        item,
        number,
        code,
        nameZh,
        nameEn,
        category,
        field,
        lead,
        deciding,
        superiorAuthority,
        sameDayCapable,
        steps,
        reviewedAndVerified,
        inPersonClause,
        materials,
        statutory,
        promise,
        fee,
        guide);
  }
}
