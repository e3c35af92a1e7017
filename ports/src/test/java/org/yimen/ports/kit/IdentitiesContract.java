package org.yimen.ports.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yimen.ports.driven.Identities;

/** The rules of {@link Identities}. */
public abstract class IdentitiesContract {
  /** The maker in question. */
  protected abstract Identities identities();

  @Test
  void ID_1_each_is_another_on_many_threads() {
    Identities identities = identities();
    List<List<UUID>> made =
        Crowd.of(8, i -> Stream.generate(identities::next).limit(5_000).toList());
    assertThat(made.stream().flatMap(List::stream).distinct().count()).isEqualTo(40_000);
  }

  @Test
  void ID_1_each_is_of_version_7() {
    Identities identities = identities();
    for (int i = 0; i < 1_000; i++) {
      UUID next = identities.next();
      assertThat(next.version()).isEqualTo(7);
      assertThat(next.variant()).as("the variant of RFC 9562").isEqualTo(2);
    }
  }
}
