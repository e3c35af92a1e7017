package org.yimen.app.api;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.yimen.app.api.Answer.Nothing;
import org.yimen.app.api.DeskRoutes.MayBody;
import org.yimen.app.api.ItemBodies.ItemBody;
import org.yimen.app.api.ItemBodies.ItemDone;
import org.yimen.app.api.ItemBodies.ItemEdition;
import org.yimen.app.api.ItemBodies.ItemFile;
import org.yimen.app.api.ItemBodies.ItemLine;
import org.yimen.app.api.ItemBodies.ItemList;
import org.yimen.app.api.Rulings.RulingBody;
import org.yimen.app.office.ItemReading;
import org.yimen.app.office.ItemSearch;
import org.yimen.app.web.OfficeSeat;
import org.yimen.domain.catalogue.GuideField;
import org.yimen.domain.catalogue.ItemState;
import org.yimen.domain.catalogue.ItemVersion;
import org.yimen.domain.catalogue.StagedVersion;
import org.yimen.domain.catalogue.VersionStage;
import org.yimen.domain.ids.ItemCode;
import org.yimen.domain.ids.ItemId;
import org.yimen.domain.rulebook.Outcome;
import org.yimen.domain.rulebook.Ruling;
import org.yimen.items.csv.Import;
import org.yimen.items.csv.ImportedItem;
import org.yimen.items.csv.ItemsCsv;
import org.yimen.items.csv.RowFault;
import org.yimen.ports.driving.ImportView;
import org.yimen.ports.driving.ItemAct;
import org.yimen.ports.driving.ItemOffice;
import org.yimen.ports.driving.ItemView;

/** The catalogue in the office 事项管理: drafts, approval, publication, suspension, import. */
final class ItemRoutes {
  private static final int MOST = 200;
  private static final int LONGEST_GROUND = 1000;
  private static final int LARGEST_FILE = 2 * 1024 * 1024;
  private static final String ITEMS = "/office/items";
  private static final String ONE = ITEMS + "/{item}";

  private final OfficeDesk desk;
  private final ItemOffice items;

  ItemRoutes(OfficeDesk desk) {
    this.desk = desk;
    this.items = desk.hall().yimen().itemOffice();
  }

  /** The next draft of an item. */
  record DraftRequest(long version, ItemBody item) {}

  /** Why an item rests or ends. */
  record GroundRequest(long version, @Longest(LONGEST_GROUND) String ground) {}

  /**
   * A file of items, as text; with {@code keepGood} its good rows are taken in spite of bad ones.
   */
  record ImportRequest(@Longest(LARGEST_FILE) String csv, boolean keepGood) {}

  /** What is wrong with a row. */
  record RowFaultBody(int line, RowFault.Kind kind, String column, String sentence) {}

  /** What became of a file; codes that were known already were left as they are. */
  record ImportDone(
      int goodRows,
      int drafted,
      List<String> known,
      List<RowFaultBody> faults,
      Optional<RulingBody> ruling) {}

  RouteGroup group() {
    return new RouteGroup(
        "items",
        "事项管理",
        "items",
        List.of(
            Route.get(ITEMS, "listItems", "各事项", "The items")
                .to(OfficeDesk.ROLES)
                .asks("q", String.class, "text in code or name; all without it")
                .asks("stage", VersionStage.class, "where they stand; all without it")
                .answers(ItemList.class, this::list),
            Route.get(ONE, "readItem", "一个事项及其各版本", "An item with all its versions")
                .to(OfficeDesk.ROLES)
                .answers(ItemFile.class, this::one),
            Route.act(ITEMS, "draftItem", "起草新事项", "Drafts a new item")
                .to(OfficeDesk.ROLES)
                .takes(ItemBody.class)
                .creates(ItemDone.class, this::draft),
            Route.act(ONE + "/draft", "draftNextVersion", "修改草稿或起草新版本", "Drafts the next version")
                .to(OfficeDesk.ROLES)
                .takes(DraftRequest.class)
                .answers(ItemDone.class, this::draftNext),
            act("approval", "approveItem", "审定", "Approves the draft", items::approve),
            act("publication", "publishItem", "公布", "Publishes the draft", items::publish),
            act("resumption", "resumeItem", "恢复", "Opens intake again", items::resume),
            Route.act(ONE + "/suspension", "suspendItem", "暂停", "Stops intake for a time")
                .to(OfficeDesk.ROLES)
                .takes(GroundRequest.class)
                .answers(
                    ItemDone.class,
                    call -> told(call, items.suspend(act(call), call.body().ground().strip()))),
            Route.act(ONE + "/withdrawal", "withdrawItem", "取消", "Ends the item")
                .to(OfficeDesk.ROLES)
                .takes(GroundRequest.class)
                .answers(
                    ItemDone.class,
                    call -> told(call, items.withdraw(act(call), call.body().ground().strip()))),
            Route.act(ITEMS + "/import", "importItems", "导入事项", "Drafts the items of a file")
                .to(OfficeDesk.ROLES)
                .takes(ImportRequest.class)
                .upTo(2 * LARGEST_FILE)
                .answers(ImportDone.class, this::read)));
  }

  private Route<SeenVersion> act(
      String act, String name, String zh, String en, Function<ItemAct, Outcome<ItemView>> done) {
    return Route.act(ONE + "/" + act, name, zh, en)
        .to(OfficeDesk.ROLES)
        .takes(SeenVersion.class)
        .answers(ItemDone.class, call -> told(call, done.apply(act(call, call.body().version()))));
  }

  private ItemAct act(Call<GroundRequest> call) {
    return act(call, call.body().version());
  }

