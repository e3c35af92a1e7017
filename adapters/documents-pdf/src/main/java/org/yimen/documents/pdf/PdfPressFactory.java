package org.yimen.documents.pdf;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.yimen.ports.adapter.AdapterFactory;
import org.yimen.ports.adapter.AdapterSetting;
import org.yimen.ports.adapter.AdapterSettings;
import org.yimen.ports.adapter.BadSettingException;
import org.yimen.ports.driven.PaperPress;

/** Papers as PDF: {@code pdf}. Type is looked for at the first paper, not here. */
public final class PdfPressFactory implements AdapterFactory<PaperPress> {
  private static final String TYPE = "yimen.papers.type";
  private static final String TEMPLATES = "yimen.papers.templates";

  @Override
  public Class<PaperPress> port() {
    return PaperPress.class;
  }

  @Override
  public String key() {
    return "pdf";
  }

  @Override
  public List<AdapterSetting> settings() {
    return List.of(
        AdapterSetting.of(
            TYPE,
            "中文字体文件（TrueType）或其目录，先于随程序的与系统的",
            "a TrueType file for Chinese, or a folder of them, before those of program and system"),
        AdapterSetting.of(
            TEMPLATES,
            "目录，其中的文件代替同名的文书模板；不设时用数据目录中的 templates",
            "folder whose files replace templates of the same name; templates in the data folder"
                + " where none is set"));
  }

  @Override
  public PaperPress build(AdapterSettings settings) {
    List<Path> folders =
        settings.programFolder().map(home -> home.resolve("lib").resolve("fonts")).stream()
            .filter(Files::isDirectory)
            .toList();
    return new PdfPress(
        new PdfSettings(
            there(settings, TYPE),
            folders,
            true,
            there(settings, TEMPLATES)
                .or(() -> Optional.of(settings.dataFolder().resolve("templates")))
                .filter(Files::isDirectory),
            Optional.empty()));
  }

  private static Optional<Path> there(AdapterSettings settings, String name) {
    Optional<Path> path = settings.path(name);
    if (path.isPresent() && !Files.exists(path.get()))
      throw new BadSettingException(
          name, "没有此文件或目录：" + path.get(), "there is no such file or folder: " + path.get());
    return path;
  }
}
