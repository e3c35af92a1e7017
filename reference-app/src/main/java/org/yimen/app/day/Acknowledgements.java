package org.yimen.app.day;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.yimen.ports.driven.JournalReader;
import org.yimen.ports.journal.Entry;

/**
 * Writes the identifier of each sealed entry to a file, one a line, flushed. A sealed entry is
 * durable, so what stands in the file must be found in the journal whatever happens to this process
 * afterwards.
 */
public final class Acknowledgements implements AutoCloseable {
  private static final int AT_ONCE = 1000;

  private final JournalReader journal;
  private final Writer out;
  private final Thread thread;
  private final CountDownLatch stop = new CountDownLatch(1);
  private final AtomicReference<IOException> fault = new AtomicReference<>();
  private long position;

  private Acknowledgements(JournalReader journal, Writer out) {
    this.journal = journal;
    this.out = out;
    this.position = journal.head().map(Entry::position).orElse(0L);
    this.thread = new Thread(this::follow, "acknowledgements");
  }

  /** Appends to the file from now on. */
  public static Acknowledgements to(Path file, JournalReader journal) throws IOException {
    Writer out =
        Files.newBufferedWriter(
            file, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    Acknowledgements acknowledgements = new Acknowledgements(journal, out);
    acknowledgements.thread.start();
    return acknowledgements;
  }

  private void follow() {
    try {
      while (!stop.await(10, TimeUnit.MILLISECONDS)) write();
      write();
    } catch (IOException e) {
      fault.set(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void write() throws IOException {
    for (List<Entry> some = journal.after(position, AT_ONCE);
        !some.isEmpty();
        some = journal.after(position, AT_ONCE)) {
      for (Entry entry : some) out.append(entry.id().toString()).append('\n');
      out.flush();
      position = some.get(some.size() - 1).position();
    }
  }

  /**
   * Writes what is left and closes the file.
   *
   * @throws UncheckedIOException if a line could not be written
   */
  @Override
  public void close() {
    stop.countDown();
    try {
      thread.join();
      out.close();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException e) {
      fault.compareAndSet(null, e);
    }
    IOException broken = fault.get();
    if (broken != null)
      throw new UncheckedIOException("确认文件写不下去 / the file of acknowledgements broke", broken);
  }
}
