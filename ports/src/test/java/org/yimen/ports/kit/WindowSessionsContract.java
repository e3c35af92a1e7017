package org.yimen.ports.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yimen.domain.ids.WindowSessionId;
import org.yimen.domain.queue.WindowScope;
import org.yimen.domain.queue.WindowSession;
import org.yimen.domain.queue.WindowSessionState;
import org.yimen.ports.driven.AggregateStore;
import org.yimen.ports.driven.StaleStateException;
import org.yimen.ports.driven.Stores;

/** The rules of {@link org.yimen.ports.driven.WindowSessions}. */
public abstract class WindowSessionsContract
    extends AggregateStoreContract<WindowSession, WindowSessionId> {
  private final SampleQueue queue = samples.queue();

  @Override
  protected AggregateStore<WindowSession, WindowSessionId> store(Stores stores) {
    return stores.windowSessions();
  }

  @Override
  protected List<Life<WindowSession>> lives() {
    return samples.queue().sessionLives();
  }

  @Override
  protected WindowSessionState stateOf(WindowSession aggregate) {
    return aggregate.state();
  }

  @Override
  protected String type() {
    return "window";
  }

  @Test
  void WS_1_at_gives_the_session_that_is_not_closed() {
    WindowSession first = opened();
    WindowSession elsewhere = queue.opened(Samples.WINDOW_4, WindowScope.COMPREHENSIVE).version(1);
    assertFound(s -> s.windowSessions().at(Samples.WINDOW_3)).isEmpty();
    save(first);
    save(elsewhere);
    assertAt(first);
    WindowSession paused = queue.turned(first, Samples.MON_0900);
    save(paused);
    assertAt(paused);
    assertListed(s -> s.windowSessions().notClosed())
        .extracting(WindowSession::getId)
        .containsExactlyInAnyOrder(first.getId(), elsewhere.getId());
    save(queue.closed(paused, Samples.MON_0900));
    assertFound(s -> s.windowSessions().at(Samples.WINDOW_3)).isEmpty();
    assertListed(s -> s.windowSessions().notClosed())
        .extracting(WindowSession::getId)
        .containsExactly(elsewhere.getId());
    WindowSession second = opened();
    save(second);
    assertAt(second);
  }

  @Test
  void WS_2_a_second_session_at_a_window_is_stale() {
    WindowSession first = opened();
    WindowSession second = opened();
    save(first);
    assertThatExceptionOfType(StaleStateException.class).isThrownBy(() -> save(second));
    assertFound(s -> s.windowSessions().find(second.getId())).isEmpty();
    assertAt(first);
  }

  @Test
  void WS_2_of_two_officers_at_once_one_opens_the_window() {
    List<Boolean> opened =
        Crowd.of(
            4,
            i -> {
              try {
                save(opened());
                return true;
              } catch (StaleStateException late) {
                return false;
              }
            });
    assertThat(opened).containsOnlyOnce(true);
    assertListed(s -> s.windowSessions().notClosed()).hasSize(1);
  }

  private WindowSession opened() {
    return queue.opened(Samples.WINDOW_3, WindowScope.COMPREHENSIVE).version(1);
  }

  private void assertAt(WindowSession expected) {
    assertThat(read(s -> s.windowSessions().at(Samples.WINDOW_3)).map(WindowSession::state))
        .contains(expected.state());
  }
}
