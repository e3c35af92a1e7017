package org.yimen.app.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.yimen.app.office.ItemFields;
import org.yimen.app.office.ItemReading;
import org.yimen.app.office.ItemSearch;
import org.yimen.domain.catalogue.ItemState;
import org.yimen.domain.catalogue.ItemVersion;
import org.yimen.domain.catalogue.StagedVersion;
import org.yimen.domain.catalogue.VersionStage;
import org.yimen.domain.ids.ItemId;
import org.yimen.domain.ids.RequestId;
import org.yimen.domain.rulebook.Outcome;
import org.yimen.domain.rulebook.Ruling;
import org.yimen.ports.driving.ItemAct;
import org.yimen.ports.driving.ItemOffice;
import org.yimen.ports.driving.ItemView;

/** The catalogue in the office 事项管理: list, one item with its versions, its draft, its life. */
final class ItemAdminPages {
  static final String ITEMS = "/admin/items";
  private static final int MOST = 200;

  private final ItemOffice items;
  private final OfficeFrame frame;

  ItemAdminPages(OpenHall hall, OfficeFrame frame) {
    this.items = hall.yimen().itemOffice();
    this.frame = frame;
  }

  /** A version in the list of an item's versions. */
  private record Version(int number, String stage, String since, boolean shown) {}

  void list(Context request, SignedIn who) {
    Office office = frame.of(request, who);
    Speech speech = office.speech();
    String asked = ItemSearch.asked(Optional.ofNullable(request.queryParam("q")).orElse(""));
    String stage = Optional.ofNullable(request.queryParam("stage")).orElse("");
    Optional<VersionStage> wanted =
        Arrays.stream(VersionStage.values()).filter(s -> s.name().equals(stage)).findFirst();
    List<ItemView> found = new ItemSearch(items).find(asked, wanted);
    Map<String, Object> model = frame.model(office, "items");
    model.put("asked", asked);
    model.put("stage", stage);
    model.put("stages", stages(speech));
    model.put("count", found.size());
    model.put("full", found.size() > MOST);
    model.put("items", found.stream().limit(MOST).map(i -> line(i, speech)).toList());
    frame.show(request, "admin-items", model);
  }

  private static List<Map<String, String>> stages(Speech speech) {
    List<Map<String, String>> all = new ArrayList<>();
    for (VersionStage stage : VersionStage.values())
      if (stage != VersionStage.SUPERSEDED)
        all.add(Map.of("code", stage.name(), "name", speech.wording().word(stage)));
    return all;
  }

  private static Map<String, Object> line(ItemView item, Speech speech) {
    return Map.of(
        "id", item.id().toString(),
        "code", item.code().value(),
        "name", HallNames.of(item.nameZh(), item.nameEn(), speech.language()),
        "stage", speech.wording().word(item.stage()),
        "drafting", item.draft().isPresent() && item.inForce().isPresent());
  }

  void one(Context request, SignedIn who) {
    show(request, frame.of(request, who), state(request), Optional.empty());
  }

  private void show(Context request, Office office, ItemState state, Optional<ShownRuling> alert) {
    Speech speech = office.speech();
    StagedVersion shown = shown(request, state);
    ItemView view = view(state.id());
    Map<String, Object> model = frame.model(office, "items");
    model.put("alert", alert);
    model.put("item", line(view, speech));
    model.put("ground", view.ground().orElse(""));
    model.put("version", shown.version().number());
    model.put("stage", speech.wording().word(shown.stage()));
    model.put("versions", state.versions().stream().map(v -> version(v, shown, speech)).toList());
    model.put("sheet", ItemSheet.of(shown.version(), office));
    model.put("missing", ItemSheet.missing(shown.version(), speech));
    model.put("mayDraft", view.stage() != VersionStage.WITHDRAWN);
    model.put("hasDraft", view.draft().isPresent());
    model.put("acts", acts(view, office));
    model.put("grounded", grounded(view, office));
    model.put("typed", new Form(request).text("ground"));
    frame.show(request, "admin-item", model);
  }

  /** The version asked for, else the draft, else the last one. */
  private static StagedVersion shown(Context request, ItemState state) {
    String asked = Optional.ofNullable(request.queryParam("version")).orElse("");
    return state.versions().stream()
        .filter(v -> Integer.toString(v.version().number()).equals(asked))
        .findFirst()
        .orElseGet(() -> state.versions().get(state.versions().size() - 1));
  }

  private static Version version(StagedVersion v, StagedVersion shown, Speech speech) {
    return new Version(
        v.version().number(),
        speech.wording().word(v.stage()),
        v.publishedAt()
            .map(at -> speech.day(java.time.LocalDate.ofInstant(at, speech.zone())))
            .orElse(""),
        v == shown);
  }

  /** What can be done with the item as it stands, granted or refused in place. */
  private List<Control> acts(ItemView view, Office office) {
    ItemAct act = question(view, office);
    List<Control> acts = new ArrayList<>();
    if (view.draft().isPresent()) {
      acts.add(control("approve", view, office, items.mayApprove(act)));
      acts.add(control("publish", view, office, items.mayPublish(act)));
    }
    if (view.stage() == VersionStage.SUSPENDED)
      acts.add(control("resume", view, office, items.mayResume(act)));
    return acts;
  }

