package org.yimen.ports.wording;

import java.util.List;
import java.util.Optional;
import org.yimen.domain.ids.ClauseId;
import org.yimen.domain.rulebook.Strength;

/**
 * A ruling 裁定 in the words of one language, for a page that sets its parts apart.
 *
 * @param conclusion whether it can be done
 * @param reasons why, in the order in which they were asked
 */
public record WordedRuling(String conclusion, List<WordedReason> reasons) {
  public WordedRuling {
    reasons = List.copyOf(reasons);
  }

  /**
   * One reason.
   *
   * @param code under which it travels, {@code casework.SAME_PERSON}
   * @param strength whether it refuses, warns or notes
   * @param sentence the reason
   * @param sources where it stands, at least one
   * @param cure what would mend it, where something does
   */
  public record WordedReason(
      String code,
      Strength strength,
      String sentence,
      List<WordedSource> sources,
      Optional<String> cure) {
    public WordedReason {
      sources = List.copyOf(sources);
    }
  }

  /**
   * A source 依据.
   *
   * @param clause its identifier
   * @param law false for a rule of this system
   * @param text article with its words; a rule of this system says that it is one
   */
  public record WordedSource(ClauseId clause, boolean law, String text) {}
}
