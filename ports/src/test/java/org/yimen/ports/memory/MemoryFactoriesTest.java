package org.yimen.ports.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.yimen.ports.adapter.AdapterFactory;
import org.yimen.ports.driven.PaperPress;
import org.yimen.ports.driven.Storage;
import org.yimen.ports.driven.StoragePlace;
import org.yimen.ports.kit.AdapterFactoryContract;

class MemoryFactoriesTest {
  @Nested
  class Press extends AdapterFactoryContract<PaperPress> {
    @Override
    protected AdapterFactory<PaperPress> factory() {
      return new PlainPressFactory();
    }
  }

  @Nested
  class Place extends AdapterFactoryContract<StoragePlace> {
    @Override
    protected AdapterFactory<StoragePlace> factory() {
      return new MemoryStorageFactory();
    }

    @Test
    void nothing_is_found_again() {
      StoragePlace place = built(Map.of());
      try (Storage storage = place.open()) {
        assertThat(storage.verify(Optional.empty(), List.of()).ok()).isTrue();
      }
      assertThat(place.exists()).isFalse();
    }
  }
}
