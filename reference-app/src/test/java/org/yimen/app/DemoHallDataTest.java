package org.yimen.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.yimen.domain.catalogue.FeeSchedule;
import org.yimen.domain.catalogue.Item;
import org.yimen.domain.catalogue.ItemCategory;
import org.yimen.domain.catalogue.ItemVersion;
import org.yimen.domain.catalogue.ItemVersionBuilder;
import org.yimen.domain.catalogue.Material;
import org.yimen.domain.catalogue.SampleItems;
import org.yimen.domain.catalogue.ServiceGuide;
import org.yimen.domain.catalogue.Step;
import org.yimen.domain.ids.ClauseId;
import org.yimen.domain.ids.DepartmentId;
import org.yimen.domain.ids.FunctionCode;
import org.yimen.domain.ids.ItemCode;
import org.yimen.domain.ids.ItemId;
import org.yimen.domain.organisation.Centre;
import org.yimen.domain.organisation.CentreState;
import org.yimen.domain.organisation.Hall;
import org.yimen.domain.organisation.Window;
import org.yimen.domain.organisation.WindowKind;
import org.yimen.domain.rulebook.Provision;
import org.yimen.domain.rulebook.Ruling;
import org.yimen.domain.rulebook.Strength;
import org.yimen.domain.staff.Functions;
import org.yimen.testing.Clause;

/**
 * The demo hall's data make a centre, items that may be published, and officers for each of them.
 */
