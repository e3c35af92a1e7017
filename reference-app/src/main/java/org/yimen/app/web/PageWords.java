package org.yimen.app.web;

import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.yimen.ports.wording.Language;

/**
 * What templates may call: {@code t('key', ...)} for a text, {@code asset('name')} for an address.
 */
final class PageWords extends AbstractExtension {
  private final PageTexts texts;
  private final Assets assets;

  PageWords(PageTexts texts, Assets assets) {
    this.texts = texts;
    this.assets = assets;
  }

  @Override
  public Map<String, Function> getFunctions() {
    return Map.of(
        "t",
            new Positional(
                (given, page) ->
                    texts.say(language(page), String.valueOf(given.get(0)), rest(given))),
        "asset", new Positional((given, page) -> assets.address(String.valueOf(given.get(0)))));
  }

  private static Object[] rest(List<Object> given) {
    return given.subList(1, given.size()).toArray();
  }

  private static Language language(EvaluationContext page) {
    return Optional.ofNullable(page.getVariable("language"))
        .map(Language.class::cast)
        .orElseThrow();
  }

  /** A function whose arguments have no names. */
  private record Positional(Answer answer) implements Function {
    interface Answer {
      String to(List<Object> given, EvaluationContext page);
    }

    @Override
    public @Nullable List<String> getArgumentNames() {
      return null;
    }

    @Override
    public Object execute(
        Map<String, Object> given, PebbleTemplate self, EvaluationContext page, int line) {
      Map<Integer, Object> ordered = new TreeMap<>();
      given.forEach((position, value) -> ordered.put(Integer.valueOf(position), value));
      return answer.to(List.copyOf(ordered.values()), page);
    }
  }
}
