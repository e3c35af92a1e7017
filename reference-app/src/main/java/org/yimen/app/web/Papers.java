package org.yimen.app.web;

import io.javalin.http.Context;
import java.net.URI;
import java.util.Optional;
import org.yimen.documents.pdf.PdfPress;
import org.yimen.documents.pdf.PdfSettings;
import org.yimen.ports.driven.PaperPress;

/**
 * How papers are made here 文印.
 *
 * @param press what makes them
 * @param address where the public finds these pages; where none is set, the address under which a
 *     paper was asked for
 */
public record Papers(PaperPress press, Optional<URI> address) {
  /** Papers as PDF, set with type of the system. */
  public static Papers usual() {
    return new Papers(new PdfPress(PdfSettings.typeFrom()), Optional.empty());
  }

  /** The page where a case is asked for. */
  URI progressPage(Context request) {
    String base =
        address
            .map(a -> a.toString().replaceAll("/+$", ""))
            .orElseGet(() -> request.scheme() + "://" + request.host());
    return URI.create(base + ProgressPages.PATH);
  }
}