  private ItemAct act(Call<?> call, long seen) {
    return new ItemAct(call.id(), desk.seat(call).actor(), state(call).id(), Optional.of(seen));
  }

  private ItemState state(Call<?> call) {
    return items.item(new ItemId(call.pathId("item"))).orElseThrow(ProblemException::unknown);
  }

  private Answer told(Call<?> call, Outcome<ItemView> outcome) {
    return told(call, 200, outcome);
  }

  private Answer told(Call<?> call, int status, Outcome<ItemView> outcome) {
    return desk.told(
        call, status, outcome, (item, ruling) -> new ItemDone(line(item, call), ruling));
  }

  private static ItemLine line(ItemView item, Call<?> call) {
    return new ItemLine(
        item.id().value(),
        item.version(),
        item.code().value(),
        item.nameZh(),
        item.nameEn(),
        item.stage(),
        call.wording().word(item.stage()),
        item.ground(),
        item.inForce(),
        item.draft());
  }

  private Answer list(Call<Nothing> call) {
    List<ItemLine> found =
        new ItemSearch(items)
                .find(
                    ItemSearch.asked(call.query("q").orElse("")),
                    call.choice("stage", VersionStage.class))
                .stream()
                .map(i -> line(i, call))
                .toList();
    return Answer.ok(new ItemList(found.stream().limit(MOST).toList(), found.size() > MOST));
  }

  private Answer one(Call<Nothing> call) {
    ItemState state = state(call);
    ItemView view =
        items.items().stream().filter(i -> i.id().equals(state.id())).findFirst().orElseThrow();
    return Answer.ok(
        new ItemFile(
            line(view, call),
            state.versions().stream().map(ItemRoutes::edition).toList(),
            may(call, state.id())));
  }

  private static ItemEdition edition(StagedVersion staged) {
    List<GuideField> missing =
        Arrays.stream(GuideField.values()).filter(f -> !staged.version().says(f)).toList();
    return new ItemEdition(
        staged.version().number(),
        staged.stage(),
        staged.publishedAt(),
        staged.endedAt(),
        staged.ground(),
        missing,
        ItemBodies.body(staged.version()));
  }

  private List<MayBody> may(Call<?> call, ItemId item) {
    OfficeSeat seat = desk.seat(call);
    ItemAct question = ItemAct.of(desk.hall().yimen().newRequest(), seat.actor(), item);
    List<MayBody> may = new ArrayList<>();
    add(may, "approval", items.mayApprove(question), call, seat);
    add(may, "publication", items.mayPublish(question), call, seat);
    add(may, "suspension", items.maySuspend(question), call, seat);
    add(may, "resumption", items.mayResume(question), call, seat);
    add(may, "withdrawal", items.mayWithdraw(question), call, seat);
    return may;
  }

  private static void add(
      List<MayBody> may, String act, Optional<Ruling> ruling, Call<?> call, OfficeSeat seat) {
    ruling.ifPresent(r -> may.add(new MayBody(act, Rulings.body(r, seat.rules(), call.wording()))));
  }

  private Answer draft(Call<ItemBody> call) {
    OfficeSeat seat = desk.seat(call);
    String seed = "item/" + call.id();
    ItemId fresh = new ItemId(UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8)));
    Outcome<ItemVersion> read =
        ItemReading.first(ItemBodies.fields(call.body()), seat.centre(), fresh);
    return told(
        call, 201, OfficeDesk.then(read, version -> items.draft(call.id(), seat.actor(), version)));
  }

  private Answer draftNext(Call<DraftRequest> call) {
    OfficeSeat seat = desk.seat(call);
    List<StagedVersion> versions = state(call).versions();
    ItemVersion base = versions.get(versions.size() - 1).version();
    Outcome<ItemVersion> read =
        ItemReading.next(ItemBodies.fields(call.body().item()), seat.centre(), base);
    ItemAct act = act(call, call.body().version());
    return told(call, OfficeDesk.then(read, version -> items.draftNext(act, version)));
  }

  /** A file with a bad row is not taken unless that is asked for: every bad row is told. */
  private Answer read(Call<ImportRequest> call) {
    Import read = parsed(call);
    Import taken = call.body().keepGood() ? read.keepGoodRows() : read;
    if (taken.items().isEmpty())
      return Answer.ok(done(read, new ImportView(0, List.of()), Optional.empty(), call));
    List<ItemVersion> drafts = taken.items().stream().map(ImportedItem::draft).toList();
    return desk.told(
        call,
        200,
        items.importDrafts(call.id(), desk.seat(call).actor(), drafts),
        (view, ruling) -> done(read, view, Optional.of(ruling), call));
  }

  private static ImportDone done(
      Import read, ImportView view, Optional<RulingBody> ruling, Call<?> call) {
    return new ImportDone(
        read.goodRows(),
        view.drafted(),
        view.known().stream().map(ItemCode::value).toList(),
        read.faults().stream().limit(MOST).map(f -> fault(f, call)).toList(),
        ruling);
  }

  private static RowFaultBody fault(RowFault fault, Call<?> call) {
    boolean zh = call.language() == org.yimen.ports.wording.Language.ZH;
    return new RowFaultBody(
        fault.line(), fault.kind(), fault.column(), zh ? fault.zh() : fault.en());
  }

  /** A repeat means the same items. */
  private static Import parsed(Call<ImportRequest> call) {
    AtomicInteger row = new AtomicInteger();
    byte[] file = call.body().csv().getBytes(StandardCharsets.UTF_8);
    try (ByteArrayInputStream in = new ByteArrayInputStream(file)) {
      return ItemsCsv.read(
          in,
          () -> {
            String seed = "import/" + call.id() + "/" + row.incrementAndGet();
            return new ItemId(UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8)));
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
