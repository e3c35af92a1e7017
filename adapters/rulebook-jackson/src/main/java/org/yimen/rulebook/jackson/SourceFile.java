package org.yimen.rulebook.jackson;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.yimen.domain.ids.ClauseId;
import org.yimen.domain.ids.RulebookId;
import org.yimen.domain.rulebook.Argument;
import org.yimen.domain.rulebook.BadValueException;
import org.yimen.domain.rulebook.ClauseContext;
import org.yimen.domain.rulebook.ClauseStatus;
import org.yimen.domain.rulebook.FaultCode;
import org.yimen.domain.rulebook.LegalClause;
import org.yimen.domain.rulebook.RawValue;
import org.yimen.domain.rulebook.RulebookFault;
import org.yimen.domain.rulebook.RulebookLevel;
import org.yimen.domain.rulebook.RulebookScope;
import org.yimen.domain.rulebook.RulebookSource;
import org.yimen.domain.rulebook.Softening;
import org.yimen.domain.rulebook.SourceClause;
import org.yimen.domain.rulebook.SourceSetting;
import org.yimen.domain.rulebook.Strength;
import org.yimen.domain.rulebook.ValueTypes;

/** Understands the form of one rulebook file: head, softenings, clauses by context. */
final class SourceFile {
  private final String file;
  private final List<RulebookFault> faults;
  private final List<SourceClause> clauses = new ArrayList<>();
  private final List<SourceSetting> settings = new ArrayList<>();
  private Fields.Both citedAs = new Fields.Both("", "");

  SourceFile(String file, List<RulebookFault> faults) {
    this.file = file;
    this.faults = faults;
  }

  Optional<RulebookSource> read(RawValue root) {
    return Fields.of(
            root,
            "the file",
            file,
            faults,
            "rulebook",
            "name",
            "cited-as",
            "level",
            "scope",
            "over",
            "issuer",
            "issued",
            "effective",
            "softens",
            "clauses")
        .flatMap(this::head);
  }

  private Optional<RulebookSource> head(Fields head) {
    Optional<RulebookId> id = head.must("rulebook", raw -> new RulebookId(ValueTypes.scalar(raw)));
    Optional<RulebookLevel> level =
        head.must("level", raw -> ValueTypes.word(RulebookLevel.class, raw));
    RulebookScope scope =
        head.find("scope", raw -> ValueTypes.word(RulebookScope.class, raw))
            .orElse(RulebookScope.EVERY_ITEM);
    Optional<RulebookId> over = head.find("over", raw -> new RulebookId(ValueTypes.scalar(raw)));
    Optional<LocalDate> issued = head.must("issued", Fields::day);
    Optional<LocalDate> effective = head.find("effective", Fields::day);
    Fields.Both name = required(head, "name");
    Fields.Both issuer = required(head, "issuer");
    citedAs = required(head, "cited-as");
    List<Softening> softens = new ArrayList<>();
    head.find("softens")
        .ifPresent(raw -> each(raw, "softens", s -> softening(s).ifPresent(softens::add)));
    head.must("clauses", raw -> raw).ifPresent(this::contexts);
    if (id.isEmpty() || level.isEmpty() || issued.isEmpty()) return Optional.empty();
    return Optional.of(
        new RulebookSource(
            file,
            id.get(),
            name.zh(),
            name.en(),
            level.get(),
            scope,
            over,
            issuer.zh(),
            issuer.en(),
            issued.get(),
            effective,
            clauses,
            settings,
            softens,
            head.find("rulebook").map(RawValue::line).orElse(head.line())));
  }

  private Fields.Both required(Fields fields, String name) {
    Fields.Both both = fields.both(name);
    if (both.zh().isEmpty()) missing(fields, name + ".zh");
    if (both.en().isEmpty()) missing(fields, name + ".en");
    return both;
  }

  private void missing(Fields fields, String field) {
    faults.add(
        RulebookFault.at(
            file, fields.line(), FaultCode.MISSING_FIELD, Argument.code("field", field)));
  }

