package org.yimen.ports.usecase;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.jmolecules.architecture.hexagonal.Application;
import org.yimen.domain.catalogue.Item;
import org.yimen.domain.catalogue.ItemState;
import org.yimen.domain.catalogue.ItemVersion;
import org.yimen.domain.catalogue.StagedVersion;
import org.yimen.domain.ids.Actor;
import org.yimen.domain.ids.ItemCode;
import org.yimen.domain.ids.ItemId;
import org.yimen.domain.ids.RequestId;
import org.yimen.domain.rulebook.Argument;
import org.yimen.domain.rulebook.HouseRule;
import org.yimen.domain.rulebook.Outcome;
import org.yimen.domain.rulebook.Reason;
import org.yimen.domain.rulebook.Ruling;
import org.yimen.ports.driven.Stores;
import org.yimen.ports.driving.ImportView;
import org.yimen.ports.driving.ItemAct;
import org.yimen.ports.driving.ItemOffice;
import org.yimen.ports.driving.ItemView;

/** Answers {@link ItemOffice}. */
@Application
final class ItemOfficeService implements ItemOffice {
  private static final int AT_ONCE = 200;

  private final Desk desk;
  private final Scenes scenes;
  private final Ledger<Item, ItemId> items;

  ItemOfficeService(Desk desk, Scenes scenes) {
    this.desk = desk;
    this.scenes = scenes;
    this.items = new Ledger<>(desk, "item", Stores::items, Item::version);
  }

  /** One act of the aggregate. */
  @FunctionalInterface
  private interface Step {
    Outcome<Item> on(Item item, Scene scene);
  }

  @Override
  public Outcome<ItemView> draft(RequestId request, Actor by, ItemVersion first) {
    return desk.command(
        request,
        "draft " + first.code(),
        ItemView.class,
        stores -> {
          Optional<Scene> scene = scenes.atCentre(stores, by);
          if (scene.isEmpty()) return desk.refuseUnknown(stores, by, "draft", noCentre());
          Ruling may =
              scene
                  .get()
                  .postedOfficer()
                  .unless(stores.items().byCode(first.code()).isEmpty(), taken(first.code()));
          if (may.isRefused()) return desk.refuse(scene.get(), "draft", may);
          return write(scene.get(), first);
        });
  }

  private Outcome<ItemView> write(Scene scene, ItemVersion first) {
    return items.write(
        scene,
        Optional.empty(),
        "draft",
        Item.draft(first, scene.by(), scene.at(), scene.rules()),
        ItemOfficeService::view);
  }

  @Override
  public Outcome<ItemView> draftNext(ItemAct act, ItemVersion next) {
    return act(
        act,
        "draftNext",
        (item, scene) -> item.draftNext(next, scene.by(), scene.at(), scene.rules()));
  }

  @Override
  public Outcome<ItemView> approve(ItemAct act) {
    return act(
        act, "approve", (item, scene) -> item.approve(scene.by(), scene.at(), scene.rules()));
  }

  @Override
  public Outcome<ItemView> publish(ItemAct act) {
    return act(
        act, "publish", (item, scene) -> item.publish(scene.by(), scene.at(), scene.rules()));
  }

  @Override
  public Optional<Ruling> mayApprove(ItemAct act) {
    return may(act, (item, scene) -> item.mayApprove(scene.by(), scene.at(), scene.rules()));
  }

  @Override
  public Optional<Ruling> mayPublish(ItemAct act) {
    return may(act, (item, scene) -> item.mayPublish(scene.by(), scene.at(), scene.rules()));
  }

  @Override
  public Optional<Ruling> maySuspend(ItemAct act) {
    return may(act, (item, scene) -> item.maySuspend(scene.by(), scene.at(), scene.rules()));
  }

  @Override
  public Optional<Ruling> mayResume(ItemAct act) {
    return may(act, (item, scene) -> item.mayResume(scene.by(), scene.at(), scene.rules()));
  }

  @Override
  public Optional<Ruling> mayWithdraw(ItemAct act) {
    return may(act, (item, scene) -> item.mayWithdraw(scene.by(), scene.at(), scene.rules()));
  }

  private Optional<Ruling> may(ItemAct act, BiFunction<Item, Scene, Ruling> question) {
    return desk.read(
        stores ->
            stores
                .items()
                .find(act.item())
                .flatMap(
                    item ->
                        scenes
                            .atCentre(stores, act.by())
                            .map(scene -> scene.postedOfficer().and(question.apply(item, scene)))));
  }

  @Override
  public Outcome<ItemView> suspend(ItemAct act, String ground) {
    return act(
        act,
        "suspend",
        (item, scene) -> item.suspend(ground, scene.by(), scene.at(), scene.rules()));
  }

  @Override
  public Outcome<ItemView> resume(ItemAct act) {
    return act(act, "resume", (item, scene) -> item.resume(scene.by(), scene.at(), scene.rules()));
  }

  @Override
  public Outcome<ItemView> withdraw(ItemAct act, String ground) {
    return act(
        act,
        "withdraw",
        (item, scene) -> item.withdraw(ground, scene.by(), scene.at(), scene.rules()));
  }

