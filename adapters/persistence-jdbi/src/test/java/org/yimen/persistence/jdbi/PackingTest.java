package org.yimen.persistence.jdbi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yimen.ports.driven.StorageException;
import org.yimen.ports.journal.StateHash;

/** Packed texts come back as they were. */
class PackingTest {
  private final Packing packing = new Packing("case");

  @ParameterizedTest
  @CsvSource({
    "case, d2b2909f338b4e315ef33492333498f46a9eb1160a3da46a71d696163bac6cac",
    "ticket, c356240a9170ef8cdd2ada419bf57f17042ab61d4b5a6b97b8ae5de64d30ba1a",
    "answer, bbf92920c3d21b65c9207d86cd36451e1e5c7bd2063d7a8cc3ed3a426d4eab44"
  })
  void the_lists_of_words_never_change(String kind, String hash) throws Exception {
    try (InputStream words = Packing.class.getResourceAsStream("packing-" + kind + "-1.txt")) {
      assertThat(StateHash.of(new String(words.readAllBytes(), StandardCharsets.UTF_8)).hex())
          .as("stored texts could not be read any more: make a list 2 instead")
          .isEqualTo(hash);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{}", "\"form\":1", "𠮷野家 🏠 é \\ \u0000 \n"})
  void every_text_comes_back(String text) {
    assertThat(packing.text(packing.column(text))).isEqualTo(text);
    String long_ = text.repeat(3000);
    assertThat(packing.text(packing.column(long_))).isEqualTo(long_);
  }

  @Test
  void what_was_not_packed_is_said_to_be_damaged() {
    byte[] packed = (byte[]) packing.column("{\"form\":1,\"version\":5}");
    byte[] short_ = java.util.Arrays.copyOf(packed, packed.length - 2);
    byte[] endless = packed.clone();
    endless[5] = (byte) 0xE0; // the frame now says that its length takes eight bytes
    byte[] other = packed.clone();
    other[1] = 0;
    for (Object column :
        new Object[] {
          new byte[0], new byte[] {1}, new byte[] {9, 9}, short_, endless, other, "text"
        })
      assertThatExceptionOfType(StorageException.class)
          .isThrownBy(() -> packing.text(column))
          .withMessage("数据库文件已损坏 / the database file is damaged: a packed text");
  }
}
