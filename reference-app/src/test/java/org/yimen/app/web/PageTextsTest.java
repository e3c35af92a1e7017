package org.yimen.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yimen.ports.wording.Language;

class PageTextsTest {
  private static final Pattern CALL = Pattern.compile("\\bt\\('([^']+)'(?! \\+)");

  private final PageTexts texts = new PageTexts();

  @Test
  void bothLanguagesSayTheSameThings() {
    assertThat(texts.keys(Language.EN)).isEqualTo(texts.keys(Language.ZH)).isNotEmpty();
  }

  @Test
  void bothLanguagesFillInTheSameValues() {
    for (String key : texts.keys(Language.ZH))
      assertThat(holes(texts.say(Language.EN, key)))
          .as(key)
          .isEqualTo(holes(texts.say(Language.ZH, key)));
  }

  @Test
  void everyTextThatAPageAsksForIsThere() throws IOException, URISyntaxException {
    Set<String> asked = new TreeSet<>();
    Path folder = Path.of(PageTextsTest.class.getResource("/org/yimen/app/web/pages").toURI());
    try (Stream<Path> pages = Files.list(folder)) {
      for (Path page : pages.toList()) {
        Matcher calls = CALL.matcher(Files.readString(page));
        while (calls.find()) asked.add(calls.group(1));
      }
    }
    assertThat(asked).hasSizeGreaterThan(30);
    assertThat(texts.keys(Language.ZH)).containsAll(asked);
  }

  @Test
  void anUnknownTextIsAFault() {
    assertThatThrownBy(() -> texts.say(Language.ZH, "nowhere"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no text for nowhere");
  }

  @Test
  void valuesAreFilledIn() {
    assertThat(texts.say(Language.ZH, "kiosk.waiting", 4)).isEqualTo("等候 4 人");
  }

  private static Set<String> holes(String text) {
    Set<String> found = new TreeSet<>();
    Matcher holes = Pattern.compile("\\{\\w+\\}").matcher(text);
    while (holes.find()) found.add(holes.group());
    return found;
  }

  @Test
  void oneOfAThingIsWordedAsOne() {
    PageTexts texts = new PageTexts();
    assertThat(texts.say(Language.EN, "guide.copies", 1)).isEqualTo("1 copy");
    assertThat(texts.say(Language.EN, "guide.copies", 2L)).isEqualTo("2 copies");
    assertThat(texts.say(Language.EN, "guide.promise", 1))
        .isEqualTo("Promised within 1 working day");
    assertThat(texts.say(Language.EN, "board.minutes", 1)).isEqualTo("1 min");
  }
}
