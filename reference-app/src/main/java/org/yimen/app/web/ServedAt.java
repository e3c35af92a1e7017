package org.yimen.app.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.yimen.app.log.Answered;
import org.yimen.app.tls.ServerKey;

/**
 * Where and how pages are served.
 *
 * @param host address of this machine to listen on
 * @param port 0 for any free one
 * @param names under which the pages may be asked for, besides the address itself
 * @param key for TLS; empty for plain HTTP
 * @param listeners hear of every request that was answered
 */
public record ServedAt(
    String host,
    int port,
    Set<String> names,
    Optional<ServerKey> key,
    List<Consumer<Answered>> listeners) {
  private static final Set<String> THIS_MACHINE = Set.of("127.0.0.1", "localhost", "::1");

  public ServedAt {
    names =
        names.stream()
            .map(n -> n.toLowerCase(java.util.Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());
    listeners = List.copyOf(listeners);
  }

  /** On this machine only. */
  public static ServedAt here(int port) {
    return new ServedAt("127.0.0.1", port, THIS_MACHINE, Optional.empty(), List.of());
  }

  /** The same with more listeners. */
  public ServedAt telling(List<Consumer<Answered>> more) {
    return new ServedAt(host, port, names, key, more);
  }

  /** The names of this machine for itself. */
  public static Set<String> thisMachine() {
    return THIS_MACHINE;
  }
}
