package org.yimen.ports.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yimen.domain.ids.AccountId;
import org.yimen.ports.driven.Session;
import org.yimen.ports.driven.SessionKey;

/** The rules of {@link org.yimen.ports.driven.Sessions}. */
public abstract class SessionsContract extends BackendContract {
  private static final Instant T = Samples.MON_0900;

  @Test
  void SS_1_find_gives_the_session_with_its_last_use_until_it_ends() {
    Session session = begun(account(), T, T);
    Session other = begun(account(), T.plusSeconds(1), T.plusSeconds(2));
    assertThat(find(session)).contains(session);
    assertThat(find(other)).contains(other);
    assertThat(used(session, T.plusSeconds(60))).isTrue();
    assertThat(find(session))
        .contains(new Session(session.key(), session.account(), T, T.plusSeconds(60)));
    assertThat(find(other)).contains(other);
    SessionKey nobodys = SessionKey.ofToken("nobody's");
    assertFound(s -> s.sessions().find(nobodys)).isEmpty();
  }

  @Test
  void SS_2_end_ends_that_session_and_no_other() {
    AccountId account = account();
    Session here = begun(account, T, T);
    Session there = begun(account, T, T);
    assertThat(end(here)).isTrue();
    assertThat(end(here)).isFalse();
    assertThat(find(here)).isEmpty();
    assertThat(find(there)).isPresent();
  }

  @Test
  void SS_3_endAll_ends_every_session_of_the_account_and_of_no_other() {
    AccountId account = account();
    Session here = begun(account, T, T);
    Session there = begun(account, T, T);
    Session another = begun(account(), T, T);
    int ended = transactions().run(s -> s.sessions().endAll(account));
    assertThat(ended).isEqualTo(2);
    assertThat(find(here)).isEmpty();
    assertThat(find(there)).isEmpty();
    assertThat(find(another)).isPresent();
  }

  @Test
  void SS_4_forget_drops_what_is_too_old_or_too_long_unused_and_nothing_else() {
    AccountId account = account();
    Session old = begun(account, T.minusNanos(1000), T.plusSeconds(100));
    Session unused = begun(account, T, T.plusSeconds(10).minusNanos(1000));
    Session atBoth = begun(account, T, T.plusSeconds(10));
    int dropped = transactions().run(s -> s.sessions().forget(T, T.plusSeconds(10)));
    assertThat(dropped).isEqualTo(2);
    assertThat(find(old)).isEmpty();
    assertThat(find(unused)).isEmpty();
    assertThat(find(atBoth)).isPresent();
  }

  @Test
  void SS_5_used_does_not_bring_back_what_ended() {
    Session session = begun(account(), T, T);
    end(session);
    assertThat(used(session, T.plusSeconds(1))).isFalse();
    assertThat(find(session)).isEmpty();
  }

  private AccountId account() {
    return new AccountId(samples.uuid());
  }

  private Session begun(AccountId account, Instant at, Instant lastUsed) {
    Session session =
        new Session(SessionKey.ofToken("token " + samples.uuid()), account, at, lastUsed);
    write(s -> s.sessions().begin(session));
    return session;
  }

  private Optional<Session> find(Session session) {
    return read(s -> s.sessions().find(session.key()));
  }

  private boolean used(Session session, Instant at) {
    return transactions().run(s -> s.sessions().used(session.key(), at));
  }

  private boolean end(Session session) {
    return transactions().run(s -> s.sessions().end(session.key()));
  }
}
