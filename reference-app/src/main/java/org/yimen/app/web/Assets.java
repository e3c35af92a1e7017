package org.yimen.app.web;

import io.javalin.http.ContentType;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Styles and scripts of the pages, kept in memory. The address of each bears the beginning of its
 * hash, so that a browser keeps it for good and still gets a new one after an update.
 */
final class Assets {
  private static final String FOLDER = "/org/yimen/app/web/assets/";
  private static final List<String> NAMES =
      List.of(
          "tokens.css",
          "pages.css",
          "kiosk.js",
          "wall.js",
          "desk.css",
          "desk.js",
          "paper.css",
          "print.js",
          "progress.css",
          "progress.js",
          "board.css",
          "board.js",
          "office.css");
  private static final int HASH_CHARS = 12;

  private final Map<String, Asset> byName = new LinkedHashMap<>();

  private record Asset(byte[] bytes, String hash, ContentType type) {}

  Assets() {
    for (String name : NAMES) byName.put(name, load(name));
  }

  private static Asset load(String name) {
    try (InputStream in = Assets.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) throw new IllegalStateException(name + " is not in the jar");
      byte[] bytes = in.readAllBytes();
      ContentType type = name.endsWith(".css") ? ContentType.TEXT_CSS : ContentType.TEXT_JS;
      return new Asset(bytes, hash(bytes), type);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String hash(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(digest).substring(0, HASH_CHARS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The address of an asset. */
  String address(String name) {
    return "/assets/" + asset(name).orElseThrow().hash() + "/" + name;
  }

  void serve(Context request) {
    Asset asset =
        asset(request.pathParam("name"))
            .filter(a -> a.hash().equals(request.pathParam("hash")))
            .orElseThrow(NotFoundResponse::new);
    request.contentType(asset.type());
    request.header("Cache-Control", "public, max-age=31536000, immutable");
    request.result(asset.bytes());
  }

  private Optional<Asset> asset(String name) {
    return Optional.ofNullable(byName.get(name));
  }
}
