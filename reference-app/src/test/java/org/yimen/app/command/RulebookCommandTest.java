package org.yimen.app.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yimen.app.command.Ran.yimen;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yimen.rulebook.jackson.YamlRulebooks;

class RulebookCommandTest {
  private static final String OWN =
      """
      rulebook: own
      name: {zh: 自定, en: Own}
      cited-as: {zh: 自定, en: Own}
      level: hall
      over: hunan
      issuer: {zh: 厅, en: Hall}
      issued: 2024-01-01
      effective: 2024-01-01
      clauses:
        deadline:
          - id: OWN-1
            article: {zh: 第一条, en: article 1}
            phrase: 限期办结
            says: In time.
            status: enforced
            sets:
              deadline.limit.single-department: DAYS
      """;

  @TempDir Path folder = Path.of("");

  @Test
  void list_names_every_edition() throws Exception {
    assertThat(yimen("rulebook", "list").lines())
        .anyMatch(l -> l.startsWith("pll@2019-04-23  中华人民共和国行政许可法  "))
        .anyMatch(l -> l.startsWith("hunan@2009-02-24  "))
        .anyMatch(l -> l.startsWith("meixihu@2023-12-20  "))
        .anyMatch(l -> l.startsWith("jinzhou@2014-01-01  "));
    JsonNode editions = yimen("rulebook", "list", "--json").json().get("editions");
    assertThat(editions).hasSize(6);
    assertThat(editions.at("/2/over").asText()).isEqualTo("hunan");
  }

  @Test
  void check_passes_a_file_that_tightens() throws Exception {
    Ran ran = check(OWN.replace("limit.single-department: DAYS", "delivery: 8"));
    assertThat(ran.lines())
        .containsExactly(folder.resolve("own.yaml") + "：可用 fit for use，差错 faults 0，警告 warnings 0");
    assertThat(ran.exitCode()).isZero();
  }

  @Test
  void check_names_every_fault_at_once_and_both_clauses() throws Exception {
    Ran ran = check(OWN.replace("DAYS", "30\n        deadline.nonsense: 3"));
    assertThat(ran.exitCode()).isEqualTo(1);
    assertThat(ran.out())
        .contains("差错 fault  own.yaml:17: deadline.limit.single-department: ")
        .contains("OWN-1")
        .contains("HUN-6.5.4c")
        .contains("binds less than")
        .contains("own.yaml:18: deadline.nonsense: 没有模块读取此项")
        .contains("no room declares this key, so nobody would read it")
        .contains("不可用 not fit for use，差错 faults 2，警告 warnings 0");
    JsonNode json = yimen("rulebook", "check", "--json", folder.resolve("own.yaml")).json();
    assertThat(json.get("ok").asBoolean()).isFalse();
    assertThat(json.at("/faults/0/line").asInt()).isEqualTo(17);
    assertThat(json.at("/faults/0/code").asText()).isEqualTo("LOOSENED");
    assertThat(json.at("/faults/0/arguments/lowerClause").asText()).isEqualTo("HUN-6.5.4c");
  }

  @Test
  void check_takes_a_copy_of_a_rulebook_of_the_program_for_that_rulebook() throws Exception {
    Ran same = check(builtIn("hunan.yaml"));
    assertThat(same.exitCode()).isZero();
    assertThat(same.out()).contains("警告 warning  own.yaml:").contains("faults 0，警告 warnings 1");
    Ran broken = check(builtIn("hunan.yaml").replaceFirst("status: recorded", "status: enforced"));
    assertThat(broken.exitCode()).isEqualTo(1);
    assertThat(broken.out()).contains("HUN-2a 标为执行但没有规定项").contains("is enforced but names no key");
  }

  @Test
  void check_answers_what_is_no_rulebook() throws Exception {
    assertThat(check("").out()).contains("own.yaml:1: 无法读取：文件为空");
    Ran broken = check("a: 1\nb: [");
    assertThat(broken.exitCode()).isEqualTo(1);
    assertThat(broken.lines())
        .anyMatch(line -> line.endsWith("own.yaml:2: 无法读取：不是合格的 YAML"))
        .anyMatch(line -> line.contains("own.yaml:2: cannot be read: "));
    assertThat(check("{}").out()).contains("缺少 rulebook").contains("must have rulebook");
    assertThat(check("#".repeat(2_000_001)).out()).contains("larger than 2000000 bytes");
  }

  @Test
  void a_file_that_is_no_text_is_not_read_at_all() throws Exception {
    Path own = folder.resolve("own.yaml");
    Files.write(own, OWN.replace("DAYS", "15").getBytes(Charset.forName("GB18030")));
    refusedAtLine(2, yimen("rulebook", "check", own));
    Files.write(own, new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0});
    refusedAtLine(1, yimen("rulebook", "check", own));
    Files.write(own, "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII));
    refusedAtLine(1, yimen("rulebook", "check", own));
  }

  private static void refusedAtLine(int line, Ran ran) {
    assertThat(ran.exitCode()).isEqualTo(2);
    assertThat(ran.errors())
        .singleElement()
        .asString()
        .endsWith("：第 %1$d 行不是 UTF-8 文本 / line %1$d is no text in UTF-8".formatted(line));
  }

  @Test
  void check_answers_a_missing_file_and_a_folder() throws Exception {
    Path missing = folder.resolve("nowhere.yaml");
    Ran ran = yimen("rulebook", "check", missing, "--json");
    assertThat(ran.exitCode()).isEqualTo(2);
    assertThat(ran.errors())
        .containsExactly("yimen: " + missing + "：文件不存在 / there is no such file");
    assertThat(ran.json().at("/faults/0/en").asText()).isEqualTo("there is no such file");
    assertThat(yimen("rulebook", "check", folder).errors())
        .containsExactly("yimen: " + folder + "：这是目录，不是文件 / this is a folder, not a file");
  }

