package org.yimen.app.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** Schemas of the records that travel: what is not optional is required, nothing else is there. */
final class Schemas {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final Map<String, ObjectNode> named = new TreeMap<>();
  private final Map<String, Class<?>> types = new HashMap<>();

  /** A reference to the schema of a record, which is written down when it is first asked for. */
  ObjectNode of(Class<? extends Record> type) {
    String name = type.getSimpleName();
    Class<?> known = types.merge(name, type, (first, second) -> first);
    if (known != type)
      throw new IllegalStateException("two bodies of one name: " + known + ", " + type);
    if (!named.containsKey(name)) {
      ObjectNode schema = NODES.objectNode();
      named.put(name, schema);
      write(schema, type);
    }
    return NODES.objectNode().put("$ref", "#/components/schemas/" + name);
  }

  private void write(ObjectNode schema, Class<? extends Record> type) {
    schema.put("type", "object");
    ObjectNode properties = schema.putObject("properties");
    ArrayNode required = NODES.arrayNode();
    for (RecordComponent part : type.getRecordComponents()) {
      Type of = part.getGenericType();
      if (part.getType() == Optional.class) of = argument(of);
      else required.add(part.getName());
      ObjectNode property = of(of);
      Longest longest = part.getAnnotation(Longest.class);
      if (longest != null) property.put("maxLength", longest.value());
      properties.set(part.getName(), property);
    }
    if (!required.isEmpty()) schema.set("required", required);
    schema.put("additionalProperties", false);
  }

  /** The schema of any type that travels. */
  ObjectNode of(Type type) {
    if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
      ObjectNode array = NODES.objectNode().put("type", "array");
      array.set("items", of(argument(type)));
      return array;
    }
    Class<?> plain = (Class<?>) type;
    if (plain.isRecord()) return of(plain.asSubclass(Record.class));
    if (plain.isEnum()) return constants(plain);
    if (plain == String.class) return text();
    if (plain == boolean.class || plain == Boolean.class)
      return NODES.objectNode().put("type", "boolean");
    if (plain == int.class || plain == Integer.class) return number("int32");
    if (plain == long.class || plain == Long.class) return number("int64");
    if (plain == LocalDate.class) return text().put("format", "date");
    if (plain == Instant.class) return text().put("format", "date-time");
    if (plain == UUID.class) return text().put("format", "uuid");
    throw new IllegalArgumentException("no schema for " + type);
  }

  private static ObjectNode constants(Class<?> type) {
    ObjectNode schema = text();
    ArrayNode values = schema.putArray("enum");
    for (Object constant : type.getEnumConstants()) values.add(((Enum<?>) constant).name());
    return schema;
  }

  private static ObjectNode text() {
    return NODES.objectNode().put("type", "string");
  }

  private static ObjectNode number(String format) {
    return NODES.objectNode().put("type", "integer").put("format", format);
  }

  private static Type argument(Type type) {
    return ((ParameterizedType) type).getActualTypeArguments()[0];
  }

  /** All that were asked for, by name. */
  ObjectNode named() {
    ObjectNode all = NODES.objectNode();
    named.forEach(all::set);
    return all;
  }
}
