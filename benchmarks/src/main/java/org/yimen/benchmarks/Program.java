package org.yimen.benchmarks;

/** A program that takes cases of five commands to their end. Safe for many threads. */
interface Program {
  /** How many commands a case has. */
  int COMMANDS = 5;

  /** One whole case, each command durable before the next begins. */
  void oneCase(int client);
}
