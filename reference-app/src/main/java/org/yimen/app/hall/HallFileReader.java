package org.yimen.app.hall;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.yimen.domain.catalogue.FeeSchedule;
import org.yimen.domain.catalogue.ItemCategory;
import org.yimen.domain.catalogue.ItemVersion;
import org.yimen.domain.catalogue.ItemVersionBuilder;
import org.yimen.domain.catalogue.Material;
import org.yimen.domain.catalogue.ServiceGuide;
import org.yimen.domain.catalogue.Step;
import org.yimen.domain.ids.CentreId;
import org.yimen.domain.ids.ClauseId;
import org.yimen.domain.ids.DepartmentId;
import org.yimen.domain.ids.FunctionCode;
import org.yimen.domain.ids.HallId;
import org.yimen.domain.ids.ItemCode;
import org.yimen.domain.ids.ItemId;
import org.yimen.domain.ids.LaneId;
import org.yimen.domain.ids.MaterialCode;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.ids.RulebookId;
import org.yimen.domain.ids.ServiceId;
import org.yimen.domain.ids.WindowId;
import org.yimen.domain.organisation.CentreState;

/**
 * Reads a {@link HallFile} from YAML. Codes become identifiers that are the same at each reading.
 */
public final class HallFileReader {
  private static final YAMLMapper YAML = mapper();

  private HallFileReader() {}

  /** The demo hall that comes with the application. */
  public static HallFile demo() {
    try (InputStream in =
        HallFileReader.class.getResourceAsStream("/org/yimen/app/demo-hall.yaml")) {
      if (in == null) throw new IllegalStateException("demo-hall.yaml is not in the jar");
      return read(in);
    } catch (IOException e) {
      throw new IllegalStateException("demo-hall.yaml cannot be read", e);
    }
  }

  /**
   * Reads a hall file.
   *
   * @throws IOException if it cannot be read or does not say what a hall file says; the message
   *     names the place
   */
  public static HallFile read(InputStream in) throws IOException {
    JsonNode root = YAML.readTree(in);
    try {
      ObjectNode centre = root.required("centre").deepCopy();
      centre.remove("shortName");
      centre.put("format", CentreState.FORMAT);
      List<ItemVersion> items = new ArrayList<>();
      for (JsonNode item : root.required("items")) items.add(item(item));
      List<HallFile.Officer> officers = new ArrayList<>();
      for (JsonNode officer : root.required("officers")) officers.add(officer(officer));
      nameServicesByField(root.required("services"), centre.withArray("windows"));
      return new HallFile(
          YAML.treeToValue(centre, CentreState.class),
          list(root.required("services"), HallFile.ServiceLine.class),
          officers,
          items);
    } catch (IllegalArgumentException e) {
      throw new IOException("the hall file does not fit: " + e.getMessage(), e);
    }
  }

  /**
   * A service for items of a field goes by the name of the field: that is how a ticket for an item
   * finds its lane.
   */
  private static void nameServicesByField(JsonNode services, JsonNode windows) {
    Map<String, String> names = new LinkedHashMap<>();
    for (JsonNode service : services)
      text(service, "field")
          .ifPresent(
              field -> {
                names.put(service.required("id").asText(), field);
                ((ObjectNode) service).put("id", field);
              });
    for (JsonNode window : windows) {
      ArrayNode served = (ArrayNode) window.path("services");
      for (int i = 0; i < served.size(); i++) {
        String id = served.get(i).asText();
        served.set(i, TextNode.valueOf(names.getOrDefault(id, id)));
      }
    }
  }

  /** The identifier that an item of a hall file has. */
  public static ItemId itemId(ItemCode code) {
    return new ItemId(named("item/" + code));
  }

  private static HallFile.Officer officer(JsonNode node) throws JsonProcessingException {
    ObjectNode copy = node.deepCopy();
    copy.put("person", new PersonId(named("officer/" + node.required("code").asText())).toString());
    return YAML.treeToValue(copy, HallFile.Officer.class);
  }

  private static ItemVersion item(JsonNode node) throws JsonProcessingException {
    ItemCode code = new ItemCode(node.required("code").asText());
    DepartmentId lead = new DepartmentId(node.required("lead").asText());
    ItemVersionBuilder builder =
        new ItemVersionBuilder(
                itemId(code),
                code,
                node.required("nameZh").asText(),
                ItemCategory.valueOf(node.required("category").asText()),
                lead)
            .field(node.required("field").asText())
            .sameDayCapable(node.path("sameDayCapable").asBoolean())
            .reviewedAndVerified(node.path("reviewedAndVerified").asBoolean())
            .steps(list(node.path("steps"), Step.class))
            .materials(list(node.path("materials"), Material.class))
            .fee(YAML.treeToValue(node.required("fee"), FeeSchedule.class))
            .guide(YAML.treeToValue(node.required("guide"), ServiceGuide.class));
    List<DepartmentId> others =
        new ArrayList<>(list(node.required("deciding"), DepartmentId.class));
    others.remove(lead);
    builder.decidedBy(lead, others.toArray(DepartmentId[]::new));
    text(node, "nameEn").ifPresent(builder::nameEn);
    text(node, "superiorAuthority").ifPresent(builder::superiorAuthority);
    text(node, "inPersonClause").ifPresent(clause -> builder.inPersonClause(new ClauseId(clause)));
    if (node.hasNonNull("statutory")) builder.statutory(node.get("statutory").asInt());
    if (node.hasNonNull("promise")) builder.promise(node.get("promise").asInt());
    return builder.build();
  }

  private static Optional<String> text(JsonNode node, String name) {
    return Optional.ofNullable(node.get(name)).map(JsonNode::asText);
  }

  private static <T> List<T> list(JsonNode node, Class<T> type) throws JsonProcessingException {
    List<T> all = new ArrayList<>();
    for (JsonNode element : node) all.add(YAML.treeToValue(element, type));
    return all;
  }

  private static UUID named(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  private static YAMLMapper mapper() {
    SimpleModule ids = new SimpleModule();
    id(ids, CentreId.class, CentreId::new);
    id(ids, HallId.class, HallId::new);
    id(ids, WindowId.class, WindowId::new);
    id(ids, DepartmentId.class, DepartmentId::new);
    id(ids, ServiceId.class, ServiceId::new);
    id(ids, LaneId.class, LaneId::new);
    id(ids, FunctionCode.class, FunctionCode::new);
    id(ids, ItemCode.class, ItemCode::new);
    id(ids, MaterialCode.class, MaterialCode::new);
    id(ids, RulebookId.class, RulebookId::new);
    id(ids, PersonId.class, PersonId::of);
    YAMLMapper mapper = new YAMLMapper();
    // A hall file may say more than the records hold today: English names of halls, templates of
    // numbers.
    mapper.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    mapper.registerModules(ids, new Jdk8Module(), new JavaTimeModule());
    mapper.configOverride(List.class).setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY));
    return mapper;
  }

  private static <T> void id(SimpleModule module, Class<T> type, Function<String, T> from) {
    module.addDeserializer(
        type,
        new StdDeserializer<T>(type) {
          private static final long serialVersionUID = 1L;

          @Override
          public T deserialize(JsonParser parser, DeserializationContext context)
              throws IOException {
            return from.apply(parser.getValueAsString());
          }
        });
  }
}
