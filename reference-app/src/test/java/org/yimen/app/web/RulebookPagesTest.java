package org.yimen.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.yimen.app.rulebook.LoadedRulebooks;
import org.yimen.domain.ids.RulebookId;
import org.yimen.domain.rulebook.RulebookSource;
import org.yimen.domain.rulebook.SourceClause;

class RulebookPagesTest {
  private static final String NOBODY = "";

  private final OfficerHall hall = new OfficerHall();

  @AfterEach
  void close() {
    hall.close();
  }

  @Test
  void everybodySeesTheRulebooksTheNearestFirst() throws Exception {
    String list = hall.get(NOBODY, "/rulebooks").body();
    assertThat(list)
        .contains("<h1>规则集 6 个版本</h1>", "未写明，按发布日", "本中心直接适用")
        .containsSubsequence("/rulebooks/meixihu", "/rulebooks/hunan", "/rulebooks/pll");
  }

  @Test
  void aRulebookShowsEveryClauseWithArticlePhraseStateAndKeys() throws Exception {
    LoadedRulebooks loaded = LoadedRulebooks.ofTheProgram();
    String page = hall.get(NOBODY, "/rulebooks/pll?lang=en").body();
    RulebookSource pll = loaded.source(loaded.set().editions(new RulebookId("pll")).get(0));
    assertThat(pll.clauses()).isNotEmpty();
    for (SourceClause c : pll.clauses())
      assertThat(page)
          .contains("id=\"" + c.clause().id() + "\"", "/clauses/" + c.clause().id())
          .contains(c.clause().phraseZh());
    assertThat(page)
        .contains("/rulebooks/pll/keys/deadline.limit.single-department", "= 20", "not yet")
        .contains("enforced");
    assertThat(page.length()).isLessThan(150_000);
    assertThat(hall.get(NOBODY, "/rulebooks/hunan").body().length()).isLessThan(150_000);
    String done = hall.get(NOBODY, "/rulebooks/pll?status=ENFORCED").body();
    assertThat(tags(done)).isPositive().isLessThan(tags(page));
    assertThat(hall.get(NOBODY, "/rulebooks/none").statusCode()).isEqualTo(404);
  }

  @Test
  void aKeyTellsWhichLayerSetItAndWhatItChanged() throws Exception {
    String key =
        hall.get(NOBODY, "/rulebooks/meixihu/keys/deadline.limit.single-department").body();
    assertThat(key).contains("现在是", "由此规定", "pll@2019-04-23", "第四十二条", "只能从严");
    assertThat(hall.get(NOBODY, "/rulebooks/pll/keys/no.such.key").statusCode()).isEqualTo(404);
    assertThat(hall.get(NOBODY, "/rulebooks/pll/keys/%3Cscript%3E").statusCode()).isEqualTo(404);
  }

  @Test
  void aCitedClauseLeadsToItsRulebookAndAHouseRuleSaysWhatItIs() throws Exception {
    assertThat(hall.get(NOBODY, "/clauses/PLL-42.1a").body())
        .contains("href=\"/rulebooks/pll#PLL-42.1a\"", "执行")
        .contains("/rulebooks/pll/keys/deadline.limit.single-department");
    assertThat(hall.get(NOBODY, "/clauses/YM-3").body()).contains("这是本系统自己的规则");
    assertThat(hall.get(NOBODY, "/clauses/XXX-1").statusCode()).isEqualTo(404);
  }

  private static int tags(String html) {
    Matcher tag = Pattern.compile("<li id=\"").matcher(html);
    int n = 0;
    while (tag.find()) n++;
    return n;
  }
}
