package org.yimen.benchmarks;

import java.io.IOException;
import java.net.ConnectException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A program of its own that serves pages on this machine, from its first instruction to its end.
 *
 * @param process the program
 * @param port where it listens
 * @param startMillis from its start to its first page
 * @param said what it writes
 */
record StartedProgram(Process process, int port, double startMillis, Path said)
    implements AutoCloseable {
  private static final long PATIENCE_SECONDS = 60;

  /**
   * Starts the words, with the port in place of {@code PORT}, and waits for the front page.
   *
   * @param said a file for what it writes
   */
  static StartedProgram of(List<String> words, Path said) throws IOException, InterruptedException {
    int port = freePort();
    List<String> command = new ArrayList<>(words);
    command.replaceAll(word -> word.equals("PORT") ? Integer.toString(port) : word);
    long begin = System.nanoTime();
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
    while (!answers(port)) {
      if (!process.isAlive() || System.nanoTime() - begin > PATIENCE_SECONDS * 1_000_000_000L) {
        process.destroyForcibly();
        throw new IllegalStateException("did not start: " + command + Files.readString(said));
      }
      Thread.sleep(2);
    }
    return new StartedProgram(process, port, (System.nanoTime() - begin) / 1e6, said);
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static boolean answers(int port) throws IOException {
    try {
      ask(port);
      return true;
    } catch (ConnectException e) {
      return false;
    } catch (SocketException e) {
      return false;
    }
  }

  /** Asks for the front page. */
  static void ask(int port) throws IOException {
    ask(port, "/");
  }

  /** Asks for a page, and reads it. */
  static void ask(int port, String page) throws IOException {
    HttpURLConnection asked =
        (HttpURLConnection) URI.create("http://127.0.0.1:" + port + page).toURL().openConnection();
    asked.setConnectTimeout(10_000);
    asked.setReadTimeout(10_000);
    try {
      if (asked.getResponseCode() != 200)
        throw new IllegalStateException(page + ": " + asked.getResponseCode());
      asked.getInputStream().readAllBytes();
    } finally {
      asked.disconnect();
    }
  }

  /** Memory that is in use now, in megabytes; only Linux tells. */
  double residentMegabytes() throws IOException {
    for (String line : Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")))
      if (line.startsWith("VmRSS:")) return Double.parseDouble(line.replaceAll("\\D", "")) / 1024;
    throw new IllegalStateException("no VmRSS");
  }

  @Override
  public void close() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) process.destroyForcibly();
  }
}
