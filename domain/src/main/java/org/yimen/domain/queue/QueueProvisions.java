package org.yimen.domain.queue;

import static org.yimen.domain.rulebook.ValueTypes.Tighter.NEITHER;
import static org.yimen.domain.rulebook.ValueTypes.integer;

import java.util.List;
import org.yimen.domain.rulebook.Direction;
import org.yimen.domain.rulebook.ProvisionKey;
import org.yimen.domain.rulebook.ValueTypes;

/** What a rulebook may say about the queue. */
public final class QueueProvisions {
  /** Calls without answer after which a ticket is missed 过号. */
  public static final ProvisionKey<Integer> MISSED_CALLS =
      ProvisionKey.withReading(
          "queue.missed.calls",
          integer(1, 9, NEITHER),
          Direction.REPLACE,
          3,
          "calls without answer after which a ticket is missed");

  /** Minutes within which a missed ticket may come back. */
  public static final ProvisionKey<Integer> RETURN_MINUTES =
      ProvisionKey.withReading(
          "queue.missed.return-minutes",
          integer(0, 600, NEITHER),
          Direction.REPLACE,
          30,
          "minutes within which a missed ticket may come back");

  /** Seconds between two calls of one ticket. */
  public static final ProvisionKey<Integer> RECALL_PAUSE_SECONDS =
      ProvisionKey.withReading(
          "queue.recall.pause-seconds",
          integer(0, 600, NEITHER),
          Direction.REPLACE,
          30,
          "seconds between two calls of one ticket, and after the last before it is missed");

  /** Levels of waiting. */
  public static final ProvisionKey<WaitingLevels> WAITING_LEVELS =
      ProvisionKey.withReading(
          "queue.waiting.levels",
          WaitingLevels.type(),
          Direction.REPLACE,
          WaitingLevels.HOUSE,
          "minutes of waiting, strictly over which the levels begin");

  /** Priority classes in their order. */
  public static final ProvisionKey<PriorityOrder> PRIORITY_CLASSES =
      ProvisionKey.withReading(
          "queue.priority.classes",
          PriorityOrder.type(),
          Direction.REPLACE,
          PriorityOrder.HOUSE,
          "priority classes, first to last; an inner list is one step; never by rank");

  /** 急办先办 (HUN-3.9b). */
  public static final ProvisionKey<Boolean> URGENT_FIRST =
      yes("queue.priority.urgent-first", "whether urgent matters go first");

  /** 老弱病残 (HUN-4.4.4.1.3a). */
  public static final ProvisionKey<Boolean> FRAIL_FIRST =
      yes(
          "queue.priority.frail-first",
          "whether the elderly, weak, sick and disabled go before others");

  /** 一视同仁 (HUN-6.1.1a). */
  public static final ProvisionKey<Boolean> ALL_ALIKE =
      yes(
          "queue.all-alike",
          "whether nobody is called out of order without a named rule or a recorded ground");

  /** 正在处理的业务办理完毕后方能下班 (HUN-4.3.4.6). */
  public static final ProvisionKey<Boolean> FINISH_BEFORE_CLOSING =
      yes(
          "queue.finish-before-closing",
          "whether the matter in hand is finished before a window closes; the house asks it anyway");

  /** How often the first of a line may be overtaken. */
  public static final ProvisionKey<Integer> MAX_OVERTAKES =
      ProvisionKey.withReading(
          "queue.priority.max-overtakes",
          integer(0, 99, NEITHER),
          Direction.REPLACE,
          3,
          "calls of later numbers over the first of a line, after which the number alone decides");

  /** Seconds within which a number must be printed or shown. */
  public static final ProvisionKey<Integer> UNCONFIRMED_SECONDS =
      ProvisionKey.withReading(
          "queue.unconfirmed.seconds",
          integer(5, 600, NEITHER),
          Direction.REPLACE,
          60,
          "seconds within which a reserved number must be printed or shown, else it is void");

  /** 首问负责 (HUN-4.3.4.2a, MXH-11a). */
  public static final ProvisionKey<Boolean> FIRST_ASKED =
      yes(
          "queue.first-asked",
          "whether who is asked first owns the question until another officer has the visitor");

  /** 快速衔接 (HUN-4.3.4.2b). */
  public static final ProvisionKey<Integer> FIRST_ASKED_MINUTES =
      ProvisionKey.withReading(
          "queue.first-asked.quick-minutes",
          integer(1, 480, NEITHER),
          Direction.REPLACE,
          10,
          "minutes from the first question to the confirmed handover that count as quick");

  private static final List<ProvisionKey<?>> ALL =
      List.of(
          MISSED_CALLS,
          RETURN_MINUTES,
          RECALL_PAUSE_SECONDS,
          WAITING_LEVELS,
          PRIORITY_CLASSES,
          URGENT_FIRST,
          FRAIL_FIRST,
          ALL_ALIKE,
          FINISH_BEFORE_CLOSING,
          MAX_OVERTAKES,
          UNCONFIRMED_SECONDS,
          FIRST_ASKED,
          FIRST_ASKED_MINUTES);

  private QueueProvisions() {}

  /** Every key of this room. */
  public static List<ProvisionKey<?>> all() {
    return ALL;
  }

  private static ProvisionKey<Boolean> yes(String name, String meaning) {
    return ProvisionKey.withReading(name, ValueTypes.yesNo(true), Direction.TIGHTEN, true, meaning);
  }
}
