package org.yimen.app.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yimen.app.wiring.WiringException;
import org.yimen.ports.adapter.BadSettingException;
import org.yimen.ports.driven.StorageException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Tells in one line, Chinese first, why a command was not carried out. */
public final class FaultReport {
  private FaultReport() {}

  /** The words of the command line mean nothing. */
  public static int badUsage(ParameterException fault, String[] words) {
    CommandLine at = fault.getCommandLine();
    PrintWriter err = at.getErr();
    for (String told : told(fault))
      err.println(VisibleText.of(HelpTexts.say("fault.usage", told, Misuse.suggestion(fault))));
    err.println(HelpTexts.say("fault.see", at.getCommandSpec().qualifiedName()));
    err.flush();
    return Answers.NOT_DONE;
  }

  private static List<String> told(ParameterException fault) {
    return fault instanceof SeveralMisuses several ? several.told() : List.of(Misuse.told(fault));
  }

  /** The command began and could not go on. */
  public static int notDone(Exception fault, CommandLine at, CommandLine.ParseResult read) {
    NotDoneException told = told(fault);
    PrintWriter err = at.getErr();
    err.println(VisibleText.of("yimen: " + told.getMessage()));
    if (System.getenv("YIMEN_TRACE") != null) fault.printStackTrace(err);
    err.flush();
    boolean nothingSaid =
        fault instanceof NotDoneException
            || fault instanceof StorageException
            || fault instanceof WiringException
            || fault instanceof BadSettingException;
    if (nothingSaid && at.getParseResult().hasMatchedOption("--json")) json(told, at.getOut());
    return Answers.NOT_DONE;
  }

  private static void json(NotDoneException told, PrintWriter out) {
    try {
      Map<String, Object> fault = Answers.fault(told.file(), told.line(), told.zh(), told.en());
      out.println(new ObjectMapper().writeValueAsString(Map.of("faults", List.of(fault))));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
    out.flush();
  }

  private static NotDoneException told(Exception fault) {
    if (fault instanceof NotDoneException told) return told;
    String message = Optional.ofNullable(fault.getMessage()).orElse("");
    if (message.codePoints().anyMatch(Character::isIdeographic)) return inBothLanguages(message);
    Throwable cause = fault instanceof UncheckedIOException ? fault.getCause() : fault;
    if (cause instanceof IOException io) return ofFile(io);
    String named = fault.getClass().getSimpleName() + (message.isEmpty() ? "" : ": " + message);
    return inBothLanguages(HelpTexts.say("fault.inside", named));
  }

  private static NotDoneException ofFile(IOException fault) {
    FileTrouble trouble = FileTrouble.of(fault);
    return fault instanceof FileSystemException at && at.getFile() != null
        ? NotDoneException.at(at.getFile(), 0, trouble.zh(), trouble.en())
        : new NotDoneException(trouble.zh(), trouble.en());
  }

  private static NotDoneException inBothLanguages(String message) {
    int between = message.indexOf(" / ");
    return between < 0
        ? new NotDoneException(message, "")
        : new NotDoneException(message.substring(0, between), message.substring(between + 3));
  }
}
