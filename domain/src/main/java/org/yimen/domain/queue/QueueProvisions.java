package org.yimen.domain.queue;

import java.util.List;
import org.yimen.domain.rulebook.Direction;
import org.yimen.domain.rulebook.ListTypes;
import org.yimen.domain.rulebook.ProvisionKey;
import org.yimen.domain.rulebook.ValueTypes;
import org.yimen.domain.rulebook.ValueTypes.Tighter;

/** The keys of this room: what a rulebook may say about tickets and calling 排队叫号. */
public final class QueueProvisions {
  /** 过号前叫号次数. */
  public static final ProvisionKey<Integer> MISSED_AFTER_CALLS =
      ProvisionKey.withReading(
          "queue.missed.calls",
          ValueTypes.integer(1, 10, Tighter.NEITHER),
          Direction.REPLACE,
          3,
          "calls without an answer after which a ticket is missed");

  /** 过号返回时限. */
  public static final ProvisionKey<Integer> RETURN_WITHIN_MINUTES =
      ProvisionKey.withReading(
          "queue.missed.return-minutes",
          ValueTypes.integer(0, 480, Tighter.NEITHER),
          Direction.REPLACE,
          30,
          "minutes within which the holder of a missed ticket may come back to the lane");

  /** 过号返回位置. */
  public static final ProvisionKey<ReturnPlace> RETURN_PLACE =
      ProvisionKey.withReading(
          "queue.missed.return-place",
          ValueTypes.oneOf(ReturnPlace.class),
          Direction.REPLACE,
          ReturnPlace.AFTER_NEXT,
          "where a ticket stands that came back in time");

  /** 重呼间隔. */
  public static final ProvisionKey<Integer> RECALL_PAUSE_SECONDS =
      ProvisionKey.withReading(
          "queue.recall.pause-seconds",
          ValueTypes.integer(0, 600, Tighter.NEITHER),
          Direction.REPLACE,
          60,
          "seconds that pass between a call and the next call of the same ticket");

  /** 等候分级. */
  public static final ProvisionKey<List<Integer>> WAITING_LEVELS_MINUTES =
      ProvisionKey.withReading(
          "queue.waiting.levels",
          ListTypes.ascending(1, 480),
          Direction.REPLACE,
          List.of(10, 20, 40),
          "minutes of waiting over which, strictly, a level is reached");

  /** 优先对象. */
  public static final ProvisionKey<List<String>> PRIORITY_CLASSES =
      ProvisionKey.withReading(
          "queue.priority.classes",
          ListTypes.words(),
          Direction.ADD,
          List.of(),
          "grounds on which a visitor is called before earlier numbers");

  /** 不得优先的理由. */
  public static final ProvisionKey<List<String>> FORBIDDEN_PRIORITY =
      ProvisionKey.withReading(
          "queue.priority.forbidden-grounds",
          ListTypes.words(),
          Direction.ADD,
          List.of("CADRE", "LEADER", "OFFICIAL", "RANK", "VIP"),
          "grounds on which nobody is called first: rank (MAN-23)");

  /** 被优先超越的上限. */
  public static final ProvisionKey<Integer> MAX_OVERTAKES =
      ProvisionKey.withReading(
          "queue.priority.max-overtakes",
          ValueTypes.integer(0, 100, Tighter.SMALLER),
          Direction.REPLACE,
          3,
          "how many later tickets may be called before a waiting one because of priority");

  /** 未确认号作废. */
  public static final ProvisionKey<Integer> UNCONFIRMED_SECONDS =
      ProvisionKey.withReading(
          "queue.unconfirmed.seconds",
          ValueTypes.integer(5, 600, Tighter.NEITHER),
          Direction.REPLACE,
          60,
          "seconds after which a reserved ticket that was not confirmed is void");

  /** 一窗一号. */
  public static final ProvisionKey<Boolean> ONE_TICKET_PER_WINDOW =
      ProvisionKey.withReading(
          "queue.one-ticket-per-window",
          ValueTypes.yesNo(true),
          Direction.TIGHTEN,
          true,
          "whether a window serves one ticket at a time");

  /** 不按号序需说明理由. */
  public static final ProvisionKey<Boolean> DEVIATION_NEEDS_REASON =
      ProvisionKey.withReading(
          "queue.deviation-needs-reason",
          ValueTypes.yesNo(true),
          Direction.TIGHTEN,
          true,
          "whether a call out of order needs a recorded reason");

  /** 办完方能关窗. */
  public static final ProvisionKey<Boolean> FINISH_BEFORE_CLOSING =
      ProvisionKey.withReading(
          "queue.finish-before-closing",
          ValueTypes.yesNo(true),
          Direction.TIGHTEN,
          true,
          "whether a window with a ticket in service may not close");

  private QueueProvisions() {}

  /** All keys of this room. */
  public static List<ProvisionKey<?>> all() {
    return List.of(
        MISSED_AFTER_CALLS,
        RETURN_WITHIN_MINUTES,
        RETURN_PLACE,
        RECALL_PAUSE_SECONDS,
        WAITING_LEVELS_MINUTES,
        PRIORITY_CLASSES,
        FORBIDDEN_PRIORITY,
        MAX_OVERTAKES,
        UNCONFIRMED_SECONDS,
        ONE_TICKET_PER_WINDOW,
        DEVIATION_NEEDS_REASON,
        FINISH_BEFORE_CLOSING);
  }
}
