package org.yimen.app.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.yimen.app.api.Problem.Kind;

/**
 * Reads bodies strictly and writes them plainly: nothing unknown, nothing missing, nothing of
 * another type, nothing twice, nothing deep. A fault says where, never what was sent.
 */
final class StrictJson {
  private static final int DEEPEST = 12;
  private static final int LONGEST_NUMBER = 20;

  /** A field's name that cannot be somebody's name or number. */
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z][A-Za-z_-]{0,39}");

  private final ObjectMapper mapper;

  StrictJson() {
    JsonFactory factory =
        JsonFactory.builder()
            .streamReadConstraints(
                StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxNumberLength(LONGEST_NUMBER)
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build();
    SimpleModule plain = new SimpleModule();
    plain.addDeserializer(LocalDate.class, new Text<>(LocalDate.class, LocalDate::parse));
    plain.addDeserializer(
        UUID.class,
        new Text<>(
            UUID.class, t -> Call.uuid(t).orElseThrow(() -> new IllegalArgumentException("id"))));
    this.mapper =
        JsonMapper.builder(factory)
            .addModule(new Jdk8Module())
            .addModule(new JavaTimeModule())
            .addModule(plain)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .defaultPropertyInclusion(
                JsonInclude.Value.construct(
                    JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS))
            .enable(
                DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES,
                DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS,
                DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .withCoercionConfigDefaults(
                c -> {
                  for (CoercionInputShape shape : CoercionInputShape.values())
                    c.setCoercion(shape, CoercionAction.Fail);
                })
            .build();
  }

  /** Text that is read by a function of its own; nothing else will do. */
  private static final class Text<T> extends StdScalarDeserializer<T> {
    private static final long serialVersionUID = 1;

    private final transient Function<String, T> read;

    Text(Class<T> type, Function<String, T> read) {
      super(type);
      this.read = read;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
      if (!parser.hasToken(JsonToken.VALUE_STRING))
        return context.reportInputMismatch(this, "not a text");
      try {
        return read.apply(parser.getText());
      } catch (DateTimeException | IllegalArgumentException e) {
        throw InvalidFormatException.from(parser, "not in form", "", handledType());
      }
    }
  }

  byte[] write(Object body) {
    try {
      return mapper.writeValueAsBytes(body);
    } catch (JacksonException e) {
      throw new IllegalStateException("cannot be written as JSON: " + body.getClass(), e);
    }
  }

  <B extends Record> B read(byte[] body, Class<B> type) {
    try {
      B read = mapper.readValue(body, type);
      if (read == null) throw ProblemException.field("", Kind.MISSING);
      Lengths.check(read);
      return read;
    } catch (JacksonException e) {
      throw told(e);
    } catch (IOException e) {
      throw ProblemException.of(Trouble.BAD_JSON);
    }
  }

  private static ProblemException told(JacksonException fault) {
    if (fault instanceof StreamConstraintsException || isTooDeep(fault))
      return ProblemException.field("", Kind.TOO_DEEP);
    if (!(fault instanceof JsonMappingException mapping)) return broken(fault);
    if (mapping.getCause() instanceof com.fasterxml.jackson.core.JsonParseException parse)
      return broken(parse);
    Kind kind = Kind.WRONG_TYPE;
    if (mapping instanceof UnrecognizedPropertyException) kind = Kind.UNKNOWN_FIELD;
    else if (mapping instanceof InvalidFormatException value && isWrongText(value))
      kind = Kind.WRONG_VALUE;
    else if (mapping instanceof InvalidNullException || isMissing(mapping)) kind = Kind.MISSING;
    return ProblemException.field(pointer(mapping), kind);
  }

  /** A text stands where a text belongs, but it is none of those that may stand there. */
  private static boolean isWrongText(InvalidFormatException fault) {
    Class<?> wanted = fault.getTargetType();
    return fault.getValue() instanceof String
        && (wanted.isEnum() || wanted == LocalDate.class || wanted == UUID.class);
  }

  private static boolean isTooDeep(JacksonException fault) {
    return fault.getCause() instanceof StreamConstraintsException;
  }

  private static boolean isMissing(JsonMappingException fault) {
    String words = String.valueOf(fault.getOriginalMessage());
    return words.startsWith("Null value for creator property")
        || words.startsWith("Missing ")
        || words.startsWith("Cannot map `null`");
  }

  private static ProblemException broken(JacksonException fault) {
    var at = fault.getLocation();
    return at == null
        ? ProblemException.of(Trouble.BAD_JSON)
        : ProblemException.brokenAt(at.getLineNr(), at.getColumnNr());
  }

  private static String pointer(JsonMappingException fault) {
    StringBuilder pointer = new StringBuilder();
    for (JsonMappingException.Reference step : fault.getPath()) {
      String name = step.getFieldName();
      if (name == null) pointer.append('/').append(step.getIndex());
      else if (PLAIN.matcher(name).matches()) pointer.append('/').append(name);
    }
    return pointer.toString();
  }
}
