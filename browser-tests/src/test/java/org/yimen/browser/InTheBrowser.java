package org.yimen.browser;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** A browser and a hall that is served, for all tests of a class. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class InTheBrowser {
  private Chromium chromium;
  private ServedHall hall;

  @BeforeAll
  void open(@TempDir Path folder) throws Exception {
    chromium = new Chromium();
    hall = new ServedHall(folder);
  }

  @AfterAll
  void close() {
    if (hall != null) hall.close();
    if (chromium != null) chromium.close();
  }

  ServedHall hall() {
    return hall;
  }

  /** Somebody with a browser of their own. */
  Eyes eyes(String who, int width, int height) {
    return new Eyes(chromium.browser(), hall, who, width, height);
  }
}
