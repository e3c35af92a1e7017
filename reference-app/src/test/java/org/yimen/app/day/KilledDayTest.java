package org.yimen.app.day;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A day is killed in the middle, again and again: nothing acknowledged is ever lost. */
class KilledDayTest {
  private static final int ROUNDS = 20;

  @TempDir Path folder;

  @Test
  void twenty_kills_lose_nothing_that_was_acknowledged() throws IOException, InterruptedException {
    Path data = folder.resolve("data");
    Path acks = folder.resolve("acks.txt");
    Random random = new Random(20);
    long acknowledged = 0;
    for (int round = 0; round < ROUNDS; round++) {
      Process day = start(data, acks, round);
      try {
        waitForMore(acks, acknowledged + random.nextInt(250) + 20);
      } finally {
        day.destroyForcibly();
        assertThat(day.waitFor(30, TimeUnit.SECONDS)).isTrue();
      }
      long now = lines(acks);
      assertThat(now).isGreaterThan(acknowledged);
      acknowledged = now;
      CommandRun verified =
          CommandRun.of(
              "verify", "--data", data.toString(), "--acks", whole(acks).toString(), "--json");
      assertThat(verified.exit())
          .as("round %s: %s %s", round, verified.out(), verified.err())
          .isZero();
      assertThat(verified.out()).contains("\"missingAcks\":0");
    }
  }

  private static Process start(Path data, Path acks, int round) throws IOException {
    return new ProcessBuilder(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "org.yimen.app.Main",
                "day",
                "--visitors",
                "2000",
                "--seed",
                Integer.toString(round),
                "--data",
                data.toString(),
                "--ack",
                acks.toString()))
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static void waitForMore(Path acks, long least) throws IOException, InterruptedException {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
    while (lines(acks) < least && System.nanoTime() < deadline) Thread.sleep(20);
  }

  private static long lines(Path file) throws IOException {
    if (!Files.exists(file)) return 0;
    try (Stream<String> lines = Files.lines(file)) {
      return lines.count();
    }
  }

  /** The kill may cut the last line short: only whole lines were acknowledged. */
  private Path whole(Path acks) throws IOException {
    String text = Files.readString(acks);
    String wholeLines = text.substring(0, text.lastIndexOf('\n') + 1);
    Files.writeString(acks, wholeLines);
    return acks;
  }
}
