package org.yimen.ports.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yimen.ports.driven.Secrets;

/** The rules of {@link Secrets}. */
public abstract class SecretsContract {
  /** The source in question. */
  protected abstract Secrets secrets();

  @Test
  void SE_1_each_is_another_on_many_threads() {
    Secrets secrets = secrets();
    List<List<BigInteger>> made =
        Crowd.of(
            8, i -> Stream.generate(() -> new BigInteger(secrets.next(32))).limit(1_000).toList());
    assertThat(made.stream().flatMap(List::stream).distinct().count()).isEqualTo(8_000);
  }

  @Test
  void SE_1_so_many_bytes_and_each_bit_is_sometimes_set_and_sometimes_not() {
    Secrets secrets = secrets();
    assertThat(secrets.next(0)).isEmpty();
    BigInteger ever = BigInteger.ZERO;
    BigInteger always = BigInteger.ONE.shiftLeft(256).subtract(BigInteger.ONE);
    for (int i = 0; i < 200; i++) {
      byte[] made = secrets.next(32);
      assertThat(made).hasSize(32);
      BigInteger bits = new BigInteger(1, made);
      ever = ever.or(bits);
      always = always.and(bits);
    }
    assertThat(ever.bitCount()).isEqualTo(256);
    assertThat(always.bitCount()).isZero();
  }
}
