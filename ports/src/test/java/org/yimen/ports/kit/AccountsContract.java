package org.yimen.ports.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yimen.domain.ids.AccountId;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.staff.Account;
import org.yimen.domain.staff.AccountState;
import org.yimen.domain.staff.Functions;
import org.yimen.domain.staff.LogInName;
import org.yimen.ports.driven.AggregateStore;
import org.yimen.ports.driven.Credentials;
import org.yimen.ports.driven.StaleStateException;
import org.yimen.ports.driven.Stores;
import org.yimen.ports.journal.StateHash;

/** The rules of {@link org.yimen.ports.driven.Accounts}. */
public abstract class AccountsContract extends AggregateStoreContract<Account, AccountId> {
  @Override
  protected AggregateStore<Account, AccountId> store(Stores stores) {
    return stores.accounts();
  }

  @Override
  protected List<Life<Account>> lives() {
    return samples.accounts();
  }

  @Override
  protected AccountState stateOf(Account aggregate) {
    return aggregate.state();
  }

  @Override
  protected String type() {
    return "account";
  }

  @Test
  void AC_1_of_and_all_give_ended_accounts_too_in_the_order_of_opening() {
    PersonId person = samples.person();
    Life<Account> ended =
        samples.accountOf(person).then(a -> a.end(samples.officer(Functions.ADMINISTRATOR)));
    Life<Account> another = samples.accountOf(samples.person());
    Life<Account> now = samples.accountOf(person);
    ended.versions().forEach(this::save);
    save(another.version(1));
    save(now.version(1));
    assertListed(s -> s.accounts().of(person))
        .extracting(Account::state)
        .containsExactlyInAnyOrder(ended.last().state(), now.version(1).state());
    assertListed(s -> s.accounts().of(samples.person())).isEmpty();
    assertListed(s -> s.accounts().all())
        .extracting(Account::getId)
        .containsExactly(ended.last().getId(), another.last().getId(), now.last().getId());
  }

  @Test
  void AC_2_credentials_are_found_as_they_were_kept_last_until_they_are_erased() {
    AccountId first = saved();
    AccountId second = saved();
    Credentials one = new Credentials(first, name("wen.ru-yu_7"), "温如玉 𠮷 é", "hash'1");
    Credentials two = new Credentials(second, name("温如玉"), "温如玉", "hash\"2");
    assertFound(s -> s.accounts().credentials(first)).isEmpty();
    assertFound(s -> s.accounts().byLogInName(one.logInName())).isEmpty();
    keep(one);
    keep(two);
    assertBoth(one);
    assertBoth(two);
    Credentials later = new Credentials(first, name("wen"), "温", "another hash");
    keep(later);
    assertBoth(later);
    assertFound(s -> s.accounts().byLogInName(one.logInName())).isEmpty();
    assertBoth(two);
    assertThat(erase(first)).isTrue();
    assertThat(erase(first)).isFalse();
    assertFound(s -> s.accounts().credentials(first)).isEmpty();
    assertFound(s -> s.accounts().byLogInName(later.logInName())).isEmpty();
    assertBoth(two);
  }

  @Test
  void AC_3_a_log_in_name_belongs_to_one_account() {
    AccountId first = saved();
    AccountId second = saved();
    Credentials hers = new Credentials(first, name("wen"), "温如玉", "hash");
    keep(hers);
    assertThatExceptionOfType(StaleStateException.class)
        .isThrownBy(() -> keep(new Credentials(second, name("wen"), "文", "other")));
    assertBears(hers);
    assertFound(s -> s.accounts().credentials(second)).isEmpty();
    keep(hers.with("same name, same account"));
  }

  @Test
  void AC_4_the_bytes_of_erased_credentials_are_gone_and_the_name_is_free() throws IOException {
    AccountId first = saved();
    Credentials hers = new Credentials(first, name("qzxjvkwpf"), "QZXJ VKWPF", "HSHQZXJ");
    keep(hers);
    keep(new Credentials(saved(), name("somebody"), "Somebody", "hash"));
    if (!backend().files().isEmpty())
      assertThat(filesThatHold("qzxjvkwpf")).as("files that hold the name before").isNotEmpty();
    assertThat(erase(first)).isTrue();
    backend().scrub();
    for (String text : List.of("qzxjvkwpf", "QZXJ VKWPF", "HSHQZXJ"))
      assertThat(filesThatHold(text)).as("files that still hold %s", text).isEmpty();
    Credentials his = new Credentials(saved(), name("qzxjvkwpf"), "Another", "hash");
    keep(his);
    assertBears(his);
  }

  @Test
  void AC_5_credentials_are_no_part_of_the_stored_state() {
    Account account = samples.accounts().get(0).version(1);
    save(account);
    Optional<StateHash> before = read(s -> s.accounts().hashOf(account.getId()));
    List<StateHash> stored = storedHashes(type());
    Credentials hers = new Credentials(account.getId(), name("wen"), "温如玉", "hash");
    List<Runnable> steps =
        List.of(() -> keep(hers), () -> keep(hers.with("other")), () -> erase(account.getId()));
    for (Runnable step : steps) {
      step.run();
      assertFound(s -> s.accounts().hashOf(account.getId())).isEqualTo(before);
      assertThat(storedHashes(type())).isEqualTo(stored).hasSize(1);
    }
  }

  private AccountId saved() {
    Account account = samples.accountOf(samples.person()).version(1);
    save(account);
    return account.getId();
  }

  private static LogInName name(String text) {
    return LogInName.read(text).orElseThrow();
  }

  private void keep(Credentials credentials) {
    write(s -> s.accounts().keep(credentials));
  }

  private boolean erase(AccountId account) {
    return transactions().run(s -> s.accounts().erase(account));
  }

  private void assertBears(Credentials kept) {
    assertFound(s -> s.accounts().byLogInName(kept.logInName()).map(Credentials::account))
        .contains(kept.account());
  }

  private void assertBoth(Credentials kept) {
    assertFound(s -> s.accounts().credentials(kept.account())).isEqualTo(Optional.of(kept));
    assertFound(s -> s.accounts().byLogInName(kept.logInName())).isEqualTo(Optional.of(kept));
  }

  private List<Path> filesThatHold(String text) throws IOException {
    List<Path> found = new ArrayList<>();
    String needle = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    for (Path file : backend().files())
      if (Files.readString(file, StandardCharsets.ISO_8859_1).contains(needle)) found.add(file);
    return found;
  }
}
