package org.yimen.ports.memory;

import java.util.List;
import org.yimen.ports.adapter.AdapterFactory;
import org.yimen.ports.adapter.AdapterSetting;
import org.yimen.ports.adapter.AdapterSettings;
import org.yimen.ports.driven.PaperPress;

/** Papers as plain text: {@code plain}. */
public final class PlainPressFactory implements AdapterFactory<PaperPress> {
  @Override
  public Class<PaperPress> port() {
    return PaperPress.class;
  }

  @Override
  public String key() {
    return "plain";
  }

  @Override
  public List<AdapterSetting> settings() {
    return List.of();
  }

  @Override
  public PaperPress build(AdapterSettings settings) {
    return new PlainPress();
  }
}