  @Test
  void show_prints_clauses_and_what_is_in_force() throws Exception {
    Ran ran = yimen("rulebook", "show", "hunan", "--on", "2026-09-28");
    assertThat(ran.exitCode()).isZero();
    assertThat(ran.out())
        .contains("「只涉及一个部门的,从受理之日起20日内办结」")
        .contains("生效规定 In force on 2026-09-28  hunan@2009-02-24/pll@2019-04-23")
        .contains(
            "deadline.limit.single-department = 20  [强制 block, HUN-6.5.4c, hunan@2009-02-24]");
    JsonNode json = yimen("rulebook", "show", "hunan", "--json").json();
    assertThat(json.get("edition").asText()).isEqualTo("hunan@2009-02-24");
    assertThat(json.get("clauses")).hasSizeGreaterThan(100);
    assertThat(json.get("settings").findValuesAsText("key"))
        .contains("deadline.limit.single-department");
  }

  @Test
  void explain_prints_the_chain_with_articles_and_phrases() throws Exception {
    Ran ran = yimen("rulebook", "explain", "meixihu", "deadline.limit.single-department");
    assertThat(ran.exitCode()).isZero();
    assertThat(ran.out())
        .containsSubsequence(
            "1. 20  强制 block",
            "PLL-42.1a",
            "《行政许可法》第四十二条第一款",
            "2. 20  强制 block",
            "HUN-6.5.4c",
            "「只涉及一个部门的,从受理之日起20日内办结」");
    JsonNode json =
        yimen("rulebook", "explain", "meixihu", "deadline.limit.single-department", "--json")
            .json();
    assertThat(json.get("steps").findValuesAsText("id")).containsExactly("PLL-42.1a", "HUN-6.5.4c");
  }

  @Test
  void diff_names_what_two_rulebooks_say_otherwise_each_by_its_clause() throws Exception {
    Ran ran = yimen("rulebook", "diff", "hunan", "shaoyang", "--on", "2024-03-04");
    assertThat(ran.exitCode()).isZero();
    assertThat(ran.out())
        .containsSubsequence(
            "1  hunan@2009-02-24/pll@2019-04-23",
            "2  shaoyang@2009-08-14/hunan@2009-02-24/pll@2019-04-23",
            "staff.posting.least-months",
            "1  36  提醒 warn  HUN-4.2.1.2c",
            "2  6  提醒 warn  SHY-6c")
        .doesNotContain("deadline.limit.single-department");
    JsonNode json =
        yimen("rulebook", "diff", "jinzhou", "pinggu", "--on", "2024-03-04", "--json").json();
    assertThat(json.get("differences").findValuesAsText("key"))
        .contains("staff.posting.oldest-age", "staff.posting-end.opinion")
        .doesNotContain("staff.posting.employments");
    assertThat(
            yimen("rulebook", "diff", "hunan", "hunan", "--on", "2024-03-04", "--json")
                .json()
                .get("differences"))
        .isEmpty();
    assertThat(yimen("rulebook", "diff", "hunan", "mars").exitCode()).isEqualTo(2);
    assertThat(yimen("rulebook", "diff", "hunan", "pll", "--on", "2010-01-04").exitCode())
        .isEqualTo(2);
  }

  @Test
  void a_day_before_the_stack_is_refused() throws Exception {
    for (String[] words :
        new String[][] {
          {"rulebook", "show", "hunan", "--on", "2010-01-04", "--json"},
          {"rulebook", "explain", "hunan", "deadline.delivery", "--on", "2010-01-04", "--json"}
        }) {
      Ran ran = yimen((Object[]) words);
      assertThat(ran.exitCode()).isEqualTo(2);
      assertThat(ran.errors())
          .containsExactly(
              "yimen: 规则集 hunan 自 2019-04-23 起完整，不能用于 2010-01-04 / the stack of hunan is complete"
                  + " from 2019-04-23, asked for 2010-01-04");
      assertThat(ran.json().get("faults")).hasSize(1);
    }
  }

  @Test
  void words_that_mean_nothing_are_bad_usage() {
    for (String[] words :
        new String[][] {
          {"rulebook"},
          {"rulebook", "show", "mars"},
          {"rulebook", "explain", "hunan", "deadline.limit"},
          {"rulebook", "show", "hunan", "--on", "tomorrow"},
          {"rulebook", "show", "x".repeat(100_000)}
        }) {
      Ran ran = yimen((Object[]) words);
      assertThat(ran.exitCode()).isEqualTo(2);
      assertThat(ran.out()).isEmpty();
      assertThat(ran.errors().get(0)).startsWith("yimen: 用法有误 bad usage: ").hasSizeLessThan(300);
    }
    assertThat(yimen("rulebook", "explain", "hunan", "deadline.limit").err())
        .contains("deadline.limit.single-department, deadline.limit.joint");
    assertThat(yimen("rulebook", "show", "hunan", "--on", "tomorrow").err())
        .contains("--on DAY 不能取值 tomorrow（应为日期，如 2026-09-28 a day such as 2026-09-28）")
        .doesNotContain("Exception");
  }

  private Ran check(String text) throws IOException {
    Files.writeString(folder.resolve("own.yaml"), text);
    return yimen("rulebook", "check", folder.resolve("own.yaml"));
  }

  private static String builtIn(String name) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(
            YamlRulebooks.class.getResourceAsStream("/org/yimen/rulebooks/" + name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
