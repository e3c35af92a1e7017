package org.yimen.ports.kit;

import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.yimen.ports.driven.JournalReader;
import org.yimen.ports.driven.Transactions;

/** A backend with bent doors; what is not bent is the real one's. */
class BentBackend implements Backend {
  private final Backend real;
  private final UnaryOperator<Transactions> bendTransactions;
  private final UnaryOperator<JournalReader> bendJournal;
  private final Transactions transactions;
  private final JournalReader journal;

  BentBackend(
      Backend real,
      UnaryOperator<Transactions> bendTransactions,
      UnaryOperator<JournalReader> bendJournal) {
    this.real = real;
    this.bendTransactions = bendTransactions;
    this.bendJournal = bendJournal;
    this.transactions = bendTransactions.apply(real.transactions());
    this.journal = bendJournal.apply(real.journal());
  }

  @Override
  public Transactions transactions() {
    return transactions;
  }

  @Override
  public JournalReader journal() {
    return journal;
  }

  @Override
  public Backend reopened() {
    return new BentBackend(real.reopened(), bendTransactions, bendJournal);
  }

  @Override
  public void damage() {
    real.damage();
  }

  @Override
  public void scrub() {
    real.scrub();
  }

  @Override
  public List<Path> files() {
    return real.files();
  }

  @Override
  public void close() {
    real.close();
  }
}
