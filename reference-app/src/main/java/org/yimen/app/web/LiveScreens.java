package org.yimen.app.web;

import io.javalin.http.sse.SseClient;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.yimen.domain.ids.HallId;
import org.yimen.ports.wording.Language;

/**
 * The screens that hang on the server. A screen that is slow misses what was overtaken, never what
 * is newest, and holds up no other.
 */
final class LiveScreens implements AutoCloseable {
  private static final long TOLD_WITHIN_MILLIS = 1_000;

  private final List<Screen> screens = new CopyOnWriteArrayList<>();
  private final ExecutorService senders =
      Executors.newCachedThreadPool(
          work -> {
            Thread thread = new Thread(work, "yimen-screens");
            thread.setDaemon(true);
            return thread;
          });

  /** What a screen shows. */
  record Shows(HallId hall, Language language) {}

  private record Message(String event, String data) {}

  /** Takes a screen in and sends it the first picture. */
  void add(SseClient client, Shows shows, String picture) {
    Screen screen = new Screen(client, shows);
    client.keepAlive();
    client.onClose(() -> screens.remove(screen));
    screens.add(screen);
    screen.send(new Message("board", picture));
  }

  /** Sends each screen of that hall its new picture; each language is drawn once. */
  void show(HallId hall, Function<Language, String> picture) {
    for (Language language : Language.values()) {
      Shows shows = new Shows(hall, language);
      List<Screen> wanting = screens.stream().filter(s -> s.shows.equals(shows)).toList();
      if (wanting.isEmpty()) continue;
      Message message = new Message("board", picture.apply(language));
      wanting.forEach(s -> s.send(message));
    }
  }

  /** Says to every screen that the server lives. */
  void heartbeat() {
    screens.forEach(s -> s.send(Screen.ALIVE));
  }

  int count() {
    return screens.size();
  }

  /** Tells every screen that nothing comes for a while, and lets it go. */
  @Override
  public void close() {
    screens.forEach(s -> s.send(new Message("closing", "")));
    senders.shutdown();
    try {
      if (!senders.awaitTermination(TOLD_WITHIN_MILLIS, TimeUnit.MILLISECONDS))
        senders.shutdownNow();
    } catch (InterruptedException e) {
      senders.shutdownNow();
      Thread.currentThread().interrupt();
    }
    screens.forEach(s -> s.client.close());
  }

  /** One screen; at most one thread sends to it, so that nothing old comes after something new. */
  private final class Screen {
    private static final Message ALIVE = new Message("alive", "");

    private final SseClient client;
    private final Shows shows;
    private Optional<Message> waiting = Optional.empty();
    private boolean sending;

    Screen(SseClient client, Shows shows) {
      this.client = client;
      this.shows = shows;
    }

    /** A picture replaces what still waits; a heartbeat replaces nothing. */
    synchronized void send(Message message) {
      if (message == ALIVE && waiting.isPresent()) return;
      waiting = Optional.of(message);
      if (sending || senders.isShutdown()) return;
      sending = true;
      senders.execute(this::sendAll);
    }

    private void sendAll() {
      for (Optional<Message> next = next(); next.isPresent(); next = next())
        client.sendEvent(next.get().event(), next.get().data());
    }

    private synchronized Optional<Message> next() {
      Optional<Message> next = waiting;
      waiting = Optional.empty();
      sending = next.isPresent();
      return next;
    }
  }
}
