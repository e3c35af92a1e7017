package org.yimen.documents.pdf;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What the press looks at, in this order.
 *
 * @param type a TrueType file, a collection, or a folder of them, that goes before all others
 * @param typeFolders folders that come with the program, such as {@code lib/fonts}
 * @param systemType whether the fonts of the system are looked at last
 * @param templates a folder whose files replace templates of the same name
 * @param enquiries the page where a case is asked for by number and code; the QR code leads there,
 *     and holds number and code alone where there is none
 */
public record PdfSettings(
    Optional<Path> type,
    List<Path> typeFolders,
    boolean systemType,
    Optional<Path> templates,
    Optional<URI> enquiries) {
  public PdfSettings {
    typeFolders = List.copyOf(typeFolders);
  }

  /** Type from these folders or else from the system, templates as they come. */
  public static PdfSettings typeFrom(Path... folders) {
    return new PdfSettings(
        Optional.empty(), List.of(folders), true, Optional.empty(), Optional.empty());
  }

  /** The same with that folder of templates. */
  public PdfSettings withTemplates(Path folder) {
    return new PdfSettings(type, typeFolders, systemType, Optional.of(folder), enquiries);
  }

  /** The same with that page of enquiries. */
  public PdfSettings withEnquiries(URI page) {
    return new PdfSettings(type, typeFolders, systemType, templates, Optional.of(page));
  }
}