class DemoHallDataTest {
  private static final ObjectMapper YAML =
      YAMLMapper.builder()
          .addModule(new Jdk8Module())
          .addModule(new JavaTimeModule())
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .withConfigOverride(
              List.class, o -> o.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
          .build();
  private static JsonNode data = YAML.nullNode();
  private static List<ItemVersion> items = List.of();

  @BeforeAll
  static void read() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(
            DemoHallDataTest.class.getResourceAsStream("/org/yimen/app/demo-hall.yaml"))) {
      data = YAML.readTree(in);
    }
    items = new ArrayList<>();
    long n = 0;
    for (JsonNode node : data.get("items")) items.add(item(node, ++n));
  }

  @Test
  @Clause({"MXH-4a", "MXH-4f", "MXH-4h"})
  void the_centre_has_two_halls_and_each_field_has_its_hall() throws IOException {
    Centre centre = centre();

    assertThat(centre.halls().stream().map(Hall::nameZh)).containsExactly("街道服务大厅", "桃花岭服务大厅");
    for (String field : List.of("公共服务", "公共安全", "退役军人服务", "应急管理", "社会事务"))
      assertThat(centre.hallFor(field).orElseThrow().nameZh()).isEqualTo("街道服务大厅");
    for (String field : List.of("城市管理", "市场监督", "医保", "社保", "就业"))
      assertThat(centre.hallFor(field).orElseThrow().nameZh()).isEqualTo("桃花岭服务大厅");
  }

  @Test
  void every_kind_of_window_that_hunan_asks_for_is_there() throws IOException {
    List<WindowKind> five =
        List.of(
            WindowKind.ENQUIRY,
            WindowKind.ENTRUSTED,
            WindowKind.CHARGING,
            WindowKind.COMPLAINT,
            WindowKind.DEPARTMENT);
    assertThat(
            centre()
                .windowKindsComplete(
                    new Provision<>(five, new ClauseId("HUN-4.1.1b"), Strength.WARN)))
        .isEqualTo(Ruling.granted());
  }

  @Test
  void every_item_may_be_published_under_meixihu() {
    assertThat(items).hasSize(32);
    assertThat(items)
        .allSatisfy(
            v ->
                assertThat(Item.examine(v, SampleItems.meixihu()).reasons())
                    .as(v.nameZh())
                    .isEmpty());
    assertThat(items.stream().map(ItemVersion::code)).doesNotHaveDuplicates();
    assertThat(items).allSatisfy(v -> assertThat(v.nameEn()).as(v.nameZh()).isPresent());
    assertThat(items)
        .allSatisfy(v -> assertThat(v.materials().stream().filter(Material::main)).hasSize(1));
  }

  @Test
  void ten_fields_with_at_least_three_items_and_every_kind_of_case() {
    assertThat(
            items.stream()
                .collect(Collectors.groupingBy(ItemVersion::field, Collectors.counting())))
        .hasSize(10)
        .allSatisfy((field, count) -> assertThat(count).as(field).isGreaterThanOrEqualTo(3));
    assertThat(items.stream().filter(ItemVersion::sameDayCapable)).hasSize(10);
    assertThat(items.stream().filter(v -> !v.sameDayCapable() && !v.joint())).hasSize(15);
    assertThat(items.stream().filter(ItemVersion::joint)).hasSize(7);
    assertThat(items.stream().filter(v -> !v.fee().orElseThrow().free())).hasSize(2);
    assertThat(items.stream().filter(v -> v.category() == ItemCategory.LICENCE)).hasSize(7);
  }

  @Test
  void every_item_has_a_window_with_its_service_in_the_hall_of_its_field() throws IOException {
    Centre centre = centre();
    for (JsonNode node : data.get("items")) {
      Hall hall = centre.hallFor(node.get("field").asText()).orElseThrow();
      String service = node.get("service").asText();
      assertThat(centre.windowsIn(hall.id()))
          .as(node.get("code").asText())
          .anyMatch(w -> w.services().stream().anyMatch(s -> s.value().equals(service)));
    }
    Set<String> services = texts(data.get("services"), "id");
    for (Window w : centre.windows())
      assertThat(services).containsAll(w.services().stream().map(s -> s.value()).toList());
  }

  @Test
  void every_item_has_who_takes_in_who_reviews_and_another_who_approves() {
    for (ItemVersion v : items) {
      assertThat(officers("ACCEPTANCE_OFFICER", v.lead(), v.code())).as(v.nameZh()).isNotEmpty();
      for (DepartmentId department : v.deciding()) {
        Set<String> reviewers = officers("REVIEWER", department, v.code());
        Set<String> approvers = officers("APPROVER", department, v.code());
        assertThat(reviewers).as(v.nameZh() + " " + department).isNotEmpty();
        assertThat(approvers).as(v.nameZh() + " " + department).isNotEmpty();
        assertThat(reviewers).doesNotContainAnyElementsOf(approvers);
      }
    }
  }

  @Test
  void officers_hold_functions_that_exist_at_windows_that_exist() throws IOException {
    Centre centre = centre();
    Set<String> windows =
        centre.windows().stream().map(w -> w.id().value()).collect(Collectors.toSet());
    Set<String> manned = new HashSet<>();
    for (JsonNode officer : data.get("officers")) {
      for (JsonNode f : officer.get("functions"))
        assertThat(Functions.all()).contains(new FunctionCode(f.asText()));
      for (JsonNode w : officer.get("windows")) {
        assertThat(windows).contains(w.asText());
        manned.add(w.asText());
      }
    }
    assertThat(manned).isEqualTo(windows);
    assertThat(texts(data.get("officers"), "code")).hasSize(data.get("officers").size());
    assertThat(texts(data.get("officers"), "name")).hasSize(data.get("officers").size());
  }

  @Test
  void the_centre_posts_to_the_street_hall_and_three_bodies_to_taohualing() {
    for (JsonNode officer : data.get("officers"))
      for (JsonNode w : officer.get("windows"))
        if (w.asText().startsWith("JD-")) assertThat(officer.has("postedBy")).isFalse();
        else assertThat(officer.get("postedBy").asText()).isIn("CSGL", "WGZX", "SCJG");
  }

  private static Centre centre() throws IOException {
    JsonNode c = data.get("centre");
    ObjectNode flat = YAML.createObjectNode();
    flat.put("format", 1);
    flat.setAll((ObjectNode) c);
    return Centre.restore(YAML.treeToValue(wrapped(flat), CentreState.class));
  }

  /** Identifiers are plain words in the file and records of one component in the domain. */
  private static JsonNode wrapped(ObjectNode c) {
    wrap(c, "id");
    wrap(c, "rulebook");
    for (JsonNode h : c.get("halls")) {
      wrap(h, "id");
      wrap(h, "managedBy");
    }
    for (JsonNode d : c.get("departments")) wrap(d, "id");
    for (JsonNode w : c.get("windows")) {
      wrap(w, "id");
      wrap(w, "hall");
      wrap(w, "department");
      ArrayNode services = (ArrayNode) w.get("services");
      for (int i = 0; i < services.size(); i++)
        services.set(i, YAML.createObjectNode().put("value", word(services.get(i))));
    }
    return c;
  }

  private static void wrap(JsonNode at, String name) {
    if (at.has(name))
      ((ObjectNode) at).set(name, YAML.createObjectNode().put("value", word(at.get(name))));
  }

  private static String word(JsonNode node) {
    return node.isObject() ? node.get("value").asText() : node.asText();
  }

  private static ItemVersion item(JsonNode node, long n) throws IOException {
    List<DepartmentId> deciding = new ArrayList<>();
    for (JsonNode d : node.get("deciding")) deciding.add(new DepartmentId(d.asText()));
    List<Material> materials = new ArrayList<>();
    for (JsonNode m : node.get("materials")) {
      wrap(m, "code");
      materials.add(YAML.treeToValue(m, Material.class));
    }
    ItemVersionBuilder builder =
        new ItemVersionBuilder(
                new ItemId(new UUID(9, n)),
                new ItemCode(node.get("code").asText()),
                node.get("nameZh").asText(),
                ItemCategory.valueOf(node.get("category").asText()),
                new DepartmentId(node.get("lead").asText()))
            .nameEn(node.get("nameEn").asText())
            .field(node.get("field").asText())
            .decidedBy(
                deciding.get(0), deciding.subList(1, deciding.size()).toArray(DepartmentId[]::new))
            .sameDayCapable(node.get("sameDayCapable").asBoolean())
            .reviewedAndVerified(node.get("reviewedAndVerified").asBoolean())
            .promise(node.get("promise").asInt())
            .materials(materials)
            .fee(YAML.treeToValue(node.get("fee"), FeeSchedule.class))
            .guide(YAML.treeToValue(node.get("guide"), ServiceGuide.class));
    if (node.has("statutory")) builder.statutory(node.get("statutory").asInt());
    if (node.has("steps")) builder.steps(steps(node.get("steps")));
    return builder.build();
  }

  private static List<Step> steps(JsonNode node) throws JsonProcessingException {
    return YAML.treeToValue(node, new TypeReference<List<Step>>() {});
  }

  private static Set<String> officers(String function, DepartmentId department, ItemCode item) {
    Set<String> found = new HashSet<>();
    for (JsonNode officer : data.get("officers"))
      if (has(officer.get("functions"), function) && officer.has("mandates"))
        for (JsonNode m : officer.get("mandates"))
          if (m.get("department").asText().equals(department.value())
              && (!m.has("items") || has(m.get("items"), item.value())))
            found.add(officer.get("code").asText());
    return found;
  }

  private static boolean has(JsonNode list, String word) {
    return StreamSupport.stream(list.spliterator(), false).anyMatch(n -> n.asText().equals(word));
  }

  private static Set<String> texts(JsonNode list, String name) {
    return StreamSupport.stream(list.spliterator(), false)
        .map(n -> n.get(name).asText())
        .collect(Collectors.toSet());
  }
}