  /** Acts that say why. */
  private List<Control> grounded(ItemView view, Office office) {
    ItemAct act = question(view, office);
    List<Control> acts = new ArrayList<>();
    if (view.stage() == VersionStage.PUBLISHED)
      acts.add(control("suspend", view, office, items.maySuspend(act)));
    if (view.stage() != VersionStage.WITHDRAWN)
      acts.add(control("withdraw", view, office, items.mayWithdraw(act)));
    return acts;
  }

  private static ItemAct question(ItemView view, Office office) {
    return ItemAct.of(new RequestId(UUID.randomUUID()), office.actor(), view.id());
  }

  private static Control control(String act, ItemView view, Office office, Optional<Ruling> may) {
    return office.control(
        act,
        office.speech().say("adminItem." + act),
        ITEMS + "/" + view.id() + "/" + act,
        view.version(),
        may.orElseThrow());
  }

  void act(Context request, SignedIn who) {
    Office office = frame.of(request, who);
    ItemState state = state(request);
    Form form = new Form(request);
    String ground = form.text("ground");
    ItemAct act = new ItemAct(Office.request(form), office.actor(), state.id(), Office.seen(form));
    String name = request.pathParam("act");
    Outcome<ItemView> outcome =
        switch (name) {
          case "approve" -> items.approve(act);
          case "publish" -> items.publish(act);
          case "suspend" -> items.suspend(act, ground);
          case "resume" -> items.resume(act);
          case "withdraw" -> items.withdraw(act, ground);
          default -> throw new NotFoundResponse();
        };
    if (outcome.isGranted()) {
      Told.goOn(request, ITEMS + "/" + state.id(), act.request(), outcome.ruling());
      return;
    }
    request.status(Refusals.status(outcome.ruling()));
    String label = office.speech().say("adminItem." + name);
    show(request, office, state(request), Optional.of(office.refused(label, outcome.ruling())));
  }

  void blank(Context request, SignedIn who) {
    showForm(request, frame.of(request, who), Optional.empty(), ItemFields.blank(), 0, none());
  }

  /** Drafts a new item. */
  void draftNew(Context request, SignedIn who) {
    Office office = frame.of(request, who);
    Form form = new Form(request);
    ItemFields fields = OfficeForms.item(form);
    RequestId asked = Office.request(form);
    Outcome<ItemVersion> read =
        ItemReading.first(fields, office.centre(), OfficeForms.newItem(asked));
    Outcome<ItemView> outcome =
        read.fold(
            g -> items.draft(asked, office.actor(), g.state()), r -> Outcome.refused(r.ruling()));
    outcome.fold(
        g -> {
          Told.goOn(request, ITEMS + "/" + g.state().id(), asked, g.ruling());
          return true;
        },
        r -> {
          refuse(request, office, Optional.empty(), fields, 0, r.ruling());
          return false;
        });
  }

  void draft(Context request, SignedIn who) {
    ItemState state = state(request);
    ItemVersion last = state.versions().get(state.versions().size() - 1).version();
    showForm(
        request,
        frame.of(request, who),
        Optional.of(state),
        ItemFields.of(last),
        state.version(),
        none());
  }

  /** Writes the draft anew, or drafts the next version. */
  void draftNext(Context request, SignedIn who) {
    Office office = frame.of(request, who);
    ItemState state = state(request);
    Form form = new Form(request);
    ItemFields fields = OfficeForms.item(form);
    ItemVersion base = state.versions().get(state.versions().size() - 1).version();
    Outcome<ItemVersion> read = ItemReading.next(fields, office.centre(), base);
    ItemAct act = new ItemAct(Office.request(form), office.actor(), state.id(), Office.seen(form));
    Outcome<ItemView> outcome =
        read.fold(g -> items.draftNext(act, g.state()), r -> Outcome.refused(r.ruling()));
    if (outcome.isGranted())
      Told.goOn(request, ITEMS + "/" + state.id(), act.request(), outcome.ruling());
    else
      refuse(
          request,
          office,
          Optional.of(state),
          fields,
          Office.seen(form).orElse(-1L),
          outcome.ruling());
  }

  /** A stale form stays stale, so that nothing is written over what was not read. */
  private void refuse(
      Context request,
      Office office,
      Optional<ItemState> state,
      ItemFields fields,
      long seen,
      Ruling ruling) {
    request.status(Refusals.status(ruling));
    String label = office.speech().say("adminItem.save");
    showForm(request, office, state, fields, seen, Optional.of(office.refused(label, ruling)));
  }

  private void showForm(
      Context request,
      Office office,
      Optional<ItemState> state,
      ItemFields fields,
      long version,
      Optional<ShownRuling> alert) {
    Map<String, Object> model = frame.model(office, "items");
    model.put("alert", alert);
    model.put("address", state.map(s -> ITEMS + "/" + s.id() + "/draft").orElse(ITEMS + "/new"));
    model.put("back", state.map(s -> ITEMS + "/" + s.id()).orElse(ITEMS));
    model.put("fresh", state.isEmpty());
    model.put("version", Long.toString(version));
    ItemSheet.form(fields, office, model);
    frame.show(request, "admin-item-draft", model);
  }

  private static Optional<ShownRuling> none() {
    return Optional.empty();
  }

  private ItemView view(ItemId id) {
    return items.items().stream().filter(i -> i.id().equals(id)).findFirst().orElseThrow();
  }

  private ItemState state(Context request) {
    return Ids.uuid(request.pathParam("item"))
        .map(ItemId::new)
        .flatMap(items::item)
        .orElseThrow(NotFoundResponse::new);
  }
}
