package org.yimen.persistence.jdbi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yimen.ports.driven.StorageException;
import org.yimen.ports.journal.StateHash;

/** Packed texts come back as they were. */
class PackingTest {
  private final Packing packing = new Packing();

  @Test
  void the_list_of_words_never_changes() throws Exception {
    try (InputStream words = Packing.class.getResourceAsStream("packing-1.txt")) {
      assertThat(StateHash.of(new String(words.readAllBytes(), StandardCharsets.UTF_8)).hex())
          .as("stored texts could not be read any more: make a list 2 instead")
          .isEqualTo("37e31792fd9fa5d6dc89e49c388a893a82984dc395d95c841528ee30c8c96100");
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
    for (Object column : new Object[] {new byte[0], new byte[] {9, 9}, short_, "text"})
      assertThatExceptionOfType(StorageException.class)
          .isThrownBy(() -> packing.text(column))
          .withMessage("数据库文件已损坏 / the database file is damaged: a packed text");
  }
}
