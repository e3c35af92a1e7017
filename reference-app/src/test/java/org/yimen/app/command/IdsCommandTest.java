package org.yimen.app.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yimen.app.command.Ran.yimen;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IdsCommandTest {
  @TempDir Path folder = Path.of("");

  @Test
  void wrong_numbers_are_findings_and_no_faults() throws Exception {
    Ran ran =
        ids(
            """
            kind,value
            ID,11010519491231002X
            ID,11010519491231002x
            ID,110105194912310021
            ID,110105194902300021
            ID,110105491231002
            ID,
            USCC,91350100M000100Y43
            USCC,91350100M000100Y44
            USCC,91350100M000100YI3
            MOBILE,13800138000
            MOBILE,12800138000
            """);
    assertThat(ran.lines())
        .containsExactly(
            "kind,value,valid,reason",
            "ID,11010519491231002X,true,",
            "ID,11010519491231002x,true,",
            "ID,110105194912310021,false,check-digit",
            "ID,110105194902300021,false,date",
            "ID,110105491231002,false,length",
            "ID,,false,length",
            "USCC,91350100M000100Y43,true,",
            "USCC,91350100M000100Y44,false,check-digit",
            "USCC,91350100M000100YI3,false,character",
            "MOBILE,13800138000,true,",
            "MOBILE,12800138000,false,prefix");
    assertThat(ran.err()).isEmpty();
    assertThat(ran.exitCode()).isEqualTo(1);
  }

  @Test
  void one_wrong_number_makes_the_exit_code_1() throws Exception {
    assertThat(ids("kind,value\nMOBILE,13800138000\n").exitCode()).isZero();
    assertThat(ids("kind,value\nMOBILE,13800138000\nMOBILE,12800138000\n").exitCode()).isEqualTo(1);
  }

  @Test
  void what_steers_a_terminal_comes_out_visibly() throws Exception {
    Ran ran = ids("kind,value\nMOBILE,\u001b[2J\u009b1m\u202e\nID,\"\rX\r\nY\"\n");
    assertThat(ran.out())
        .isEqualTo(
            "kind,value,valid,reason\n"
                + "MOBILE,\\u001b[2J\\u009b1m\\u202e,false,length\n"
                + "ID,\"\\u000dX\r\nY\",false,length\n");
  }

  @Test
  void a_name_of_a_file_steers_no_terminal() {
    Ran ran = yimen("ids", folder.resolve("a\u001b[31mb.csv"));
    assertThat(ran.err()).contains("a\\u001b[31mb.csv").doesNotContain("\u001b");
    assertThat(yimen("verify", "--\u001b[31m").err())
        .contains("--\\u001b[31m")
        .doesNotContain("\u001b");
  }

  @Test
  void unreadable_rows_keep_their_place_and_messages_repeat_nothing_of_them() throws Exception {
    Ran ran = ids("kind,value\nPASSPORT,E12345678\nMOBILE\nMOBILE,13800138000\n");
    assertThat(ran.lines())
        .containsExactly(
            "kind,value,valid,reason",
            "PASSPORT,E12345678,,error",
            "MOBILE,,,error",
            "MOBILE,13800138000,true,");
    Path file = folder.resolve("in.csv");
    assertThat(ran.errors())
        .containsExactly(
            file + ":2: kind 须为 ID、USCC 或 MOBILE / kind must be ID, USCC or MOBILE",
            file + ":3: 有 1 栏，表头有 2 栏 / fields: 1, in the heading: 2");
    assertThat(ran.exitCode()).isEqualTo(1);
  }

  @Test
  void json_holds_truth_values() throws Exception {
    Files.writeString(folder.resolve("in.csv"), "kind,value\nMOBILE,13800138000\nMOBILE,1\nX,1\n");
    assertThat(yimen("ids", "--json", folder.resolve("in.csv")).json().get("rows"))
        .hasToString(
            "[{\"kind\":\"MOBILE\",\"value\":\"13800138000\",\"valid\":true,\"reason\":null},"
                + "{\"kind\":\"MOBILE\",\"value\":\"1\",\"valid\":false,\"reason\":\"length\"},"
                + "{\"kind\":\"X\",\"value\":\"1\",\"valid\":null,\"reason\":\"error\"}]");
  }

  @Test
  void help_says_what_a_doubtful_credit_code_is() {
    Ran ran = yimen("ids", "--help");
    assertThat(ran.exitCode()).isZero();
    assertThat(ran.out()).contains("存疑").contains("doubtful");
  }

  private Ran ids(String table) throws Exception {
    Files.writeString(folder.resolve("in.csv"), table);
    return yimen("ids", folder.resolve("in.csv"));
  }
}