  private Outcome<ItemView> act(ItemAct act, String name, Step step) {
    return desk.command(
        act.request(),
        name + " " + act.item(),
        ItemView.class,
        stores -> {
          Optional<Item> known = stores.items().find(act.item());
          Optional<Scene> scene = scenes.atCentre(stores, act.by());
          if (scene.isEmpty()) return desk.refuseUnknown(stores, act.by(), name, noCentre());
          if (known.isEmpty())
            return desk.refuseUnknown(
                stores,
                act.by(),
                name,
                Reason.of(
                    DeskReason.ITEM_UNKNOWN, HouseRule.UNKNOWN, Argument.id("item", act.item())));
          if (act.seenVersion().filter(v -> v != known.get().version()).isPresent())
            return Outcome.refused(
                Reason.of(DeskReason.CHANGED_MEANWHILE, HouseRule.STALE)
                    .mendedBy(DeskReason.READ_AGAIN));
          Ruling posted = scene.get().postedOfficer();
          if (posted.isRefused()) return items.refuse(scene.get(), known.get(), name, posted);
          return items.write(
              scene.get(), known, name, step.on(known.get(), scene.get()), ItemOfficeService::view);
        });
  }

  @Override
  public Outcome<ImportView> importDrafts(RequestId request, Actor by, List<ItemVersion> versions) {
    Ruling may = desk.read(stores -> mayImport(stores, by, versions));
    if (may.isRefused()) return refuse(by, "importDrafts", may);
    int drafted = 0;
    List<ItemCode> known = new ArrayList<>();
    int from = 0;
    for (; versions.size() - from > AT_ONCE; from += AT_ONCE) {
      List<ItemVersion> some = versions.subList(from, from + AT_ONCE);
      ImportView done = desk.run(stores -> draftAll(stores, by, some));
      drafted += done.drafted();
      known.addAll(done.known());
    }
    ImportView before = new ImportView(drafted, known);
    List<ItemVersion> last = versions.subList(from, versions.size());
    return desk.command(
        request,
        "importDrafts " + versions.size(),
        ImportView.class,
        stores -> Outcome.granted(together(before, draftAll(stores, by, last))));
  }

  private <V> Outcome<V> refuse(Actor by, String act, Ruling ruling) {
    return desk.run(
        stores ->
            scenes
                .atCentre(stores, by)
                .map(scene -> desk.<V>refuse(scene, act, ruling))
                .orElseGet(() -> desk.refuseUnknown(stores, by, act, noCentre())));
  }

  private Ruling mayImport(Stores stores, Actor by, List<ItemVersion> versions) {
    Optional<Scene> found = scenes.atCentre(stores, by);
    if (found.isEmpty()) return Ruling.of(noCentre());
    Scene scene = found.get();
    Ruling ruling = scene.postedOfficer();
    Set<ItemCode> seen = new HashSet<>();
    for (ItemVersion version : versions) {
      ruling = ruling.unless(seen.add(version.code()), taken(version.code()));
      Ruling draft = Item.mayDraft(version, by, scene.at(), scene.rules());
      if (draft.isRefused())
        ruling =
            ruling
                .and(
                    Ruling.of(
                        Reason.of(
                            DeskReason.ITEM_REFUSED,
                            HouseRule.BAD_TEXT,
                            Argument.id("item", version.code()))))
                .and(draft);
    }
    return ruling;
  }

  private ImportView draftAll(Stores stores, Actor by, List<ItemVersion> some) {
    Scene scene = scenes.atCentre(stores, by).orElseThrow();
    int drafted = 0;
    List<ItemCode> known = new ArrayList<>();
    for (ItemVersion version : some) {
      if (stores.items().byCode(version.code()).isPresent()) known.add(version.code());
      else if (write(scene, version).isGranted()) drafted++;
    }
    return new ImportView(drafted, known);
  }

  private static ImportView together(ImportView first, ImportView second) {
    List<ItemCode> known = new ArrayList<>(first.known());
    known.addAll(second.known());
    return new ImportView(first.drafted() + second.drafted(), known);
  }

  @Override
  public List<ItemView> items() {
    return desk.read(stores -> stores.items().all().stream().map(ItemOfficeService::view).toList());
  }

  @Override
  public Optional<ItemState> item(ItemId item) {
    return desk.read(stores -> stores.items().find(item).map(Item::state));
  }

  private static ItemView view(Item item) {
    List<StagedVersion> all = item.state().versions();
    ItemVersion shown = item.inForce().orElse(all.get(all.size() - 1)).version();
    return new ItemView(
        item.getId(),
        item.version(),
        shown.code(),
        shown.nameZh(),
        shown.nameEn(),
        item.stage(),
        item.ground(),
        item.inForce().map(v -> v.version().number()),
        item.draft().map(v -> v.version().number()));
  }

  private static Reason taken(ItemCode code) {
    return Reason.of(DeskReason.CODE_TAKEN, HouseRule.DONE_ALREADY, Argument.id("item", code));
  }

  private static Reason noCentre() {
    return Reason.of(DeskReason.CENTRE_UNKNOWN, HouseRule.UNKNOWN);
  }
}
