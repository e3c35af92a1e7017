package org.yimen.domain.catalogue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jmolecules.ddd.types.AggregateRoot;
import org.jmolecules.event.types.DomainEvent;
import org.yimen.domain.ids.Actor;
import org.yimen.domain.ids.ItemId;
import org.yimen.domain.rulebook.Outcome;
import org.yimen.domain.rulebook.Provisions;
import org.yimen.domain.rulebook.Ruling;

/**
 * A service item 事项: drafted by a department 草拟, approved by the centre 审定 (HUN-4.5.2.4b),
 * published by it 公布 (MXH-7b), suspended 暂停 and resumed, withdrawn 取消. A new version is drafted
 * beside the published one and supersedes it when it is published; running cases keep theirs
 * (HUN-6.6.2b). Immutable: every act answers a new item.
 */
public final class Item implements AggregateRoot<Item, ItemId> {
  private final ItemState state;

  private Item(ItemState state) {
    this.state = state;
  }

  /**
   * The item of a stored state.
   *
   * @throws IllegalArgumentException if the state was written by a newer program or cannot be
   */
  public static Item restore(ItemState state) {
    if (state.format() != ItemState.FORMAT)
      throw new IllegalArgumentException("unknown format of an item: " + state.format());
    if (state.versions().isEmpty()) throw new IllegalArgumentException("an item has a version");
    for (int i = 0; i < state.versions().size(); i++) {
      ItemVersion v = state.versions().get(i).version();
      if (v.number() != i + 1 || !v.item().equals(state.id()))
        throw new IllegalArgumentException("version " + (i + 1) + " is not of item " + state.id());
    }
    return new Item(state);
  }

  /** Its state, to be stored. */
  public ItemState state() {
    return state;
  }

  @Override
  public ItemId getId() {
    return state.id();
  }

  /** How many acts made it what it is. */
  public long version() {
    return state.version();
  }

  /** Where it stands: its version in force, else its last one. */
  public VersionStage stage() {
    return inForce().orElse(last()).stage();
  }

  /** The version that is published or suspended; empty before the first and after the end. */
  public Optional<StagedVersion> inForce() {
    return find(VersionStage.PUBLISHED).or(() -> find(VersionStage.SUSPENDED));
  }

  /** The version that is drafted or approved and not yet published. */
  public Optional<StagedVersion> draft() {
    return find(VersionStage.DRAFTED).or(() -> find(VersionStage.APPROVED));
  }

  /** Any version, also one that was superseded: a running case asks for its own. */
  public Optional<ItemVersion> version(int number) {
    return state.versions().stream()
        .map(StagedVersion::version)
        .filter(v -> v.number() == number)
        .findFirst();
  }

  /** The version a visitor may apply for now; empty while {@link #mayTakeIn} refuses. */
  public Optional<ItemVersion> open() {
    return find(VersionStage.PUBLISHED).map(StagedVersion::version);
  }

  /** Whether applications are taken in, and why not (HUN-6.5.5, JIN-28.1). */
  public Ruling mayTakeIn(Provisions rules) {
    return questions(rules).takeIn();
  }

  /** What would be wrong with publishing this version, whoever publishes it. */
  public static Ruling examine(ItemVersion version, Provisions rules) {
    return PublicationCheck.of(version, rules);
  }

  /**
   * Drafts a new item 草拟. A draft may be incomplete; a fee without ground is refused at once
   * (PLL-58.1, PLL-58.2).
   *
   * @throws IllegalArgumentException if the version is not number 1
   */
  public static Outcome<Item> draft(ItemVersion first, Actor by, Instant at, Provisions rules) {
    Ruling ruling = mayDraft(first, by, at, rules);
    if (ruling.isRefused()) return Outcome.refused(ruling);
    StagedVersion drafted = StagedVersion.drafted(first);
    Item item = restore(new ItemState(ItemState.FORMAT, first.item(), 1, List.of(drafted)));
    return new Outcome.Granted<>(
        item, List.of(new ItemDrafted(first.item(), first.number(), at)), ruling);
  }

  /** Whether {@link #draft(ItemVersion, Actor, Instant, Provisions)} would be granted. */
  public static Ruling mayDraft(ItemVersion first, Actor by, Instant at, Provisions rules) {
    return PublicationCheck.feeOf(first, rules);
  }

  /**
   * Drafts the next version beside the published one, or writes the present draft anew; an approval
   * given to the present draft is lost. The number of the given version does not matter.
   */
  public Outcome<Item> draftNext(ItemVersion next, Actor by, Instant at, Provisions rules) {
    if (!next.item().equals(state.id()))
      throw new IllegalArgumentException("a version of another item: " + next.item());
    Ruling ruling = mayDraftNext(next, by, at, rules);
    if (ruling.isRefused()) return Outcome.refused(ruling);
    List<StagedVersion> versions = new ArrayList<>(state.versions());
    if (draft().isPresent()) versions.remove(versions.size() - 1);
    int number = versions.size() + 1;
    versions.add(StagedVersion.drafted(next.toBuilder().number(number).build()));
    return done(versions, ruling, new ItemDrafted(state.id(), number, at));
  }

  /** Whether {@link #draftNext} would be granted, and why not. */
  public Ruling mayDraftNext(ItemVersion next, Actor by, Instant at, Provisions rules) {
    return questions(rules).draftNext(next);
  }

