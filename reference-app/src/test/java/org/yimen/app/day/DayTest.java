package org.yimen.app.day;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A day from the command line: its balance adds up, and what it wrote can be checked. */
class DayTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path folder;

  private JsonNode day(String... more) throws IOException {
    List<String> words =
        new ArrayList<>(List.of("day", "--visitors", "40", "--seed", "7", "--json"));
    words.addAll(List.of(more));
    CommandRun run = CommandRun.of(words);
    assertThat(run.exit()).as(run.err()).isZero();
    return JSON.readTree(run.out());
  }

  @Test
  void the_balance_adds_up_and_the_journal_is_verified() throws IOException {
    Path acks = folder.resolve("acks.txt");
    JsonNode balance = day("--data", folder.resolve("data").toString(), "--ack", acks.toString());

    assertThat(balance.fieldNames())
        .toIterable()
        .containsExactly(
            "ticketsIssued",
            "ticketsServed",
            "ticketsMissed",
            "ticketsLeft",
            "cases",
            "casesClosed",
            "late",
            "journalEntries",
            "journalVerified",
            "waitOver10",
            "waitOver20",
            "waitOver40");
    assertThat(balance.get("ticketsIssued").asInt())
        .isEqualTo(
            balance.get("ticketsServed").asInt()
                + balance.get("ticketsMissed").asInt()
                + balance.get("ticketsLeft").asInt());
    assertThat(balance.get("cases").asInt())
        .isPositive()
        .isEqualTo(balance.get("casesClosed").asInt());
    assertThat(balance.get("journalVerified").asBoolean()).isTrue();
    assertThat(Files.readAllLines(acks))
        .hasSize(balance.get("journalEntries").asInt())
        .doesNotHaveDuplicates();

    CommandRun verified =
        CommandRun.of(
            "verify",
            "--data",
            folder.resolve("data").toString(),
            "--acks",
            acks.toString(),
            "--json");
    JsonNode result = JSON.readTree(verified.out());
    assertThat(verified.exit()).isZero();
    assertThat(result.fieldNames())
        .toIterable()
        .containsExactly("ok", "entries", "head", "missingAcks");
    assertThat(result.get("entries")).isEqualTo(balance.get("journalEntries"));
    assertThat(result.get("missingAcks").asInt()).isZero();
  }

  @Test
  void the_same_seed_gives_the_same_day_and_another_rulebook_other_labels() throws IOException {
    assertThat(day()).isEqualTo(day());
    CommandRun hunan =
        CommandRun.of("day", "--visitors", "25", "--seed", "7", "--rulebook", "hunan");
    CommandRun meixihu = CommandRun.of("day", "--visitors", "25", "--seed", "7");
    assertThat(hunan.out()).contains("承诺件");
    assertThat(meixihu.out()).contains("联办件").doesNotContain("承诺件");
  }

  @Test
  void a_cut_tail_shows_against_the_anchor_of_a_backup() throws IOException {
    Path data = folder.resolve("data");
    Path backup = folder.resolve("backup.db");
    day("--data", data.toString());
    CommandRun first = CommandRun.of("backup", backup.toString(), "--data", data.toString());
    day("--data", data.toString());
    CommandRun later =
        CommandRun.of("backup", folder.resolve("later.db").toString(), "--data", data.toString());
    Path anchor = Files.writeString(folder.resolve("anchor.txt"), later.out());

    assertThat(first.exit()).isZero();
    assertThat(
            CommandRun.of("verify", "--data", data.toString(), "--anchor", anchor.toString())
                .exit())
        .isZero();
    assertThat(CommandRun.of("restore", backup.toString(), "--data", data.toString()).exit())
        .isZero();
    CommandRun cut =
        CommandRun.of("verify", "--data", data.toString(), "--anchor", anchor.toString());
    assertThat(cut.exit()).isEqualTo(1);
    assertThat(cut.out()).contains("TAIL_CUT");
  }

  @Test
  void all_bad_usage_is_answered_at_once_with_exit_code_2() throws IOException {
    assertThat(CommandRun.of("day", "--visitors", "0", "--seed", "1"))
        .satisfies(r -> assertThat(r.exit()).isEqualTo(2))
        .satisfies(r -> assertThat(r.err()).contains("1 到 100000"));
    assertThat(CommandRun.of("day", "--visitors", "5", "--seed", "1", "--rulebook", "atlantis"))
        .satisfies(r -> assertThat(r.exit()).isEqualTo(2))
        .satisfies(r -> assertThat(r.err()).contains("unknown rulebook: atlantis"));
    Path file = Files.writeString(folder.resolve("file"), "x");
    CommandRun all =
        CommandRun.of(
            "day", "--visitors", "0", "--seed", "1", "--rulebook", "no", "--data", file.toString());
    assertThat(all.exit()).isEqualTo(2);
    assertThat(all.err())
        .contains("--visitors must be 1 to 100000", "unknown rulebook: no")
        .contains("--data " + file + "：这是文件，不是目录 / --data is a file, not a folder");
    assertThat(CommandRun.of("verify", "--data", folder.resolve("nothing").toString()))
        .satisfies(r -> assertThat(r.exit()).isEqualTo(2))
        .satisfies(r -> assertThat(r.err()).contains("there are no data"));
  }

  @Test
  void a_file_that_is_no_database_is_refused_and_left_as_it_is() throws IOException {
    Path data = Files.createDirectories(folder.resolve("data"));
    Path file = Files.writeString(data.resolve("yimen.db"), "这不是数据库".repeat(100));
    String before = Files.readString(file);

    CommandRun run =
        CommandRun.of("day", "--visitors", "5", "--seed", "1", "--data", data.toString());

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).startsWith("yimen: ").doesNotContain("\tat ");
    assertThat(Files.readString(file)).isEqualTo(before);
  }
}
