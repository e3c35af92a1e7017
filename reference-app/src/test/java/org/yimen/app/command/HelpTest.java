package org.yimen.app.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yimen.app.command.Ran.yimen;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.yimen.app.Main;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;

/** Help and bad usage speak both languages, Chinese first. */
class HelpTest {
  private static final String BOTH = "(?s).*\\p{IsHan}.* / [a-zA-Z].*";

  static Stream<CommandLine> commands() {
    return below(Main.commandLine());
  }

  private static Stream<CommandLine> below(CommandLine at) {
    return Stream.concat(
        Stream.of(at), at.getSubcommands().values().stream().flatMap(HelpTest::below));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void every_command_and_every_option_is_told_in_both_languages(CommandLine command) {
    String[] told = command.getCommandSpec().usageMessage().description();
    assertThat(told[0]).as("what the list of commands shows").matches(BOTH);
    for (ArgSpec arg : command.getCommandSpec().args())
      assertThat(arg.renderedDescription())
          .as(arg.paramLabel())
          .singleElement()
          .asString()
          .matches(BOTH);
  }

  @ParameterizedTest
  @MethodSource("commands")
  void every_command_answers_help(CommandLine command) {
    String name = command.getCommandSpec().qualifiedName();
    List<String> words = Arrays.stream((name + " --help").split(" ")).skip(1).toList();
    Ran ran = yimen(words.toArray());
    assertThat(ran.exitCode()).isZero();
    assertThat(ran.out()).startsWith("用法 / Usage: " + name).contains("显示帮助并结束 / show this help");
    assertThat(ran.err()).isEmpty();
    Ran version =
        yimen(Stream.concat(words.stream().limit(words.size() - 1), Stream.of("-V")).toArray());
    assertThat(version.exitCode()).isZero();
    assertThat(version.out()).startsWith("yimen ").contains("Java ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "day|缺少 --visitors N  --seed S / missing: --visitors N  --seed S",
        "day --visitors x --seed 1|--visitors N 不能取值 x（应为整数 a whole number） / --visitors N cannot be x",
        "day --visitors 1 --visitors 2|选项只能写一次 --visitors N / an option stands twice: --visitors N",
        "serve --port|缺少 --port PORT / missing: --port PORT",
        "due a b|多余或不认识的词 b / too many or unknown words: b",
        "due --jsn a|没有此选项 --jsn / there is no such option: --jsn；是否想用 / perhaps: --json",
        "rulebook show hunan --on 1|--on DAY 不能取值 1（应为日期，如 2026-09-28 a day such as 2026-09-28） /"
            + " --on DAY cannot be 1",
        "rulebook|缺少命令 / a command is missing: list, check, show, explain",
        "demoo|多余或不认识的词 demoo / too many or unknown words: demoo；是否想用 / perhaps: demo",
      })
  void bad_usage_is_one_line_in_both_languages(String words, String told) {
    Ran ran = yimen((Object[]) words.split(" "));
    assertThat(ran.exitCode()).isEqualTo(2);
    assertThat(ran.errors()).hasSize(2);
    assertThat(ran.errors().get(0)).startsWith("yimen: 用法有误 bad usage: " + told);
    assertThat(ran.errors().get(1)).startsWith("yimen: 见 see: yimen").endsWith(" --help");
  }

  @Test
  void the_exit_codes_stand_in_the_help() {
    assertThat(yimen("--help").lines().stream().collect(Collectors.joining()))
        .contains("2 未能照办")
        .contains("2 not carried out");
  }
}
