package org.yimen.documents.pdf;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import io.pebbletemplates.pebble.loader.DelegatingLoader;
import io.pebbletemplates.pebble.loader.FileLoader;
import io.pebbletemplates.pebble.loader.Loader;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.yimen.domain.document.PaperKind;
import org.yimen.ports.driven.BrokenTemplateException;

/**
 * Finds and fills templates 文书模板: those of the hall's folder first, then those that come with the
 * program. Everything filled in is escaped. A template that was replaced is read again each time.
 */
final class Templates {
  private static final String BUILT_IN = "org/yimen/documents/pdf/";
  private static final String LAYOUT = "layout.html";

  private final Optional<Path> folder;
  private final PebbleEngine engine;

  Templates(Optional<Path> folder) {
    this.folder = folder;
    List<Loader<?>> loaders = new ArrayList<>();
    folder.ifPresent(f -> loaders.add(new FileLoader(f.toAbsolutePath().toString())));
    ClasspathLoader builtIn = new ClasspathLoader(Templates.class.getClassLoader());
    builtIn.setPrefix(BUILT_IN);
    loaders.add(builtIn);
    this.engine =
        new PebbleEngine.Builder()
            .loader(new DelegatingLoader(loaders))
            .autoEscaping(true)
            .strictVariables(true)
            .cacheActive(folder.isEmpty())
            .defaultLocale(Locale.ROOT)
            .build();
  }

  /**
   * A template with everything filled in.
   *
   * @param file its name
   * @param xhtml what came of it
   */
  record Filled(String file, String xhtml) {}

  Filled fill(PaperKind kind, Map<String, Object> pieces) {
    String file = kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".html";
    StringWriter filled = new StringWriter();
    try {
      engine.getTemplate(file).evaluate(filled, pieces);
    } catch (PebbleException e) {
      String at = Optional.ofNullable(e.getFileName()).orElse(file);
      throw new BrokenTemplateException(
          where(at), Optional.ofNullable(e.getLineNumber()).orElse(0), e.getPebbleMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Filled(file, filled.toString());
  }

  /** The fault of a filled template, by a text that its source holds. */
  BrokenTemplateException fault(Filled filled, String holds, String why, Exception cause) {
    for (String file : List.of(filled.file(), LAYOUT)) {
      int line = lineWith(file, holds);
      if (line > 0) return new BrokenTemplateException(where(file), line, why, cause);
    }
    return new BrokenTemplateException(where(filled.file()), 0, why, cause);
  }

  private int lineWith(String file, String text) {
    if (text.isBlank()) return 0;
    List<String> lines = source(file).lines().toList();
    for (int i = 0; i < lines.size(); i++) if (lines.get(i).contains(text)) return i + 1;
    return 0;
  }

  private String source(String file) {
    try {
      Optional<Path> own = own(file);
      if (own.isPresent()) return Files.readString(own.get());
      try (InputStream in = Templates.class.getClassLoader().getResourceAsStream(BUILT_IN + file)) {
        return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Optional<Path> own(String file) {
    return folder.map(f -> f.resolve(file)).filter(Files::isRegularFile);
  }

  /** The file as the hall's people find it. */
  private String where(String file) {
    return own(file).map(Path::toString).orElse(file);
  }
}
