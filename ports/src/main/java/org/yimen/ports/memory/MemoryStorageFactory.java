package org.yimen.ports.memory;

import java.util.List;
import org.yimen.ports.adapter.AdapterFactory;
import org.yimen.ports.adapter.AdapterSetting;
import org.yimen.ports.adapter.AdapterSettings;
import org.yimen.ports.driven.StoragePlace;

/** A storage that ends with the process, for trials: {@code memory}. */
public final class MemoryStorageFactory implements AdapterFactory<StoragePlace> {
  @Override
  public Class<StoragePlace> port() {
    return StoragePlace.class;
  }

  @Override
  public String key() {
    return "memory";
  }

  @Override
  public List<AdapterSetting> settings() {
    return List.of();
  }

  @Override
  public StoragePlace build(AdapterSettings settings) {
    return new MemoryPlace();
  }
}
