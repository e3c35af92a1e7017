package org.yimen.ports.kit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.yimen.ports.adapter.AdapterFactory;
import org.yimen.ports.adapter.AdapterSetting;
import org.yimen.ports.adapter.AdapterSettings;
import org.yimen.ports.adapter.BadSettingException;
import org.yimen.ports.driven.PaperPress;
import org.yimen.ports.driven.PressedPaper;
import org.yimen.ports.memory.PlainPress;
import org.yimen.ports.paper.CopyMark;
import org.yimen.ports.paper.Paper;
import org.yimen.ports.wording.Language;

/** Broken factories, each with the test that fails. */
final class FactoryTrials {
  static final Map<Class<?>, String> ALL = new LinkedHashMap<>();

  private static final String INK = "press.ink";
  private static final String PIN = "press.pin";

  static {
    ALL.put(Unsteady.class, "AF_1_key_and_port_are_told_and_stay");
    ALL.put(Unknown.class, "AF_1_the_service_loader_finds_it");
    ALL.put(TellsTwice.class, "AF_2_every_setting_is_told_once");
    ALL.put(ReadsInSecret.class, "AF_3_only_declared_settings_are_read");
    ALL.put(TakesAnything.class, "AF_4_a_value_of_no_use_is_refused_by_its_name");
    ALL.put(TellsThePin.class, "AF_4_a_value_of_no_use_is_refused_by_its_name");
    ALL.put(BuildsOnce.class, "AF_5_what_is_built_is_of_the_port_also_a_second_time");
  }

  private FactoryTrials() {}

  /** A factory that is right, under its contract; others bend it. */
  abstract static class Right extends AdapterFactoryContract<PaperPress>
      implements AdapterFactory<PaperPress> {
    @Override
    protected AdapterFactory<PaperPress> factory() {
      return this;
    }

    @Override
    protected boolean isRegistered() {
      return true;
    }

    @Override
    protected Map<String, String> useful() {
      return Map.of(PIN, "geheim-9");
    }

    @Override
    protected Map<String, String> useless() {
      return Map.of(INK, "pink");
    }

    @Override
    public Class<PaperPress> port() {
      return PaperPress.class;
    }

    @Override
    public String key() {
      return "ink";
    }

    @Override
    public List<AdapterSetting> settings() {
      return List.of(
          AdapterSetting.of(INK, "墨水", "ink").usually("black"),
          AdapterSetting.of(PIN, "口令", "the pin").hidden());
    }

    @Override
    public PaperPress build(AdapterSettings settings) {
      if (settings.text(INK).equals(Optional.of("pink")))
        throw new BadSettingException(INK, "没有这种墨水", "there is no such ink");
      return new PlainPress();
    }
  }

  static final class Healthy extends Right {}

  static final class Unsteady extends Right {
    private static final AtomicInteger ASKED = new AtomicInteger();

    @Override
    public String key() {
      return "ink-" + ASKED.incrementAndGet();
    }
  }

  static final class Unknown extends Right {
    @Override
    protected boolean isRegistered() {
      return false;
    }
  }

  static final class TellsTwice extends Right {
    @Override
    public List<AdapterSetting> settings() {
      AdapterSetting ink = AdapterSetting.of(INK, "墨水", "ink");
      return List.of(ink, ink, AdapterSetting.of(PIN, "口令", "the pin").hidden());
    }
  }

  static final class ReadsInSecret extends Right {
    @Override
    public PaperPress build(AdapterSettings settings) {
      PaperPress right = super.build(settings);
      settings.text("press.paper");
      return right;
    }

    /** Whatever builds at all reads in secret; this rule is not the one on trial. */
    @Override
    void AF_5_what_is_built_is_of_the_port_also_a_second_time() {}
  }

  static final class TakesAnything extends Right {
    @Override
    public PaperPress build(AdapterSettings settings) {
      return new PlainPress();
    }
  }

  static final class TellsThePin extends Right {
    @Override
    public PaperPress build(AdapterSettings settings) {
      try {
        return super.build(settings);
      } catch (BadSettingException e) {
        throw new BadSettingException(INK, "墨水", settings.text(PIN).orElse(""));
      }
    }
  }

  static final class BuildsOnce extends Right {
    private static final Closed ONE = new Closed();

    @Override
    public PaperPress build(AdapterSettings settings) {
      super.build(settings);
      return ONE;
    }
  }

  private static final class Closed implements PaperPress, AutoCloseable {
    @Override
    public PressedPaper press(Paper paper, Language language, CopyMark copy) {
      return new PlainPress().press(paper, language, copy);
    }

    @Override
    public void close() {
      // one for all who come
    }
  }
}
