package org.yimen.items.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.yimen.domain.catalogue.ItemCategory;

/** The real list of a district in Sichuan loads whole. */
class GuanganImportTest {
  @Test
  void all_1135_items_load_repeated_names_included() throws IOException {
    Optional<Path> file =
        shared().map(s -> s.resolve("data/items/guangan-qianfeng-items.csv")).filter(Files::exists);
    assumeThat(file).as("skipped: ../shared is absent").isPresent();

    try (InputStream in = Files.newInputStream(file.orElseThrow())) {
      Import read = ItemsCsv.read(in, ItemsCsvTest.ids());

      assertThat(read.faults()).isEmpty();
      assertThat(read.items()).hasSize(1135);
      assertThat(read.items().stream().map(i -> i.draft().code()).distinct()).hasSize(1135);
      assertThat(read.items().stream().map(i -> i.draft().nameZh()).distinct()).hasSize(1133);
      assertThat(read.items().stream().map(ImportedItem::department).distinct()).hasSize(34);
      assertThat(
              read.items().stream()
                  .collect(Collectors.groupingBy(i -> i.draft().category(), Collectors.counting())))
          .containsEntry(ItemCategory.LICENCE, 536L)
          .containsEntry(ItemCategory.NON_LICENCE, 182L + 50 + 9 + 8 + 2)
          .containsEntry(ItemCategory.PUBLIC_SERVICE, 348L);
    }
  }

  private static Optional<Path> shared() {
    for (@Nullable Path at = Path.of(System.getProperty("user.dir")).toAbsolutePath();
        at != null;
        at = at.getParent())
      if (Files.exists(at.resolve("shared/architecture.md")))
        return Optional.of(at.resolve("shared"));
    return Optional.empty();
  }
}
