package org.yimen.app.api;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.yimen.domain.ids.ClauseId;
import org.yimen.domain.rulebook.Argument;
import org.yimen.domain.rulebook.HouseRule;
import org.yimen.domain.rulebook.LegalClause;
import org.yimen.domain.rulebook.Outcome;
import org.yimen.domain.rulebook.Provisions;
import org.yimen.domain.rulebook.Reason;
import org.yimen.domain.rulebook.Ruling;
import org.yimen.domain.rulebook.Strength;
import org.yimen.domain.staff.StaffReason;
import org.yimen.ports.wording.Wording;

/** Rulings 裁定 as bodies, and the status that goes with each. */
final class Rulings {
  /** House rules are the same under every rulebook. */
  static final Provisions HOUSE_RULES = Provisions.named("").build();

  private static final Set<String> LATER = Set.of("usecase.TRY_LATER", "usecase.QUERY_LATER");

  /** Who acts has not the function, the post or the mandate for it. */
  private static final Set<String> NOT_HIS =
      Set.copyOf(
          List.of(
              StaffReason.FUNCTION_NOT_OF_ACT.code(),
              StaffReason.NOT_POSTED.code(),
              StaffReason.NOT_POSTED_AT_WINDOW.code(),
              StaffReason.POSTING_ENDED.code(),
              StaffReason.NO_MANDATE.code(),
              StaffReason.MANDATE_ENDED.code()));

  private static final Set<ClauseId> NOT_HIS_BY_HOUSE =
      Set.of(
          HouseRule.WRONG_FUNCTION.id(), HouseRule.NOT_POSTED.id(), HouseRule.PAGES_BY_ROLE.id());

  private Rulings() {}

  /** What was decided. */
  enum Decision {
    GRANTED,
    WARNED,
    REFUSED
  }

  /**
   * A ruling.
   *
   * @param decision what was decided
   * @param conclusion the same in words
   * @param reasons why, in the order in which they were asked
   */
  record RulingBody(Decision decision, String conclusion, List<ReasonBody> reasons) {}

  /**
   * One reason.
   *
   * @param code under which it travels, {@code casework.SAME_PERSON}
   * @param strength whether it refuses, warns or notes
   * @param sentence the reason in words
   * @param arguments what it speaks of
   * @param clauses where it stands
   * @param mend what would mend it, where something does
   */
  record ReasonBody(
      String code,
      Strength strength,
      String sentence,
      List<ArgumentBody> arguments,
      List<ClauseBody> clauses,
      Optional<MendBody> mend) {}

  /** What a reason speaks of. */
  record ArgumentBody(String name, Argument.Kind kind, String value) {}

  /** What would mend it. */
  record MendBody(String code, String sentence) {}

  /**
   * A clause, with its phrase in both languages.
   *
   * @param id its identifier
   * @param law false for a rule of this system
   * @param articleZh where it stands
   * @param articleEn the same in English
   * @param phraseZh a literal phrase of it
   * @param phraseEn what it demands, in English
   */
  record ClauseBody(
      String id,
      boolean law,
      String articleZh,
      String articleEn,
      String phraseZh,
      String phraseEn) {}

  static RulingBody body(Ruling ruling, Provisions rules, Wording wording) {
    return new RulingBody(
        ruling.isRefused()
            ? Decision.REFUSED
            : ruling.hasWarnings() ? Decision.WARNED : Decision.GRANTED,
        wording.worded(ruling, rules).conclusion(),
        ruling.reasons().stream().map(r -> reason(r, rules, wording)).toList());
  }

  private static ReasonBody reason(Reason reason, Provisions rules, Wording wording) {
    return new ReasonBody(
        reason.code(),
        reason.strength(),
        wording.sentence(reason, rules),
        reason.arguments().stream()
            .map(a -> new ArgumentBody(a.name(), a.kind(), a.value()))
            .toList(),
        reason.clauses().stream().map(c -> clause(c, rules)).toList(),
        reason.cure().map(code -> new MendBody(code, wording.cure(reason, rules).orElse(code))));
  }

  /** A clause as these rules know it; one they do not know bears its identifier only. */
  static ClauseBody clause(ClauseId id, Provisions rules) {
    return Arrays.stream(HouseRule.values())
        .filter(h -> h.id().equals(id))
        .map(h -> clause(h.clause(), false))
        .findFirst()
        .or(() -> rules.clause(id).map(c -> clause(c, true)))
        .orElseGet(() -> new ClauseBody(id.value(), true, id.value(), id.value(), "", ""));
  }

  static ClauseBody clause(LegalClause clause, boolean law) {
    return new ClauseBody(
        clause.id().value(),
        law,
        clause.articleZh(),
        clause.articleEn(),
        clause.phraseZh(),
        clause.paraphraseEn());
  }

  /** The answer to an act: what it made with its ruling, or the ruling alone. */
  static <V> Answer answer(
      Call<?> call,
      int status,
      Outcome<V> outcome,
      Provisions rules,
      BiFunction<V, RulingBody, Record> made) {
    RulingBody ruling = body(outcome.ruling(), rules, call.wording());
    return outcome.fold(
        g -> new Answer(status, made.apply(g.state(), ruling)),
        r -> new Answer(status(r.ruling()), ruling));
  }

  static Answer refused(Call<?> call, Ruling ruling, Provisions rules) {
    return new Answer(status(ruling), body(ruling, rules, call.wording()));
  }

  /** Whose act it is not, may not do it, whatever else stands against it. */
  static int status(Ruling ruling) {
    if (ruling.clauses().contains(HouseRule.STALE.id())) return 409;
    if (ruling.codes().stream().anyMatch(LATER::contains)) return 429;
    boolean notHis =
        ruling.reasons().stream()
            .filter(r -> r.strength() == Strength.BLOCK)
            .anyMatch(
                r ->
                    NOT_HIS.contains(r.code())
                        || r.clauses().stream().anyMatch(NOT_HIS_BY_HOUSE::contains));
    return notHis ? 403 : 422;
  }
}
