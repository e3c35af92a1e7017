package org.yimen.app.command;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.yimen.app.csv.TableAnswer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code yimen ids}: checks numbers of persons and bodies in a table. */
@Command(
    name = "ids",
    mixinStandardHelpOptions = true,
    description = {
      "检查表中的号码：ID 公民身份号码，USCC 统一社会信用代码，MOBILE 手机号码。",
      "Checks numbers in a table: resident identity numbers, unified social credit codes, mobile"
          + " numbers.",
      "",
      "列 columns: kind,value；各列原样写出，后加 valid,reason。",
      "All columns are written as read, then valid (true, false) and reason: length, character,"
          + " region, date, prefix, check-digit.",
      "USCC 的 check-digit 与 region 是存疑而非不予受理：有在用的代码如此，请核对证照原件。",
      "For USCC the reasons check-digit and region mean doubtful: such codes are in lawful use, so"
          + " compare with the paper. Every other reason means that it cannot be such a number.",
      "号码有误是结果，退出码 0；读不懂的行留在原位：valid 为空，reason 为 error，退出码 1。",
      "Wrong numbers are results (exit code 0). A row that cannot be read keeps its place with an"
          + " empty valid and reason error, and the exit code is 1."
    })
public final class IdsCommand implements Callable<Integer> {
  @Mixin private Answers answers;

  @Parameters(
      paramLabel = "FILE.csv",
      description = "UTF-8 的 CSV，- 为标准输入 CSV in UTF-8, - for stdin")
  private String file;

  @Override
  public Integer call() throws IOException {
    boolean whole =
        TableAnswer.of(
            file,
            new IdentityRows.On(LegalDay.today()),
            answers.asJson(),
            answers.out(),
            answers.err());
    return whole ? Answers.DONE : Answers.FAULTS;
  }
}
