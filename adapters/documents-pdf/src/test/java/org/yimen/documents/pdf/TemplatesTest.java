package org.yimen.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.yimen.ports.kit.PaperPressContract.bare;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yimen.ports.driven.BrokenTemplateException;
import org.yimen.ports.kit.SamplePapers;
import org.yimen.ports.paper.CopyMark;
import org.yimen.ports.wording.Language;
import org.yimen.testing.Clause;

class TemplatesTest {
  private final SamplePapers papers = SamplePapers.everyday();
  @TempDir Path folder;

  /** Before anything is expected to fail: what is skipped must not count as a fault. */
  @BeforeEach
  void needsType() {
    assertThat(Pdfs.settings()).isNotNull();
  }

  @Test
  @Clause({"HUN-E", "HUN-4.5.2.6b"})
  void a_hall_replaces_the_template_of_one_paper_and_the_others_stay() throws IOException {
    write(
        "promise-slip.html",
        "<html><body><p>湖南省统一格式</p><p>{{ numbers[1] }}</p><p>{{ title }}</p></body></html>");
    assertThat(made("promise")).containsSubsequence("湖南省统一格式", "MXH-2026-0417", "承诺受理通知书");
    assertThat(made("tracking")).contains("项目审批跟踪表", "环节").doesNotContain("湖南省统一格式");
    write("tracking-sheet.html", "<html><body><p>OFFICIAL_E</p></body></html>");
    assertThat(made("tracking")).contains("OFFICIAL_E");
  }

  @Test
  void a_replaced_block_leaves_the_rest_of_the_layout() throws IOException {
    write(
        "promise-slip.html",
        "{% extends \"layout.html\" %}\n{% block closing %}<p>请妥善保管。</p>{% endblock %}");
    assertThat(made("promise")).contains("请妥善保管。", "承诺办结", "审批专用章");
  }

  @Test
  void a_template_that_ends_too_early_is_named_with_its_line() throws IOException {
    write("promise-slip.html", "<html>\n<body>\n{% if title %}\n<p>x</p>\n</body></html>");
    BrokenTemplateException fault = fault();
    assertThat(fault.file()).isEqualTo(folder.resolve("promise-slip.html").toString());
    assertThat(fault.line()).isPositive();
  }

  @Test
  void a_word_that_no_paper_has_is_named_with_its_line() throws IOException {
    write("promise-slip.html", "<html>\n<body>\n<p>{{ titel }}</p>\n</body></html>");
    assertThat(fault().line()).isEqualTo(3);
    assertThat(fault())
        .hasMessageContaining("promise-slip.html, line 3")
        .hasMessageContaining("titel");
  }

  @Test
  void a_tag_that_is_never_closed_is_named_with_its_line() throws IOException {
    write("promise-slip.html", "<html>\n<body>\n<p>offen\n</body></html>");
    assertThat(fault().line()).isEqualTo(4);
    assertThat(fault().file()).endsWith("promise-slip.html");
  }

  @Test
  void a_doctype_is_refused_so_that_no_entity_reads_a_file() throws IOException {
    write(
        "promise-slip.html",
        "<!DOCTYPE html [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>\n<html><body>&x;</body></html>");
    assertThat(fault().line()).isEqualTo(1);
  }

  @Test
  void a_broken_template_of_one_paper_leaves_the_others_alone() throws IOException {
    write("promise-slip.html", "{% broken");
    assertThat(made("tracking")).contains("项目审批跟踪表");
  }

  @Test
  void nothing_is_loaded_from_outside() throws IOException {
    List<String> asked = new CopyOnWriteArrayList<>();
    HttpServer outside =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    outside.createContext(
        "/",
        exchange -> {
          asked.add(exchange.getRequestURI().getPath());
          exchange.sendResponseHeaders(404, -1);
        });
    outside.start();
    try {
      String host = "http://127.0.0.1:" + outside.getAddress().getPort();
      Path secret = Files.writeString(folder.resolve("secret.txt"), "geheim");
      for (String asks :
          List.of(
              "<img src=\"" + host + "/a.png\"/>",
              "<link rel=\"stylesheet\" href=\"" + host + "/b.css\"/>",
              "<style>@import url(" + host + "/c.css);</style>",
              "<style>body { background: url(" + host + "/d.png) }</style>",
              "<style>@font-face { font-family: x; src: url("
                  + host
                  + "/e.ttf) } p { font-family: x }</style><p>x</p>",
              "<img src=\"" + secret.toUri() + "\"/>",
              "<img src=\"secret.txt\"/>",
              "<img src=\"jar:file:/x.jar!/y.png\"/>",
              "<link rel=\"stylesheet\" href=\"data:text/css,p{}\"/>")) {
        boolean inHead = asks.startsWith("<link") || asks.startsWith("<style");
        write(
            "promise-slip.html",
            inHead
                ? "<html>\n<head>\n" + asks + "</head><body><p>x</p></body></html>"
                : "<html>\n<body>\n" + asks + "<p>x</p></body></html>");
        Throwable fault = catchThrowable(() -> made("promise"));
        assertThat(fault)
            .as(asks)
            .isInstanceOf(BrokenTemplateException.class)
            .hasMessageContaining("line 3")
            .hasMessageContaining("loads nothing from outside");
      }
      assertThat(asked).isEmpty();
    } finally {
      outside.stop(0);
    }
  }

  @Test
  void the_fault_says_nothing_of_what_stands_on_the_paper() throws IOException {
    write("promise-slip.html", "<html><body><p>{{ to }}<p></body></html>");
    assertThatThrownBy(() -> made("promise")).hasMessageNotContaining("张小满");
  }

  private void write(String file, String template) throws IOException {
    Files.writeString(folder.resolve(file), template);
  }

  private BrokenTemplateException fault() {
    return java.util.Objects.requireNonNull(
        catchThrowableOfType(BrokenTemplateException.class, () -> made("promise")));
  }

  private String made(String which) {
    PdfPress press = new PdfPress(Pdfs.settings().withTemplates(folder));
    return bare(
        Pdfs.text(
            press.press(
                which.equals("promise") ? papers.slip() : papers.tracking(),
                Language.ZH,
                CopyMark.ORIGINAL)));
  }
}