  private Optional<Softening> softening(RawValue raw) {
    return Fields.of(raw, "softens", file, faults, "context", "clause")
        .flatMap(
            fields -> {
              Optional<ClauseContext> context =
                  fields.find("context", v -> ValueTypes.word(ClauseContext.class, v));
              Optional<ClauseId> clause = fields.find("clause", SourceFile::clauseId);
              if (context.isPresent() == clause.isPresent()) {
                missing(fields, "context or clause");
                return Optional.empty();
              }
              return Optional.of(new Softening(context, clause, fields.line()));
            });
  }

  private void contexts(RawValue raw) {
    String[] known =
        Arrays.stream(ClauseContext.values()).map(SourceFile::word).toArray(String[]::new);
    Fields.of(raw, "clauses", file, faults, known).ifPresent(fields -> fields.each(this::context));
  }

  private void context(String word, RawValue list) {
    for (ClauseContext context : ClauseContext.values())
      if (word(context).equals(word)) each(list, word, c -> clause(c, context));
  }

  private void clause(RawValue raw, ClauseContext context) {
    Fields.of(
            raw,
            word(context),
            file,
            faults,
            "id",
            "article",
            "phrase",
            "says",
            "status",
            "binds",
            "sets",
            "through")
        .ifPresent(fields -> clause(fields, context));
  }

  private void clause(Fields fields, ClauseContext context) {
    Optional<ClauseId> id = fields.must("id", SourceFile::clauseId);
    Optional<ClauseStatus> status =
        fields.must("status", v -> ValueTypes.word(ClauseStatus.class, v));
    Strength binds =
        fields.find("binds", v -> ValueTypes.word(Strength.class, v)).orElse(Strength.BLOCK);
    Fields.Both article = fields.both("article");
    if (id.isEmpty() || status.isEmpty()) return;
    LegalClause clause =
        new LegalClause(
            id.get(),
            article.zh().isEmpty() ? "" : citedAs.zh() + article.zh(),
            article.en().isEmpty() ? "" : citedAs.en() + ", " + article.en(),
            fields.text("phrase"),
            fields.text("says"),
            status.get());
    int line = fields.find("id").map(RawValue::line).orElse(fields.line());
    clauses.add(new SourceClause(clause, context, through(fields), line));
    fields.find("sets").ifPresent(sets -> settings(sets, id.get(), binds));
  }

  private static List<String> through(Fields fields) {
    return fields
        .find("through", v -> ValueTypes.sequence(v).stream().map(ValueTypes::scalar).toList())
        .orElse(List.of());
  }

  private void settings(RawValue raw, ClauseId clause, Strength binds) {
    if (!(raw instanceof RawValue.Table table)) {
      faults.add(
          RulebookFault.at(
              file,
              raw.line(),
              FaultCode.BAD_FIELD,
              Argument.code("field", "sets"),
              Argument.code("what", "must be keys with values")));
      return;
    }
    table.entries().forEach((key, value) -> settings.add(setting(key, value, clause, binds)));
  }

  /** A value stands alone, or as {@code value} beside a {@code binds} of its own. */
  private SourceSetting setting(String key, RawValue raw, ClauseId clause, Strength binds) {
    RawValue value = raw instanceof RawValue.Table t ? t.entries().get("value") : null;
    if (value == null) return new SourceSetting(key, raw, binds, clause, raw.line());
    Strength own =
        Fields.of(raw, key, file, faults, "value", "binds")
            .flatMap(f -> f.find("binds", v -> ValueTypes.word(Strength.class, v)))
            .orElse(binds);
    return new SourceSetting(key, value, own, clause, raw.line());
  }

  private void each(RawValue raw, String what, java.util.function.Consumer<RawValue> item) {
    try {
      ValueTypes.sequence(raw).forEach(item);
    } catch (BadValueException e) {
      faults.add(
          RulebookFault.at(
              file,
              raw.line(),
              FaultCode.BAD_FIELD,
              Argument.code("field", what),
              Argument.code("what", String.valueOf(e.getMessage()))));
    }
  }

  private static ClauseId clauseId(RawValue raw) {
    return new ClauseId(ValueTypes.scalar(raw));
  }

  private static String word(ClauseContext context) {
    return context.name().toLowerCase(java.util.Locale.ROOT);
  }
}