  /** The centre approves the draft 审定. */
  public Outcome<Item> approve(Actor by, Instant at, Provisions rules) {
    Ruling ruling = mayApprove(by, at, rules);
    return ruling.isRefused()
        ? Outcome.refused(ruling)
        : done(
            changed(VersionStage.DRAFTED, v -> v.in(VersionStage.APPROVED)),
            ruling,
            new ItemApproved(state.id(), last().version().number(), at));
  }

  /** Whether {@link #approve} would be granted, and why not. */
  public Ruling mayApprove(Actor by, Instant at, Provisions rules) {
    return questions(rules).approve(by);
  }

  /** The centre publishes the draft 公布; the version before it is superseded. */
  public Outcome<Item> publish(Actor by, Instant at, Provisions rules) {
    Ruling ruling = mayPublish(by, at, rules);
    if (ruling.isRefused()) return Outcome.refused(ruling);
    List<StagedVersion> versions = new ArrayList<>(state.versions());
    versions.replaceAll(
        v ->
            switch (v.stage()) {
              case DRAFTED, APPROVED -> v.published(at);
              case PUBLISHED, SUSPENDED -> v.superseded(at);
              case SUPERSEDED, WITHDRAWN -> v;
            });
    return done(versions, ruling, new ItemPublished(state.id(), versions.size(), at));
  }

  /** Whether {@link #publish} would be granted, and everything that stands against it. */
  public Ruling mayPublish(Actor by, Instant at, Provisions rules) {
    return questions(rules).publish(by);
  }

  /**
   * Stops intake for a time 暂停; running cases go on.
   *
   * @param ground why, as the decision says: a sentence of up to 500 characters, nothing about
   *     persons; refused otherwise (YM-8)
   */
  public Outcome<Item> suspend(String ground, Actor by, Instant at, Provisions rules) {
    Ruling ruling = maySuspend(by, at, rules).and(ItemQuestions.ground(ground));
    return ruling.isRefused()
        ? Outcome.refused(ruling)
        : done(
            changed(VersionStage.PUBLISHED, v -> v.suspended(ground)),
            ruling,
            new ItemSuspended(state.id(), numberInForce(), at, ground));
  }

  /** Whether {@link #suspend} would be granted with a ground in form, and why not. */
  public Ruling maySuspend(Actor by, Instant at, Provisions rules) {
    return questions(rules).turn(by, VersionStage.PUBLISHED, VersionStage.SUSPENDED);
  }

  /** Opens intake again 恢复. */
  public Outcome<Item> resume(Actor by, Instant at, Provisions rules) {
    Ruling ruling = mayResume(by, at, rules);
    return ruling.isRefused()
        ? Outcome.refused(ruling)
        : done(
            changed(VersionStage.SUSPENDED, v -> v.in(VersionStage.PUBLISHED)),
            ruling,
            new ItemResumed(state.id(), numberInForce(), at));
  }

  /** Whether {@link #resume} would be granted, and why not. */
  public Ruling mayResume(Actor by, Instant at, Provisions rules) {
    return questions(rules).turn(by, VersionStage.SUSPENDED, VersionStage.PUBLISHED);
  }

  /**
   * Ends the item 取消, with its draft if there is one; running cases go on.
   *
   * @param ground why, as {@link #suspend} asks for it
   */
  public Outcome<Item> withdraw(String ground, Actor by, Instant at, Provisions rules) {
    Ruling ruling = mayWithdraw(by, at, rules).and(ItemQuestions.ground(ground));
    if (ruling.isRefused()) return Outcome.refused(ruling);
    List<StagedVersion> versions = new ArrayList<>(state.versions());
    versions.replaceAll(v -> v.stage() == VersionStage.SUPERSEDED ? v : v.withdrawn(at, ground));
    int number = inForce().orElse(last()).version().number();
    return done(versions, ruling, new ItemWithdrawn(state.id(), number, at, ground));
  }

  /** Whether {@link #withdraw} would be granted with a ground in form, and why not. */
  public Ruling mayWithdraw(Actor by, Instant at, Provisions rules) {
    return questions(rules).withdraw(by);
  }

  /** Why the item is suspended or withdrawn; empty while it is neither. */
  public Optional<String> ground() {
    return inForce().orElse(last()).ground();
  }

  private ItemQuestions questions(Provisions rules) {
    return new ItemQuestions(this, rules);
  }

  private int numberInForce() {
    return inForce().orElse(last()).version().number();
  }

  StagedVersion last() {
    return state.versions().get(state.versions().size() - 1);
  }

  private Optional<StagedVersion> find(VersionStage stage) {
    return state.versions().stream().filter(v -> v.stage() == stage).findFirst();
  }

  private List<StagedVersion> changed(VersionStage from, UnaryOperator<StagedVersion> change) {
    return state.versions().stream().map(v -> v.stage() == from ? change.apply(v) : v).toList();
  }

  private Outcome<Item> done(List<StagedVersion> versions, Ruling ruling, DomainEvent event) {
    return new Outcome.Granted<>(
        new Item(new ItemState(ItemState.FORMAT, state.id(), state.version() + 1, versions)),
        List.of(event),
        ruling);
  }
}
