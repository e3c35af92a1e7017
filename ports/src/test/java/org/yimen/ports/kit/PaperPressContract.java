package org.yimen.ports.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.yimen.ports.driven.PaperPress;
import org.yimen.ports.driven.PressedPaper;
import org.yimen.ports.paper.CopyMark;
import org.yimen.ports.paper.Paper;
import org.yimen.ports.wording.Language;
import org.yimen.ports.wording.WordedPaper;
import org.yimen.ports.wording.Wording;

/** The rules of {@link PaperPress}. Texts are compared without blanks, in normal form NFKC. */
public abstract class PaperPressContract {
  /** Ends a table, opens a script, ends a section, calls an entity, names a file. */
  private static final String HOSTILE =
      "</td></table><script>x()</script>]]><!-- &xxe; &amp; {{ 7*7 }} <img src='file:///etc/passwd'/>";

  /** Rings, escapes, turns the direction, hides, breaks. */
  private static final String UNSEEN = "甲\u0007\u001b\u202e乙\u200b\ufeff丙\u0000丁";

  /** The press in question. */
  protected abstract PaperPress press();

  /** What a reader finds on the paper. */
  protected abstract String textOf(PressedPaper paper);

  @Test
  void PP_1_every_text_is_set() {
    for (Language language : Language.values())
      for (Paper paper : SamplePapers.everyday().all()) {
        WordedPaper worded = Wording.of(language).papers().worded(paper, CopyMark.ORIGINAL);
        String text = pressed(paper, language, CopyMark.ORIGINAL);
        for (String wanted : worded.texts())
          assertThat(text).as("%s in %s", paper.kind(), language).contains(bare(wanted));
      }
  }

  @Test
  void PP_2_copies_are_marked() {
    for (Paper paper : SamplePapers.everyday().all()) {
      String original = pressed(paper, Language.ZH, CopyMark.ORIGINAL);
      assertThat(original).doesNotContain("副本");
      assertThat(pressed(paper, Language.ZH, CopyMark.DUPLICATE)).contains("副本");
    }
  }

  @Test
  void PP_3_english_is_headed_as_an_unofficial_copy() {
    for (Paper paper : SamplePapers.everyday().all()) {
      assertThat(pressed(paper, Language.EN, CopyMark.ORIGINAL)).contains("Unofficialcopy");
      assertThat(pressed(paper, Language.ZH, CopyMark.ORIGINAL)).doesNotContain("Unofficial");
    }
  }

  @Test
  void PP_4_markup_comes_out_as_words() {
    for (Paper paper : SamplePapers.typed(HOSTILE).all())
      if (holds(paper, HOSTILE))
        assertThat(pressed(paper, Language.ZH, CopyMark.ORIGINAL))
            .as("%s", paper.kind())
            .contains(bare(HOSTILE));
  }

  @Test
  void PP_4_what_nobody_sees_is_left_out() {
    for (Paper paper : SamplePapers.typed(UNSEEN).all())
      if (holds(paper, "甲乙丙丁"))
        assertThat(pressed(paper, Language.ZH, CopyMark.ORIGINAL))
            .as("%s", paper.kind())
            .contains("甲乙丙丁");
  }

  @Test
  void PP_4_a_name_of_ten_thousand_characters_stands_there_whole() {
    String longest = "长".repeat(9_999) + "尾";
    for (Paper paper :
        List.of(SamplePapers.typed(longest).slip(), SamplePapers.typed(longest).nonAcceptance()))
      assertThat(
              pressed(paper, Language.ZH, CopyMark.ORIGINAL).chars().filter(c -> c == '长').count())
          .isGreaterThanOrEqualTo(9_999);
  }

  @Test
  void PP_5_the_same_paper_says_the_same_again() throws Exception {
    Paper paper = SamplePapers.everyday().slip();
    String first = pressed(paper, Language.ZH, CopyMark.ORIGINAL);
    Callable<String> again = () -> pressed(paper, Language.ZH, CopyMark.ORIGINAL);
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      for (Future<String> text : threads.invokeAll(List.of(again, again, again, again)))
        assertThat(text.get()).isEqualTo(first);
    } finally {
      threads.shutdownNow();
    }
  }

  private static boolean holds(Paper paper, String typed) {
    return bare(String.join(
            "", Wording.of(Language.ZH).papers().worded(paper, CopyMark.ORIGINAL).texts()))
        .contains(bare(typed));
  }

  private String pressed(Paper paper, Language language, CopyMark copy) {
    return bare(textOf(press().press(paper, language, copy)));
  }

  /** Without blanks, in normal form: a line may end anywhere. */
  public static String bare(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .codePoints()
        .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }
}
