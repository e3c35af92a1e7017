package org.yimen.app.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.yimen.app.api.Answer.Nothing;
import org.yimen.app.api.Route.Kind;
import org.yimen.app.api.Rulings.RulingBody;

/** The OpenAPI document of a table of routes: made from it, so that it cannot say anything else. */
final class ApiDocument {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final String SCHEMA = "schema";

  private final Schemas schemas = new Schemas();

  private ApiDocument() {}

  /**
   * The document.
   *
   * @param root address of the API
   * @param groups the routes in groups
   */
  static ObjectNode of(String root, List<RouteGroup> groups) {
    return new ApiDocument().write(root, groups);
  }

  private ObjectNode write(String root, List<RouteGroup> groups) {
    ObjectNode document = NODES.objectNode().put("openapi", "3.1.0");
    ObjectNode info = document.putObject("info");
    info.put("title", "一门 Yimen");
    info.put("version", "1");
    info.put(
        "description",
        "政务服务中心各页面所办之事的 JSON 接口。不予办理的，以裁定作答（422），页面过时 409，非其职责 403。\n\n"
            + "Everything a page of the hall does, as JSON. What is refused is answered with its"
            + " ruling (422), a stale version with 409, what is not the caller's with 403. Every"
            + " act bears a Request-Id: a repeat gets the same answer for 7 days.");
    info.putObject("license").put("name", "Apache-2.0").put("identifier", "Apache-2.0");
    document.putArray("servers").addObject().put("url", root);
    ArrayNode tags = document.putArray("tags");
    ObjectNode paths = document.putObject("paths");
    for (RouteGroup group : groups) {
      tags.addObject()
          .put("name", group.name())
          .put("description", group.zh() + " / " + group.en());
      for (Route<?> route : group.routes())
        paths
            .withObjectProperty(route.path())
            .set(route.verb().name().toLowerCase(Locale.ROOT), operation(group, route));
    }
    ObjectNode components = document.putObject("components");
    components
        .putObject("securitySchemes")
        .putObject("bearer")
        .put("type", "http")
        .put("scheme", "bearer")
        .put("description", "the token that POST /session answers");
    components.set("schemas", schemas.named());
    return document;
  }

  private ObjectNode operation(RouteGroup group, Route<?> route) {
    ObjectNode operation = NODES.objectNode();
    operation.putArray("tags").add(group.name());
    operation.put("operationId", route.name());
    operation.put("summary", route.zh() + " / " + route.en());
    if (!route.roles().isEmpty())
      operation.put(
          "description",
          "roles: " + String.join(", ", route.roles().stream().map(Enum::name).sorted().toList()));
    ArrayNode security = operation.putArray("security");
    if (route.signedIn()) security.addObject().putArray("bearer");
    ArrayNode parameters = parameters(route);
    if (!parameters.isEmpty()) operation.set("parameters", parameters);
    if (route.hasBody()) {
      ObjectNode body = operation.putObject("requestBody").put("required", true);
      content(body, "application/json", schemas.of(route.takes()));
    }
    operation.set("responses", responses(route));
    return operation;
  }

  private ArrayNode parameters(Route<?> route) {
    ArrayNode parameters = NODES.arrayNode();
    for (String name : route.parameters())
      parameter(parameters, "path", name, true, "").set(SCHEMA, schemas.of(String.class));
    for (Route.Query query : route.queries())
      parameter(parameters, "query", query.name(), false, query.en())
          .set(SCHEMA, schemas.of(query.type()));
    if (route.kind() == Kind.ACTS)
      parameter(
              parameters,
              "header",
              RouteRunner.REQUEST_ID,
              true,
              "identifies this act: a repeat is not carried out again and gets the same answer")
          .set(SCHEMA, schemas.of(java.util.UUID.class));
    parameter(parameters, "header", "Accept-Language", false, "zh (default) or en")
        .set(SCHEMA, schemas.of(String.class));
    return parameters;
  }

  private static ObjectNode parameter(
      ArrayNode parameters, String in, String name, boolean required, String description) {
    ObjectNode parameter = parameters.addObject();
    parameter.put("name", name).put("in", in).put("required", required);
    if (!description.isEmpty()) parameter.put("description", description);
    return parameter;
  }

  private ObjectNode responses(Route<?> route) {
    ObjectNode responses = NODES.objectNode();
    ObjectNode done = response(responses, route.status(), "done");
    if (route.answers() != Nothing.class)
      content(done, "application/json", schemas.of(route.answers()));
    if (route.hasBody() || route.kind() == Kind.ACTS || !route.queries().isEmpty())
      problem(responses, Trouble.BAD_INPUT);
    if (route.signedIn()) problem(responses, Trouble.NOT_SIGNED_IN);
    if (!route.parameters().isEmpty()) problem(responses, Trouble.UNKNOWN);
    if (route.signedIn() || route.kind() != Kind.READS) forbidden(responses, route);
    if (route.rules()) {
      ruling(responses, 409, "stale: somebody else changed it after it was read");
      ruling(responses, 422, "refused, with the articles");
    }
    if (route.kind() == Kind.SIGNS_ON || route.kind() == Kind.LOOKS)
      ruling(responses, 429, "too many failures, wait");
    if (route.hasBody()) {
      problem(responses, Trouble.TOO_LARGE);
      problem(responses, Trouble.NOT_JSON);
    }
    problem(responses, Trouble.FAULT);
    problem(responses, Trouble.STORAGE);
    return responses;
  }

  private void forbidden(ObjectNode responses, Route<?> route) {
    ObjectNode response = response(responses, 403, "not the caller's to do");
    content(response, Problem.MEDIA_TYPE, schemas.of(Problem.class));
    if (route.rules()) content(response, "application/json", schemas.of(RulingBody.class));
  }

  private void problem(ObjectNode responses, Trouble trouble) {
    ObjectNode response =
        response(responses, trouble.status(), trouble.title(org.yimen.ports.wording.Language.EN));
    content(response, Problem.MEDIA_TYPE, schemas.of(Problem.class));
  }

  private void ruling(ObjectNode responses, int status, String description) {
    content(
        response(responses, status, description), "application/json", schemas.of(RulingBody.class));
  }

  private static ObjectNode response(ObjectNode responses, int status, String description) {
    ObjectNode response = responses.withObjectProperty(Integer.toString(status));
    response.put("description", description);
    return response;
  }

  private static void content(ObjectNode of, String type, ObjectNode schema) {
    of.withObjectProperty("content").withObjectProperty(type).set(SCHEMA, schema);
  }
}
