package org.yimen.rulebook.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yimen.domain.rulebook.LegalClause;
import org.yimen.domain.rulebook.SourceClause;

/** The built-in files against the register of requirements. */
class RegisterTest {
  private static final Set<String> READ =
      Set.of("catalogue", "organisation", "staff", "queue", "case", "deadline", "document");

  /** Contexts of which files hold what is there, and may hold none yet. */
  private static final Set<String> READ_IN_PART =
      Set.of("facility", "security", "portal", "device");

  @ParameterizedTest
  @CsvSource({
    "pll.tsv, 0, true",
    "hunan.tsv, 1, false",
    "meixihu.tsv, 2, false",
    "jinzhou.tsv, 3, false",
    "shaoyang.tsv, 4, false",
    "compilation.tsv PG-, 5, false"
  })
  void every_clause_stands_with_its_literal_phrase_and_words_of_our_own(
      String register, int file, boolean whole) throws IOException {
    String prefix = register.replaceFirst("^[^ ]+ ?", "");
    List<String[]> rows = rows(register.replaceFirst(" .*", ""));
    Map<String, SourceClause> written =
        YamlRulebooks.builtInFiles().get(file).source().orElseThrow().clauses().stream()
            .collect(Collectors.toMap(c -> c.clause().id().value(), Function.identity()));
    for (String[] row : rows) {
      if (!row[0].startsWith(prefix)) continue;
      boolean perhaps = READ_IN_PART.contains(row[4]) && written.containsKey(row[0]);
      if (!whole && !READ.contains(row[4]) && !perhaps) continue;
      assertThat(written).containsKey(row[0]);
      SourceClause clause = Optional.ofNullable(written.remove(row[0])).orElseThrow();
      LegalClause text = clause.clause();
      assertThat(text.phraseZh()).as(row[0]).isEqualTo(row[1]);
      assertThat(text.paraphraseEn()).as(row[0]).isNotEqualTo(row[2]).hasSizeLessThan(160);
      assertThat(clause.context().name()).as(row[0]).isEqualToIgnoringCase(row[4]);
    }
    assertThat(written).as("clauses that the register does not hold").isEmpty();
  }

  private static List<String[]> rows(String register) throws IOException {
    Path at = Path.of("").toAbsolutePath();
    while (at != null && !Files.exists(at.resolve("shared/architecture.md"))) at = at.getParent();
    assumeTrue(at != null, "skipped: ../shared is absent");
    return Files.readAllLines(at.resolve("shared/requirements/" + register)).stream()
        .skip(1)
        .map(line -> line.split("\t", -1))
        .toList();
  }
}
