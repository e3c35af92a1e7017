package org.yimen.app.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.yimen.app.office.Faults;
import org.yimen.domain.catalogue.ItemVersion;
import org.yimen.domain.ids.ItemId;
import org.yimen.domain.rulebook.Outcome;
import org.yimen.domain.rulebook.Ruling;
import org.yimen.items.csv.Import;
import org.yimen.items.csv.ImportedItem;
import org.yimen.items.csv.ItemsCsv;
import org.yimen.items.csv.RowFault;
import org.yimen.ports.driving.ImportView;
import org.yimen.ports.driving.ItemOffice;
import org.yimen.ports.wording.Language;

/**
 * Items out of a file 事项导入, as drafts. A file with a bad row is not taken: every bad row is told
 * with its line, and the good ones are drafted only when that is asked for.
 */
final class ItemImportPages {
  static final String IMPORT = ItemAdminPages.ITEMS + "/import";
  private static final int MOST_FAULTS = 200;

  private final ItemOffice items;
  private final OfficeFrame frame;

  ItemImportPages(OpenHall hall, OfficeFrame frame) {
    this.items = hall.yimen().itemOffice();
    this.frame = frame;
  }

  void ask(Context request, SignedIn who) {
    show(request, frame.of(request, who), List.of(), 0, Optional.empty(), Optional.empty());
  }

  void read(Context request, SignedIn who) {
    Office office = frame.of(request, who);
    Form form = new Form(request);
    Optional<UploadedFile> file = Optional.ofNullable(request.uploadedFile("file"));
    if (file.isEmpty()) {
      Faults faults = new Faults();
      faults.value("file");
      refused(request, office, faults.ruling());
      return;
    }
    Import read = parsed(file.get());
    Import taken = form.ticked("keepGood") ? read.keepGoodRows() : read;
    if (taken.items().isEmpty()) {
      request.status(HttpStatus.UNPROCESSABLE_CONTENT);
      show(request, office, read.faults(), read.goodRows(), Optional.empty(), Optional.empty());
      return;
    }
    List<ItemVersion> drafts = taken.items().stream().map(ImportedItem::draft).toList();
    Outcome<ImportView> outcome = items.importDrafts(Office.request(form), office.actor(), drafts);
    outcome.fold(
        g -> {
          show(
              request,
              office,
              read.faults(),
              read.goodRows(),
              Optional.of(g.state()),
              Optional.empty());
          return true;
        },
        r -> {
          refused(request, office, r.ruling());
          return false;
        });
  }

  private static Import parsed(UploadedFile file) {
    try (InputStream in = file.content()) {
      return ItemsCsv.read(in, () -> new ItemId(UUID.randomUUID()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void refused(Context request, Office office, Ruling ruling) {
    request.status(Refusals.status(ruling));
    String label = office.speech().say("adminImport.take");
    show(
        request,
        office,
        List.of(),
        0,
        Optional.empty(),
        Optional.of(office.refused(label, ruling)));
  }

  private void show(
      Context request,
      Office office,
      List<RowFault> faults,
      int good,
      Optional<ImportView> done,
      Optional<ShownRuling> alert) {
    Language language = office.speech().language();
    Map<String, Object> model = frame.model(office, "items");
    model.put("alert", alert);
    model.put("columns", String.join(", ", ItemsCsv.COLUMNS));
    model.put("good", good);
    model.put("bad", faults.size());
    model.put(
        "faults",
        faults.stream()
            .limit(MOST_FAULTS)
            .map(f -> language == Language.ZH ? f.zh() : f.en())
            .toList());
    model.put("full", faults.size() > MOST_FAULTS);
    model.put("done", done.isPresent());
    model.put("drafted", done.map(ImportView::drafted).orElse(0));
    model.put("known", done.map(d -> d.known().size()).orElse(0));
    frame.show(request, "admin-import", model);
  }
}
