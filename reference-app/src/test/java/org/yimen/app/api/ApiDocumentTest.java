package org.yimen.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ApiDocumentTest {
  private static ApiHall hall;

  @BeforeAll
  static void open() throws Exception {
    hall = new ApiHall();
  }

  @AfterAll
  static void close() {
    hall.close();
  }

  @Test
  void aParserThatKnowsOpenApiFindsNothingWrong() {
    ParseOptions whole = new ParseOptions();
    whole.setResolve(true);
    SwaggerParseResult read =
        new OpenAPIV3Parser().readContents(hall.contract.document.toString(), List.of(), whole);
    assertThat(read.getMessages()).isEmpty();
    ObjectNode broken = hall.contract.document.deepCopy();
    ((ObjectNode) broken.at("/paths/~1desk/get")).remove("responses");
    assertThat(
            new OpenAPIV3Parser().readContents(broken.toString(), List.of(), whole).getMessages())
        .isNotEmpty();
    assertThat(read.getOpenAPI().getOpenapi()).isEqualTo("3.1.0");
    assertThat(read.getOpenAPI().getPaths()).hasSize(hall.contract.document.get("paths").size());
  }

  @Test
  void everyOperationBearsItsOwnNameAndTellsWhatItDoesInBothLanguages() {
    Set<String> names = new HashSet<>();
    for (JsonNode path : hall.contract.document.get("paths"))
      for (JsonNode operation : path) {
        String name = operation.get("operationId").asText();
        assertThat(names.add(name)).as(name).isTrue();
        assertThat(operation.get("summary").asText())
            .as(name)
            .containsPattern("\\p{IsHan}.* / [A-Z]");
        assertThat(operation.get("tags")).as(name).hasSize(1);
        assertThat(operation.get("responses").has("500")).as(name).isTrue();
        boolean acts = operation.path("parameters").findValuesAsText("name").contains("Request-Id");
        assertThat(operation.get("responses").has("422") || !acts).as(name).isTrue();
      }
  }

  @Test
  void whatIsInAnAddressIsDeclaredAndEveryReferenceLeadsSomewhere() {
    hall.contract
        .document
        .get("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .forEach(
                        operation ->
                            operation
                                .path("parameters")
                                .forEach(
                                    p -> {
                                      if (p.get("in").asText().equals("path"))
                                        assertThat(path.getKey())
                                            .contains("{" + p.get("name").asText() + "}");
                                    })));
    for (String reference : hall.contract.document.findValuesAsText("$ref"))
      assertThat(hall.contract.document.at(reference.substring(1)).isObject())
          .as(reference)
          .isTrue();
    Set<String> used = new TreeSet<>(hall.contract.document.findValuesAsText("$ref"));
    hall.contract
        .document
        .at("/components/schemas")
        .fieldNames()
        .forEachRemaining(name -> assertThat(used).contains("#/components/schemas/" + name));
  }

  /** Each operation of the document is answered by a route, not by the page of what is unknown. */
  @Test
  void everythingInTheDocumentIsServedAndAsksForWhatItSays() throws Exception {
    for (var path : hall.contract.document.get("paths").properties())
      for (var operation : path.getValue().properties()) {
        String method = operation.getKey().toUpperCase(Locale.ROOT);
        String address = path.getKey().replaceAll("\\{[a-z]+}", "none");
        boolean closed = operation.getValue().get("security").size() > 0;
        ApiHall.Reply reply = hall.call(method, address).reply();
        String what = method + " " + address;
        if (closed) assertThat(reply.status()).as(what).isEqualTo(401);
        else if (method.equals("GET")) assertThat(reply.status()).as(what).isIn(200, 404);
        else assertThat(reply.status()).as(what).isIn(400, 415);
      }
  }

  @Test
  void theDocumentIsJsonOnTheWire() throws Exception {
    var answer = hall.raw(java.net.http.HttpRequest.newBuilder(), "/api/openapi.json");
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
    assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
  }
}
