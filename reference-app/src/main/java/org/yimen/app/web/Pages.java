package org.yimen.app.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yimen.ports.wording.Language;

/** Renders pages in the language of the person who looks: Chinese first. */
final class Pages {
  private static final String COOKIE = "language";
  private static final int A_YEAR_IN_SECONDS = 31_536_000;

  /** Whatever somebody typed: no page holds what steers a terminal or ends a text. */
  private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f]");

  private final PageTexts texts;
  private final FormSeal seal;
  private final PebbleEngine engine;

  Pages(PageTexts texts, Assets assets, FormSeal seal) {
    this.texts = texts;
    this.seal = seal;
    ClasspathLoader loader = new ClasspathLoader(Pages.class.getClassLoader());
    loader.setPrefix("org/yimen/app/web/pages");
    loader.setSuffix(".html");
    this.engine =
        new PebbleEngine.Builder()
            .loader(loader)
            .extension(new PageWords(texts, assets))
            .strictVariables(true)
            .autoEscaping(true)
            .defaultLocale(Locale.ROOT)
            .build();
  }

  /** Answers with a page. */
  void show(Context request, String page, Map<String, Object> model) {
    String html = render(page, language(request), request.path(), model);
    request.html(seal.seal(request, html));
  }

  /** A page, or a part of one, as text. */
  String render(String page, Language language, String path, Map<String, Object> model) {
    Map<String, Object> all = new HashMap<>(model);
    all.put("language", language);
    all.put("lang", language == Language.ZH ? "zh-CN" : "en");
    all.put("path", path);
    all.putIfAbsent("keep", "");
    StringWriter html = new StringWriter();
    try {
      engine.getTemplate(page).evaluate(html, all, Locale.ROOT);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return CONTROL.matcher(html.toString()).replaceAll("\uFFFD");
  }

  String say(Context request, String key, Object... values) {
    return texts.say(language(request), key, values);
  }

  /** The language asked for now, else the one chosen before, else Chinese. */
  Language language(Context request) {
    return Optional.ofNullable(request.queryParam("lang"))
        .or(() -> Optional.ofNullable(request.cookie(COOKIE)))
        .filter(Language.EN.tag()::equals)
        .map(tag -> Language.EN)
        .orElse(Language.ZH);
  }

  /** Keeps the language that was asked for. */
  void keepLanguage(Context request) {
    String asked = request.queryParam("lang");
    if (asked == null) return;
    request.cookie(
        new Cookie(
            COOKIE,
            language(request).tag(),
            "/",
            A_YEAR_IN_SECONDS,
            request.req().isSecure(),
            true,
            null,
            SameSite.STRICT));
  }
}
