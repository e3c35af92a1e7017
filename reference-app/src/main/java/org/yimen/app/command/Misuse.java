package org.yimen.app.command;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with the words of a command line; picocli says it in English only. */
final class Misuse {
  private Misuse() {}

  static String told(ParameterException fault) {
    if (fault instanceof MissingParameterException missing)
      return HelpTexts.say(
          "fault.missing",
          missing.getMissing().stream().map(Misuse::named).collect(Collectors.joining("  ")));
    if (fault instanceof UnmatchedArgumentException unmatched)
      return HelpTexts.say(
          unmatched.isUnknownOption() ? "fault.unknown-option" : "fault.too-many",
          unmatched.getUnmatched().stream().map(Answers::echo).collect(Collectors.joining(" ")));
    if (fault instanceof OverwrittenOptionException twice)
      return HelpTexts.say("fault.twice", named(twice.getOverwritten()));
    ArgSpec about = fault.getArgSpec();
    if (about != null && fault.getValue() != null)
      return HelpTexts.say(
          "fault.value", named(about), Answers.echo(fault.getValue()), wanted(about));
    return Optional.ofNullable(fault.getMessage()).orElse("");
  }

  /** Words that were perhaps meant; empty where none is near. */
  static String suggestion(ParameterException fault) {
    if (!(fault instanceof UnmatchedArgumentException unmatched)) return "";
    List<String> near = unmatched.getSuggestions();
    return near.isEmpty() ? "" : HelpTexts.say("fault.meant", String.join("  ", near));
  }

  private static String named(ArgSpec about) {
    if (!(about instanceof OptionSpec option)) return about.paramLabel();
    return option.longestName() + (option.arity().max() == 0 ? "" : " " + option.paramLabel());
  }

  private static String wanted(ArgSpec about) {
    List<Class<?>> types = List.of(about.typeInfo().getAuxiliaryTypes());
    Class<?> type = types.isEmpty() ? about.type() : types.get(types.size() - 1);
    String key = "fault.wanted." + type.getSimpleName();
    return HelpTexts.BUNDLE.containsKey(key) ? HelpTexts.say(key) : "";
  }
}
