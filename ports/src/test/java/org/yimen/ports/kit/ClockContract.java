package org.yimen.ports.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.yimen.ports.driven.Clock;

/** The rules of {@link Clock}. */
public abstract class ClockContract {
  /** More than a system corrects its own clock by in the blink of this test. */
  private static final Duration CORRECTION = Duration.ofSeconds(1);

  /** The clock in question. */
  protected abstract Clock clock();

  @Test
  void CL_1_now_does_not_go_backwards() {
    Clock clock = clock();
    Instant before = clock.now();
    for (int i = 0; i < 10_000; i++) {
      Instant now = clock.now();
      assertThat(now).isAfterOrEqualTo(before.minus(CORRECTION));
      before = now;
    }
  }

  @Test
  void CL_1_now_is_in_whole_microseconds() {
    for (int i = 0; i < 1_000; i++) {
      Instant now = clock().now();
      assertThat(now).isEqualTo(now.truncatedTo(ChronoUnit.MICROS));
    }
  }
}
