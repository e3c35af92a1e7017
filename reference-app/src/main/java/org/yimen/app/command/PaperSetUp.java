package org.yimen.app.command;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.yimen.app.web.Papers;
import org.yimen.documents.pdf.PdfPress;
import org.yimen.documents.pdf.PdfSettings;

/**
 * How papers are made, by the settings: {@code yimen.address}, where the public finds the pages;
 * {@code yimen.papers.type}, a font or a folder of fonts; {@code yimen.papers.templates}, a folder
 * whose files replace templates, {@code templates} in the data folder where none is set.
 */
final class PaperSetUp {
  static final String ADDRESS = "yimen.address";
  static final String TYPE = "yimen.papers.type";
  static final String TEMPLATES = "yimen.papers.templates";

  private PaperSetUp() {}

  /**
   * @param settings the value of a setting
   * @param data the data folder
   */
  static Papers of(Function<String, Optional<String>> settings, Path data) {
    Optional<Path> templates =
        settings
            .apply(TEMPLATES)
            .map(t -> path(TEMPLATES, t, data))
            .or(() -> Optional.of(data.resolve("templates")).filter(Files::isDirectory));
    PdfSettings pdf =
        new PdfSettings(
            settings.apply(TYPE).map(t -> path(TYPE, t, data)),
            List.of(lib().resolve("fonts")),
            true,
            templates,
            Optional.empty());
    return new Papers(new PdfPress(pdf), settings.apply(ADDRESS).map(PaperSetUp::address));
  }

  private static Path path(String setting, String text, Path data) {
    try {
      return data.resolve(text);
    } catch (InvalidPathException e) {
      throw wrong(setting, "路径不对", "is no path");
    }
  }

  private static URI address(String text) {
    try {
      URI address = new URI(text.strip());
      boolean whole =
          ("http".equals(address.getScheme()) || "https".equals(address.getScheme()))
              && address.getHost() != null
              && address.getQuery() == null
              && address.getFragment() == null;
      if (whole) return address;
    } catch (URISyntaxException e) {
      // told below like an address that is not whole
    }
    throw wrong(ADDRESS, "应为完整网址，如 https://hall.example", "must be like https://hall.example");
  }

  private static NotDoneException wrong(String setting, String zh, String en) {
    return new NotDoneException("设置 " + setting + " 有误：" + zh, "the setting " + setting + " " + en);
  }

  /** Where the program's jars lie. */
  private static Path lib() {
    try {
      Path program =
          Path.of(PaperSetUp.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return Optional.ofNullable(program.getParent()).orElse(program);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
