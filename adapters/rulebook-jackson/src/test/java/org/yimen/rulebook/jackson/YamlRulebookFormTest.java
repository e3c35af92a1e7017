package org.yimen.rulebook.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yimen.domain.casework.CaseworkProvisions;
import org.yimen.domain.casework.RoomKeys;
import org.yimen.domain.deadline.DeadlineProvisions;
import org.yimen.domain.ids.RulebookId;
import org.yimen.domain.queue.QueueProvisions;
import org.yimen.domain.rulebook.Provisions;
import org.yimen.domain.rulebook.RulebookFault;
import org.yimen.domain.rulebook.RulebookReading;
import org.yimen.domain.rulebook.Strength;
import org.yimen.domain.staff.StaffProvisions;

class YamlRulebookFormTest {
  private static final String VILLAGE = village();

  @Test
  void a_new_jurisdiction_is_one_more_file_and_no_code(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("village.yaml"), VILLAGE);
    RulebookReading reading = YamlRulebooks.builtInWith(List.of(file));
    Provisions rules =
        reading.orElseThrow().stack(new RulebookId("village"), LocalDate.of(2024, 2, 1));
    assertThat(rules.version()).isEqualTo("village@2024-02-01/pll@2019-04-23");
    assertThat(rules.value(DeadlineProvisions.LIMIT_SINGLE_DEPARTMENT)).isEqualTo(10);
    assertThat(rules.get(QueueProvisions.MISSED_CALLS).strength()).isEqualTo(Strength.RECORD);
    assertThat(rules.get(StaffProvisions.MANDATE_REQUIRED).strength()).isEqualTo(Strength.WARN);
    assertThat(rules.value(CaseworkProvisions.LABELS).columns())
        .extracting(l -> l.zh())
        .containsExactly("退件", "办件");
    assertThat(rules.get(DeadlineProvisions.LIMIT_SINGLE_DEPARTMENT).clause().value())
        .isEqualTo("TY-1");
  }

  @Test
  void a_byte_order_mark_and_windows_line_ends_do_no_harm() {
    YamlRulebook read = read("\uFEFF" + VILLAGE.replace("\n", "\r\n"));
    assertThat(read.faults()).isEmpty();
    assertThat(read.source().orElseThrow().clauses().get(1).line())
        .isEqualTo(lineOf("    - id: TY-2"));
  }

  @Test
  void an_unknown_field_is_named_with_its_line() {
    assertThat(form(VILLAGE.replace("level: hall", "level: hall\nmayor: Wang")))
        .containsExactly(
            "v.yaml:6: mayor is not known here, only rulebook, name, cited-as, level, scope, over,"
                + " issuer, issued, effective, softens, clauses");
    assertThat(form(VILLAGE.replace("      binds: warn", "      bind: warn")))
        .containsExactly(
            "v.yaml:"
                + lineOf("      binds: warn")
                + ": bind is not known here, only id, article, phrase, says, status, binds, sets,"
                + " through");
  }

  @Test
  void all_that_the_head_lacks_is_named_at_once() {
    assertThat(form("level: hamlet\nissued: yesterday\n"))
        .containsExactly(
            "v.yaml:1: must have rulebook",
            "v.yaml:1: level: must be one of [LAW, PROVINCE, CITY, HALL], was HAMLET",
            "v.yaml:2: issued: must be a day such as 2009-02-24",
            "v.yaml:1: must have name.zh",
            "v.yaml:1: must have name.en",
            "v.yaml:1: must have issuer.zh",
            "v.yaml:1: must have issuer.en",
            "v.yaml:1: must have cited-as.zh",
            "v.yaml:1: must have cited-as.en",
            "v.yaml:1: must have clauses");
  }

  @Test
  void a_field_that_stands_twice_is_named_with_both_lines() {
    assertThat(form(VILLAGE.replace("over: pll", "over: pll\nover: hunan")))
        .containsExactly("v.yaml:7: over: stands on line 6 already");
  }

  @Test
  void a_wrong_word_a_wrong_shape_and_a_wrong_value_are_named_with_line_and_key() {
    assertThat(
            load(
                VILLAGE
                    .replace("status: enforced\n      binds", "status: obeyed\n      binds")
                    .replace("- context: staff", "- staff")
                    .replace("single-department: 10", "single-department: ten")))
        .containsExactly(
            "v.yaml:12: softens: must be names with values",
            "v.yaml:22: deadline.limit.single-department: the value must be a whole number, was"
                + " ten",
            "v.yaml:34: status: must be one of [ENFORCED, RECORDED, CHECKLIST, NOT_YET], was"
                + " OBEYED");
  }

  @Test
  void what_the_domain_finds_comes_with_the_line_of_the_file() {
    assertThat(
            load(
                VILLAGE
                    .replace("single-department: 10", "single-department: 25")
                    .replace("            - {label: ANY, zh: 办件, en: case}\n", "")))
        .containsExactly(
            "v.yaml:22: deadline.limit.single-department: TY-1 of village@2024-02-01 says 25"
                + " (BLOCK), which binds less than 20 (BLOCK) of PLL-42.1a of pll@2019-04-23"
                + " (pll.yaml:"
                + pllLineOf("deadline.limit.single-department: 20")
                + ")",
            "v.yaml:24: casework.labels: 256 combinations of facts have no label, such as same-day"
                + " no, at-window no, departments one, superior no, supplement no, urgent no,"
                + " outcome none");
  }

  @Test
  void with_one_fault_nothing_is_loaded() {
    List<YamlRulebook> files = new ArrayList<>(YamlRulebooks.builtInFiles());
    files.add(read(VILLAGE.replace("level: hall", "level: hamlet")));
    RulebookReading reading = YamlRulebooks.load(files, RoomKeys.registry());
    assertThat(reading.rulebooks()).isEmpty();
    assertThat(reading.faults()).filteredOn(f -> !f.isWarning()).hasSize(1);
  }

  @Test
  void broken_yaml_is_answered_with_the_line() {
    assertThat(form("rulebook: [a, b\nname: c\n"))
        .singleElement()
        .asString()
        .startsWith("v.yaml:2: cannot be read: ");
    assertThat(form("")).containsExactly("v.yaml:1: cannot be read: the file is empty");
    assertThat(form("just a sentence"))
        .containsExactly("v.yaml:1: the file: must be names with values");
    assertThat(form(VILLAGE + "---\nrulebook: second\n"))
        .containsExactly(
            "v.yaml:" + (lines(VILLAGE) + 2) + ": cannot be read: a second document begins");
  }

  @Test
  void aliases_anchors_and_tags_are_refused() {
    assertThat(form("rulebook: &a x\nover: *a\n"))
        .containsExactly("v.yaml:2: cannot be read: an alias (*) is not allowed");
    assertThat(form("rulebook: !!java.net.URL [\"http://localhost\"]\n"))
        .containsExactly("v.yaml:1: cannot be read: a tag (!) is not allowed");
    String laughs = "a: &a [x,x,x]\nb: &b [*a,*a,*a]\nc: &c [*b,*b,*b]\n";
    assertThat(form(laughs))
        .containsExactly("v.yaml:1: cannot be read: an anchor (&) is not allowed");
  }

  @Test
  void too_deep_too_long_and_too_large_are_refused() {
    assertThat(form("rulebook: " + "[".repeat(5_000)))
        .containsExactly("v.yaml:1: cannot be read: nested deeper than 20");
    assertThat(form("rulebook: " + "x".repeat(4_001)))
        .containsExactly("v.yaml:1: cannot be read: a text is longer than 4000 characters");
    assertThat(form("#".repeat(2_000_001)))
        .containsExactly("v.yaml:1: cannot be read: larger than 2000000 bytes");
  }

  @Test
  void other_encodings_and_control_characters_are_refused() {
    byte[] gb = "rulebook: own\nname: 梅溪湖".getBytes(java.nio.charset.Charset.forName("GB18030"));
    YamlRulebook read = YamlRulebooks.read(new ByteArrayInputStream(gb), "gb.yaml");
    assertThat(read.faults())
        .extracting(RulebookFault::en)
        .containsExactly("gb.yaml:2: this is no text in UTF-8");
    assertThat(form("rulebook: a\u0000b\n")).containsExactly("v.yaml:1: this is no text in UTF-8");
  }

  @Test
  void whatever_the_bytes_are_the_answer_is_a_list_of_faults() {
    Random chance = new Random(20231220);
    byte[] whole = VILLAGE.getBytes(StandardCharsets.UTF_8);
    for (int round = 0; round < 2_000; round++) {
      byte[] bytes = whole.clone();
      for (int n = chance.nextInt(4); n >= 0; n--)
        bytes[chance.nextInt(bytes.length)] =
            (byte) "{}[]:-*&!|>%@#\n\t\"' x9\u0000".charAt(chance.nextInt(22));
      YamlRulebook read = YamlRulebooks.read(new ByteArrayInputStream(bytes), "v.yaml");
      YamlRulebooks.load(List.of(read), RoomKeys.registry());
      assertThat(read.faults()).allMatch(f -> f.line() >= 0 && f.en().startsWith("v.yaml:"));
    }
  }

  @Test
  void a_file_that_is_not_there_is_a_fault() {
    assertThat(YamlRulebooks.read(Path.of("none", "nowhere.yaml")).faults())
        .extracting(RulebookFault::zh)
        .containsExactly("nowhere.yaml:0: 无法读取：文件不存在");
  }

  private static YamlRulebook read(String text) {
    return YamlRulebooks.read(
        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "v.yaml");
  }

  private static List<String> form(String text) {
    return read(text).faults().stream().map(RulebookFault::en).toList();
  }

  private static List<String> load(String text) {
    List<YamlRulebook> files = new ArrayList<>(YamlRulebooks.builtInFiles());
    files.add(read(text));
    return YamlRulebooks.load(files, RoomKeys.registry()).faults().stream()
        .filter(f -> !f.isWarning())
        .map(RulebookFault::en)
        .toList();
  }

  private static int lineOf(String text) {
    return lines(VILLAGE.substring(0, VILLAGE.indexOf(text))) + 1;
  }

  private static int pllLineOf(String text) {
    String pll = resource("/org/yimen/rulebooks/pll.yaml");
    return lines(pll.substring(0, pll.indexOf(text))) + 1;
  }

  private static int lines(String text) {
    return (int) text.chars().filter(c -> c == '\n').count();
  }

  private static String village() {
    return resource("/org/yimen/rulebook/jackson/village.yaml");
  }

  private static String resource(String name) {
    try (InputStream in = YamlRulebookFormTest.class.getResourceAsStream(name)) {
      if (in == null) throw new AssertionError(name);
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
