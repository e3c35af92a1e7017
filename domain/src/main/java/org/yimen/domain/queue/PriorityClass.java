package org.yimen.domain.queue;

import java.util.List;
import java.util.Locale;
import org.jmolecules.ddd.types.ValueObject;

/**
 * Ground on which a visitor goes ahead 优先类别. An open list (等): a rulebook may name more. Rank is no
 * ground (MAN-23, 干部、群众一样尊重), so a class for it cannot exist.
 *
 * @param code upper-case letters of any script, digits and {@code _}; 1 to 40 characters
 */
public record PriorityClass(String code) implements ValueObject {
  private static final List<String> RANKS_EN =
      List.of("CADRE", "OFFICIAL", "LEADER", "RANK", "VIP", "SENIOR_STAFF", "DIRECTOR", "CHIEF");
  private static final List<String> RANKS_ZH =
      List.of("干部", "领导", "首长", "官员", "贵宾", "职级", "级别", "处级", "局级", "厅级");

  /** No ground: by number. */
  public static final PriorityClass ORDINARY = new PriorityClass("ORDINARY");

  /** Urgent matter 急办. */
  public static final PriorityClass URGENT = new PriorityClass("URGENT");

  /** Elderly 老. */
  public static final PriorityClass ELDERLY = new PriorityClass("ELDERLY");

  /** Weak 弱: pregnant, with an infant. */
  public static final PriorityClass WEAK = new PriorityClass("WEAK");

  /** Sick 病. */
  public static final PriorityClass SICK = new PriorityClass("SICK");

  /** Disabled 残. */
  public static final PriorityClass DISABLED = new PriorityClass("DISABLED");

  /** Booked 预约. */
  public static final PriorityClass BOOKED = new PriorityClass("BOOKED");

  /**
   * @throws IllegalArgumentException if the code has not the form or rests on rank
   */
  public PriorityClass {
    if (!code.matches("[\\p{Lu}\\p{Lo}\\p{Nd}_]{1,40}"))
      throw new IllegalArgumentException("a priority class is upper-case letters, digits, _");
    if (restsOnRank(code))
      throw new IllegalArgumentException(
          "a priority class must not rest on rank (MAN-23): " + code);
  }

  /** Whether the code names a rank, which no rulebook may prefer. */
  public static boolean restsOnRank(String code) {
    String words = "_" + code.toUpperCase(Locale.ROOT).replace('-', '_') + "_";
    return RANKS_EN.stream()
            .anyMatch(r -> words.contains("_" + r + "_") || words.contains("_" + r + "S_"))
        || RANKS_ZH.stream().anyMatch(words::contains);
  }

  @Override
  public String toString() {
    return code;
  }
}
