package org.yimen.domain.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yimen.domain.ids.ClauseId;
import org.yimen.domain.ids.FunctionCode;
import org.yimen.domain.ids.RulebookId;
import org.yimen.domain.rulebook.ValueTypes.Tighter;

/** A made-up rulebook as a file would write it, line by line, and keys to read it with. */
final class Written {
  static final ProvisionKey<Integer> LIMIT =
      ProvisionKey.required(
          "test.limit", ValueTypes.integer(1, 100, Tighter.SMALLER), Direction.TIGHTEN, "days");
  static final ProvisionKey<Integer> PROMISE =
      ProvisionKey.withReading(
          "test.promise",
          ValueTypes.integer(1, 100, Tighter.SMALLER),
          Direction.TIGHTEN,
          90,
          "days promised");
  static final ProvisionKey<Integer> COLOUR =
      ProvisionKey.withReading(
          "test.colour", ValueTypes.integer(0, 9, Tighter.NEITHER), Direction.REPLACE, 0, "colour");
  static final ProvisionKey<List<String>> GROUNDS =
      ProvisionKey.withReading(
          "test.grounds", ListTypes.words(), Direction.ADD, List.of(), "grounds");
  static final ProvisionKey<Integer> UNIT =
      ProvisionKey.withReading(
          "test.unit", ValueTypes.integer(0, 9, Tighter.NEITHER), Direction.FIXED, 0, "unit");
  static final ProvisionKey<List<FunctionCode>> SIGNERS =
      ProvisionKey.withReading(
          "test.signers",
          FunctionList.TYPE,
          Direction.TIGHTEN,
          List.of(new FunctionCode("CLERK")),
          "who signs");
  static final KeyRegistry KEYS =
      KeyRegistry.builder()
          .room(List.of(LIMIT, PROMISE, COLOUR, GROUNDS, UNIT, SIGNERS))
          .functions(Set.of(new FunctionCode("CLERK"), new FunctionCode("HEAD")))
          .constraint(KeyConstraint.promiseWithin(PROMISE, LIMIT))
          .build();
  static final LocalDate DAY_2020 = LocalDate.of(2020, 1, 1);
  static final LocalDate DAY_2021 = LocalDate.of(2021, 1, 1);
  static final LocalDate DAY_2022 = LocalDate.of(2022, 1, 1);

  private final String id;
  private final RulebookLevel level;
  private final List<SourceClause> clauses = new ArrayList<>();
  private final List<SourceSetting> settings = new ArrayList<>();
  private final List<Softening> softens = new ArrayList<>();
  private String file;
  private Optional<RulebookId> over = Optional.empty();
  private LocalDate issued = DAY_2020;
  private Optional<LocalDate> effective = Optional.of(DAY_2020);
  private RulebookScope scope = RulebookScope.EVERY_ITEM;
  private int line = 1;

  private Written(String id, RulebookLevel level) {
    this.id = id;
    this.file = id + ".yaml";
    this.level = level;
  }

  static Written rulebook(String id, RulebookLevel level) {
    return new Written(id, level);
  }

  /** A law with a limit of 20 days, which every stack needs. */
  static Written law() {
    return rulebook("law", RulebookLevel.LAW).clause("L-1").sets("test.limit", "20");
  }

  Written over(String below) {
    over = Optional.of(new RulebookId(below));
    return this;
  }

  Written forLicences() {
    scope = RulebookScope.LICENCES;
    return this;
  }

  Written file(String name) {
    file = name;
    return this;
  }

  Written issued(LocalDate day) {
    issued = day;
    return this;
  }

  Written effective(LocalDate day) {
    effective = Optional.of(day);
    return this;
  }

  Written withoutCommencement() {
    effective = Optional.empty();
    return this;
  }

  Written clause(String clause) {
    return clause(clause, ClauseStatus.ENFORCED, ClauseContext.CASE);
  }

  Written clause(String clause, ClauseStatus status, ClauseContext context) {
    return clause(clause, status, context, "短语", "a paraphrase");
  }

  Written clause(
      String clause, ClauseStatus status, ClauseContext context, String phrase, String says) {
    LegalClause text =
        new LegalClause(new ClauseId(clause), "第一条", "article 1", phrase, says, status);
    clauses.add(new SourceClause(text, context, List.of(), line += 10));
    return this;
  }

  /** The last clause is enforced through these keys. */
  Written through(String... keys) {
    SourceClause last = clauses.remove(clauses.size() - 1);
    clauses.add(new SourceClause(last.clause(), last.context(), List.of(keys), last.line()));
    return this;
  }

  Written sets(String key, String value) {
    return sets(key, value, Strength.BLOCK);
  }

  Written sets(String key, String value, Strength strength) {
    line++;
    return sets(key, new RawValue.Scalar(value, line), strength);
  }

  Written list(String key, String... words) {
    line++;
    List<RawValue> items = new ArrayList<>();
    for (String word : words) items.add(new RawValue.Scalar(word, line));
    return sets(key, new RawValue.Sequence(items, line), Strength.BLOCK);
  }

  private Written sets(String key, RawValue value, Strength strength) {
    ClauseId clause = clauses.get(clauses.size() - 1).clause().id();
    settings.add(new SourceSetting(key, value, strength, clause, line));
    return this;
  }

  Written underClause(String clause, String key, String value) {
    line++;
    settings.add(
        new SourceSetting(
            key, new RawValue.Scalar(value, line), Strength.BLOCK, new ClauseId(clause), line));
    return this;
  }

  Written softens(ClauseContext context) {
    softens.add(new Softening(Optional.of(context), Optional.empty(), 5));
    return this;
  }

  Written softens(String clause) {
    softens.add(new Softening(Optional.empty(), Optional.of(new ClauseId(clause)), 5));
    return this;
  }

  RulebookSource source() {
    return new RulebookSource(
        file,
        new RulebookId(id),
        "名称",
        "name",
        level,
        scope,
        over,
        "机关",
        "issuer",
        issued,
        effective,
        clauses,
        settings,
        softens,
        1);
  }

  static RulebookReading read(Written... files) {
    return RulebookReader.read(java.util.Arrays.stream(files).map(Written::source).toList(), KEYS);
  }

  /** The English lines of everything that is wrong. */
  static List<String> faults(Written... files) {
    return read(files).faults().stream().map(RulebookFault::en).toList();
  }

  static Provisions stack(String id, LocalDate day, Written... files) {
    return read(files).orElseThrow().stack(new RulebookId(id), day);
  }
}
