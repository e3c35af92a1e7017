package org.yimen.persistence.jdbi;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yimen.domain.rulebook.Ruling;
import org.yimen.ports.driven.KeptAnswer;
import org.yimen.ports.driven.StorageException;

/**
 * Writes records as JSON and reads them back equal. What is empty is not written; a record of one
 * component is written as that component. Safe for many threads.
 */
final class StateText {
  private final ObjectMapper mapper;

  StateText() {
    JsonMapper json =
        JsonMapper.builder()
            .addModule(new Jdk8Module())
            .addModule(new JavaTimeModule())
            .annotationIntrospector(new OneComponentRecords())
            .visibility(PropertyAccessor.GETTER, JsonAutoDetect.Visibility.NONE)
            .visibility(PropertyAccessor.IS_GETTER, JsonAutoDetect.Visibility.NONE)
            .visibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
            .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .defaultPropertyInclusion(
                JsonInclude.Value.construct(
                    JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS))
            .withConfigOverride(Collection.class, o -> o.setInclude(NOT_EMPTY))
            .withConfigOverride(List.class, o -> o.setInclude(NOT_EMPTY).setSetterInfo(AS_EMPTY))
            .withConfigOverride(
                java.util.Set.class, o -> o.setInclude(NOT_EMPTY).setSetterInfo(AS_EMPTY))
            .withConfigOverride(Map.class, o -> o.setInclude(NOT_EMPTY).setSetterInfo(AS_EMPTY))
            .build();
    this.mapper = json;
  }

  private static final JsonInclude.Value NOT_EMPTY =
      JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS);
  private static final JsonSetter.Value AS_EMPTY = JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY);

  String write(Object record) {
    try {
      return mapper.writeValueAsString(record);
    } catch (JsonProcessingException e) {
      throw cannot("written", record.getClass(), e);
    }
  }

  <T> T read(String text, Class<T> type) {
    try {
      return mapper.readValue(text, type);
    } catch (JsonProcessingException e) {
      throw cannot("read", type, e);
    }
  }

  <V> KeptAnswer<V> readAnswer(String text, String act, Class<V> view) {
    JavaType type = mapper.getTypeFactory().constructParametricType(KeptAnswer.class, view);
    try {
      JsonNode answer = mapper.readTree(text);
      String kept = answer.path("act").asText();
      return kept.equals(act)
          ? mapper.readValue(text, type)
          : new KeptAnswer<>(
              kept, Optional.empty(), mapper.treeToValue(answer.get("ruling"), Ruling.class));
    } catch (JsonProcessingException e) {
      throw cannot("read", view, e);
    }
  }

  /** The parser's own message may quote the text, so only its kind and place go on. */
  private static StorageException cannot(String what, Class<?> type, JsonProcessingException e) {
    String place =
        e.getLocation() == null ? "" : " at character " + e.getLocation().getCharOffset();
    return new StorageException(
        "记录不能读写 / a record of %s cannot be %s: %s%s"
            .formatted(type.getSimpleName(), what, e.getClass().getSimpleName(), place));
  }
}
