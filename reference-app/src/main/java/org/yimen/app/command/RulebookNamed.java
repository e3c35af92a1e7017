package org.yimen.app.command;

import org.yimen.app.rulebook.LoadedRulebooks;
import org.yimen.domain.ids.RulebookId;

/** The rulebook that the user names on the command line. */
final class RulebookNamed {
  private RulebookNamed() {}

  /** Naming no known one is bad usage. */
  static RulebookId in(LoadedRulebooks loaded, String name, Answers answers) {
    return loaded
        .named(name)
        .orElseThrow(
            () ->
                answers.badUsage(
                    "没有规则集 " + Answers.echo(name) + "，已有 " + loaded.set().ids(),
                    "no such rulebook; there are " + loaded.set().ids()));
  }
}
