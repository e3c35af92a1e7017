package org.yimen.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonMetaSchema;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.NonValidationKeyword;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The served document, against which every answer is held. */
final class Contract {
  private static final JsonSchemaFactory FACTORY =
      JsonSchemaFactory.getInstance(
          SpecVersion.VersionFlag.V202012,
          factory ->
              factory.metaSchema(
                  JsonMetaSchema.builder(JsonMetaSchema.getV202012())
                      .keyword(new NonValidationKeyword("components"))
                      .build()));
  private static final SchemaValidatorsConfig WITH_FORMATS =
      SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

  final JsonNode document;
  private final Map<String, JsonSchema> schemas = new HashMap<>();
  private final Set<String> carriedOut = new TreeSet<>();

  Contract(JsonNode document) {
    this.document = document;
  }

  /** The operation that answers there. */
  Optional<JsonNode> operation(String method, String path) {
    String root = document.at("/servers/0/url").asText();
    for (var entry : document.get("paths").properties()) {
      String pattern =
          Pattern.quote(root + entry.getKey()).replaceAll("\\{[a-z]+}", "\\\\E[^/]+\\\\Q");
      JsonNode operation = entry.getValue().get(method.toLowerCase(Locale.ROOT));
      if (operation != null && path.matches(pattern)) return Optional.of(operation);
    }
    return Optional.empty();
  }

  /** The answer is one that the document promises; where nothing answers, it is a problem. */
  void check(String method, String path, int status, String type, Optional<JsonNode> body) {
    String what = method + " " + path + " " + status;
    Optional<JsonNode> operation = operation(method, path);
    if (operation.isEmpty()) {
      assertThat(type).as(what).isEqualTo(Problem.MEDIA_TYPE);
      valid(what, reference("Problem"), body.orElseThrow());
      return;
    }
    if (status < 300) carriedOut.add(operation.get().get("operationId").asText());
    JsonNode promised = operation.get().get("responses").get(Integer.toString(status));
    assertThat(promised).as(what + " is in the document; was " + body).isNotNull();
    if (!promised.has("content")) {
      assertThat(body).as(what).isEmpty();
      return;
    }
    JsonNode schema = promised.get("content").path(type).path("schema");
    assertThat(schema.isObject()).as(what + " as " + type).isTrue();
    valid(what, schema, body.orElseThrow());
  }

  /** Operations of these groups that nobody has had carried out so far. */
  Set<String> neverCarriedOut(Set<String> groups) {
    Set<String> names = new TreeSet<>();
    for (JsonNode path : document.get("paths"))
      for (JsonNode operation : path)
        if (groups.contains(operation.at("/tags/0").asText()))
          names.add(operation.get("operationId").asText());
    names.removeAll(carriedOut);
    return names;
  }

  /** Names of all groups. */
  Set<String> groups() {
    return new TreeSet<>(document.get("tags").findValuesAsText("name"));
  }

  /** Whether a body that is sent is one that the document asks for. */
  boolean accepts(String method, String path, JsonNode body) {
    JsonNode schema =
        operation(method, path).orElseThrow().at("/requestBody/content/application~1json/schema");
    return schema(schema).validate(body).isEmpty();
  }

  private void valid(String what, JsonNode schema, JsonNode body) {
    assertThat(schema(schema).validate(body)).as(what + ": " + body).isEmpty();
  }

  private JsonSchema schema(JsonNode schema) {
    return schemas.computeIfAbsent(
        schema.toString(),
        s -> {
          ObjectNode whole = schema.deepCopy();
          whole.put("$schema", "https://json-schema.org/draft/2020-12/schema");
          whole.set("components", document.get("components"));
          return FACTORY.getSchema(whole, WITH_FORMATS);
        });
  }

  private static JsonNode reference(String name) {
    return JsonNodeFactory.instance.objectNode().put("$ref", "#/components/schemas/" + name);
  }
}
