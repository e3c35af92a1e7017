package org.yimen.app.readme;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.yimen.ports.adapter.AdapterFactory;
import org.yimen.ports.adapter.AdapterSetting;
import org.yimen.ports.adapter.AdapterSettings;
import org.yimen.ports.driven.PaperPress;
import org.yimen.ports.driven.PressedPaper;
import org.yimen.ports.wording.Wording;

/** README's example of an adapter, compiled, packed and chosen as it stands there. */
// README begins
public final class MyPressFactory implements AdapterFactory<PaperPress> {
  private static final String FOOT = "my-press.foot";

  @Override
  public Class<PaperPress> port() {
    return PaperPress.class;
  }

  @Override
  public String key() {
    return "my-press";
  }

  @Override
  public List<AdapterSetting> settings() {
    return List.of(AdapterSetting.of(FOOT, "每页下方的话", "what stands under each paper"));
  }

  @Override
  public PaperPress build(AdapterSettings settings) {
    String foot = settings.text(FOOT).orElse("");
    return (paper, language, copy) -> {
      List<String> texts = Wording.of(language).papers().worded(paper, copy).texts();
      String page = String.join("\n", texts) + "\n" + foot;
      return new PressedPaper("text/plain;charset=UTF-8", page.getBytes(StandardCharsets.UTF_8));
    };
  }
}
// README ends
