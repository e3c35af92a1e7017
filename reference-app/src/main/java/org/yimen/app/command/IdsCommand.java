package org.yimen.app.command;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.yimen.app.csv.TableAnswer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code yimen ids}: checks numbers of persons and bodies in a table. */
@Command(name = "ids", mixinStandardHelpOptions = true)
public final class IdsCommand implements Callable<Integer> {
  @Mixin private Answers answers;

  @Parameters(paramLabel = "FILE.csv", descriptionKey = "table")
  private String file;

  @Override
  public Integer call() throws IOException {
    TableAnswer.End end =
        TableAnswer.of(
            file,
            new IdentityRows.On(LegalDay.today()),
            answers.asJson(),
            answers.out(),
            answers.err());
    return Answers.exitCode(end);
  }
}
