package org.yimen.items.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yimen.domain.catalogue.ItemCategory;
import org.yimen.domain.ids.ItemId;
import org.yimen.testing.Clause;

class ItemsCsvTest {
  private static final String HEADING =
      "department,main_item,name,area_code,item_code,task_type,dept_code\n";
  private static final String GOOD = "城管办,户外,占道经营登记,430104,T-1,10,D-1\n";

  @Test
  void a_good_file_loads_whole_repeated_names_included() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(ItemsCsvTest.class.getResourceAsStream("own-items.csv"))) {
      Import read = ItemsCsv.read(in, ids());

      assertThat(read.isClean()).isTrue();
      assertThat(read.items()).hasSize(7);
      assertThat(read.items().get(1).draft().nameZh()).isEqualTo("门头招牌设置备案（新设、变更）");
      assertThat(read.items().get(5).draft().nameZh()).isEqualTo("高龄津贴，\"八十岁以上\"");
      assertThat(read.items().get(2).draft().nameZh())
          .isEqualTo(read.items().get(3).draft().nameZh());
      assertThat(read.items().get(2).draft().code())
          .isNotEqualTo(read.items().get(3).draft().code());
      assertThat(read.items().stream().map(i -> i.draft().category()))
          .containsExactly(
              ItemCategory.NON_LICENCE,
              ItemCategory.NON_LICENCE,
              ItemCategory.LICENCE,
              ItemCategory.LICENCE,
              ItemCategory.NON_LICENCE,
              ItemCategory.NON_LICENCE,
              ItemCategory.PUBLIC_SERVICE);
      assertThat(read.items().get(6).line()).isEqualTo(8);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "城管办,户外,登记,430104,T-1,10,D-1|2|DUPLICATE_CODE|item_code",
        "城管办,户外,登记,430104,T-2,77,D-1|2|UNKNOWN_TASK_TYPE|task_type",
        "城管办,户外,登记,430104,T-2,10|2|FIELD_COUNT|``",
        "城管办,户外,登记,430104,T-2,10,D-1,多|2|FIELD_COUNT|``",
        "城管办,户外,,430104,T-2,10,D-1|2|EMPTY_FIELD|name",
        "城管办,户外,登记,430104,,10,D-1|2|EMPTY_FIELD|item_code",
        "城管办,户外,登记,430104,T 2,10,D-1|2|BAD_CODE|item_code",
        "城管办,户外,登\u202E记,430104,T-2,10,D-1|2|BAD_TEXT|name",
        "城管办,户外,登\u0007记,430104,T-2,10,D-1|2|BAD_TEXT|name",
        "城管办,户外,\"登记,430104,T-2,10,D-1|2|BROKEN_QUOTING|``",
        "城管办,户外,\"登\"记,430104,T-2,10,D-1|2|BROKEN_QUOTING|``"
      })
  void a_bad_row_is_reported_by_line_and_the_rows_around_it_are_kept_on_demand_only(
      String bad, int faultLine, RowFault.Kind kind, String column) throws IOException {
    String last = "城管办,户外,占道经营登记,430104,T-9,10,D-1\n";
    Import read =
        read(HEADING + (kind == RowFault.Kind.DUPLICATE_CODE ? GOOD : "") + bad + "\n" + last);

    int line = kind == RowFault.Kind.DUPLICATE_CODE ? faultLine + 1 : faultLine;
    assertThat(read.faults()).hasSize(1);
    assertThat(read.faults().get(0).line()).isEqualTo(line);
    assertThat(read.faults().get(0).kind()).isEqualTo(kind);
    assertThat(read.faults().get(0).column()).isEqualTo(column);
    assertThat(read.items()).isEmpty();
    assertThat(read.keepGoodRows().items()).hasSize(read.goodRows()).isNotEmpty();
    assertThat(read.keepGoodRows().items().get(read.goodRows() - 1).draft().code().value())
        .isEqualTo("T-9");
  }

  @Test
  @Clause({"HUN-5.1", "XXM-04"})
  void a_row_without_a_category_is_refused() throws IOException {
    Import read = read(HEADING + "城管办,户外,登记,430104,T-1,,D-1\n");

    assertThat(read.items()).isEmpty();
    assertThat(read.faults().get(0).en()).isEqualTo("line 2, task_type: the field is empty");
    assertThat(read.faults().get(0).zh()).isEqualTo("第2行，task_type：此栏不能为空");
  }

  @Test
  void several_faults_of_one_row_are_all_named() throws IOException {
    Import read = read(HEADING + "城管办,户外,,430104,T 1,99,\n");

    assertThat(read.faults().stream().map(RowFault::column))
        .containsExactlyInAnyOrder("name", "dept_code", "task_type", "item_code");
  }

  @Test
  void over_long_text_is_measured_and_never_repeated() throws IOException {
    String hostile = "恶".repeat(300);
    Import read = read(HEADING + "城管办,户外," + hostile + ",430104,T-1,10,D-1\n");

    assertThat(read.faults().get(0).en())
        .isEqualTo(
            "line 2, name: the text does not have the required form"
                + " (is too long: 300 characters)");
    Import longer = read(HEADING + "x".repeat(100_000) + "\n" + GOOD);
    assertThat(longer.faults().get(0).kind()).isEqualTo(RowFault.Kind.LINE_TOO_LONG);
    assertThat(longer.goodRows()).isEqualTo(1);
  }

  @Test
  void a_missing_column_is_named_and_no_row_is_read() throws IOException {
    Import read = read("department,main_item,name,area_code,task_type\n" + GOOD);

    assertThat(read.faults().stream().map(RowFault::en))
        .containsExactly(
            "line 1, item_code: a column is missing", "line 1, dept_code: a column is missing");
    assertThat(read.goodRows()).isZero();
  }

  @Test
  void columns_may_stand_in_any_order_beside_others() throws IOException {
    Import read =
        read(
            "备注,item_code,name,department,main_item,area_code,dept_code,task_type\n"
                + "x,T-1,占道经营登记,城管办,户外,430104,D-1,10\n");

    assertThat(read.isClean()).isTrue();
    assertThat(read.items().get(0).draft().nameZh()).isEqualTo("占道经营登记");
  }

  @Test
  void a_byte_order_mark_windows_line_ends_and_blank_lines_do_no_harm() throws IOException {
    Import read = read("\uFEFF" + HEADING.replace("\n", "\r\n") + GOOD.replace("\n", "\r\n\r\n"));

    assertThat(read.faults()).isEmpty();
    assertThat(read.items()).hasSize(1);
  }

  @Test
  void a_file_of_chinese_windows_is_recognised() throws IOException {
    Import read = read((HEADING + GOOD).getBytes(Charset.forName("GB18030")));

    assertThat(read.faults()).hasSize(1);
    assertThat(read.faults().get(0).zh()).startsWith("第2行：文件编码不是UTF-8（像是GB18030/GBK，请另存为UTF-8");
    Import utf16 = read((HEADING + GOOD).getBytes(StandardCharsets.UTF_16));
    assertThat(utf16.faults().get(0).en())
        .isEqualTo("line 1: the file is not encoded in UTF-8 (UTF-16)");
    assertThat(utf16.goodRows()).isZero();
  }

  @Test
  void an_empty_file_says_so() throws IOException {
    assertThat(read("").faults().get(0).kind()).isEqualTo(RowFault.Kind.EMPTY_FILE);
    assertThat(read("\n").faults().get(0).kind()).isEqualTo(RowFault.Kind.EMPTY_FILE);
    assertThat(read(HEADING).isClean()).isTrue();
  }

  private static Import read(String text) throws IOException {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  private static Import read(byte[] bytes) throws IOException {
    return ItemsCsv.read(new ByteArrayInputStream(bytes), ids());
  }

  static Supplier<ItemId> ids() {
    AtomicLong next = new AtomicLong();
    return () -> new ItemId(new UUID(7, next.incrementAndGet()));
  }
}
