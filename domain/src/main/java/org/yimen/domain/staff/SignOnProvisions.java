package org.yimen.domain.staff;

import java.util.ArrayList;
import java.util.List;
import org.yimen.domain.rulebook.Direction;
import org.yimen.domain.rulebook.ProvisionKey;
import org.yimen.domain.rulebook.ValueTypes;
import org.yimen.domain.rulebook.ValueTypes.Tighter;

/**
 * What a rulebook may say about signing in 登录. No law of the register says how long a session lasts
 * or a password is: without a rulebook the house reads it (YM-9), and the bounds of the keys keep a
 * hall from locking itself out or leaving its door open.
 */
public final class SignOnProvisions {
  private static final List<ProvisionKey<?>> ALL = new ArrayList<>();

  /** 会话闲置时限. */
  public static final ProvisionKey<Integer> IDLE_MINUTES =
      number(
          "staff.sign-on.idle-minutes",
          5,
          240,
          30,
          "minutes without use after which a session ends");

  /** 会话最长时限. */
  public static final ProvisionKey<Integer> LONGEST_HOURS =
      number("staff.sign-on.longest-hours", 1, 24, 12, "hours after which a session ends anyhow");

  /** 同一登录名的失败次数. */
  public static final ProvisionKey<Integer> FAILURES_OF_NAME =
      number(
          "staff.sign-on.failures-of-name",
          3,
          20,
          5,
          "failed sign-ins of one log-in name after which one has to wait");

  /** 同一来处的失败次数. */
  public static final ProvisionKey<Integer> FAILURES_FROM_ADDRESS =
      number(
          "staff.sign-on.failures-from-address",
          5,
          200,
          20,
          "failed sign-ins from one address after which one has to wait");

  /**
   * 同一办件的查询失败次数. Case numbers follow one another: few guesses must not shut an applicant out of the
   * own case, and even the most find a code of eight letters in thousands of years.
   */
  public static final ProvisionKey<Integer> FAILURES_OF_CASE =
      number(
          "staff.sign-on.failures-of-case",
          10,
          200,
          50,
          "failed queries of one case number after which one has to wait");

  /** 失败计数的时段. */
  public static final ProvisionKey<Integer> FAILURE_MINUTES =
      number(
          "staff.sign-on.failure-minutes", 5, 60, 15, "minutes for which a failed sign-in counts");

  /** 密码最短长度. */
  public static final ProvisionKey<Integer> PASSWORD_LEAST =
      number("staff.sign-on.password-least", 8, 40, 10, "fewest characters of a password");

  /** 密码最长长度. */
  public static final ProvisionKey<Integer> PASSWORD_MOST =
      number("staff.sign-on.password-most", 64, 1000, 128, "most characters of a password");

  private SignOnProvisions() {}

  /** All keys of this class. */
  public static List<ProvisionKey<?>> all() {
    return List.copyOf(ALL);
  }

  private static ProvisionKey<Integer> number(
      String name, int least, int most, int house, String meaning) {
    ProvisionKey<Integer> key =
        ProvisionKey.withReading(
            name,
            ValueTypes.integer(least, most, Tighter.NEITHER),
            Direction.REPLACE,
            house,
            meaning);
    ALL.add(key);
    return key;
  }
}
