package org.yimen.app.day;

import java.time.Duration;
import java.util.List;
import java.util.Random;

/**
 * What chance decides in the simulation; the same seed gives the same day. Used by one thread at a
 * time.
 */
final class Chance {
  private final Random random;

  Chance(long seed) {
    this.random = new Random(seed);
  }

  /** Chance of its own for one visitor, decided by this one. */
  Chance apart() {
    return new Chance(random.nextLong());
  }

  /** True so many times in a thousand. */
  boolean perMille(int times) {
    return random.nextInt(1000) < times;
  }

  <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  /** A whole number, both ends inclusive. */
  int between(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }

  /** A length of time, both ends inclusive. */
  Duration seconds(int least, int most) {
    return Duration.ofSeconds(between(least, most));
  }

  /** A service time around the mean: most are short, a few take long. */
  Duration serviceTime(double meanSeconds) {
    double logNormal = Math.exp(random.nextGaussian() * 0.6 - 0.18);
    return Duration.ofSeconds(Math.max(30, Math.round(meanSeconds * logNormal)));
  }

  /** A second of the opening hours, crowded in the middle of the morning and of the afternoon. */
  int arrival(int openSeconds) {
    double half = random.nextBoolean() ? 0.2 : 0.65;
    double at = half + random.nextGaussian() * 0.13;
    return (int) Math.round(Math.min(0.93, Math.max(0.0, at)) * openSeconds);
  }
}
