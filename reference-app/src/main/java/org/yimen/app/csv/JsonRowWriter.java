package org.yimen.app.csv;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The table as one JSON object: {@code rows}, {@code faults} (the first of them) and {@code
 * faultCount}. A column that repeats is a list. In added columns {@code true} and {@code false} are
 * truth values and nothing is null.
 */
final class JsonRowWriter implements RowWriter {
  private final JsonGenerator json;
  private final Map<String, List<Integer>> columns = new LinkedHashMap<>();
  private List<String> addedNames = List.of();

  JsonRowWriter(Writer out) throws IOException {
    json =
        new JsonFactory()
            .createGenerator(out)
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
    json.writeStartObject();
    json.writeArrayFieldStart("rows");
  }

  @Override
  public void heading(List<String> kept, List<String> added) {
    for (int i = 0; i < kept.size(); i++)
      columns.computeIfAbsent(kept.get(i), name -> new ArrayList<>()).add(i);
    addedNames = List.copyOf(added);
  }

  @Override
  public void row(List<String> kept, List<String> added) throws IOException {
    json.writeStartObject();
    for (Map.Entry<String, List<Integer>> column : columns.entrySet()) {
      List<Integer> places = column.getValue();
      if (places.size() == 1) json.writeStringField(column.getKey(), kept.get(places.get(0)));
      else {
        json.writeArrayFieldStart(column.getKey());
        for (int place : places) json.writeString(kept.get(place));
        json.writeEndArray();
      }
    }
    for (int i = 0; i < addedNames.size(); i++) {
      json.writeFieldName(addedNames.get(i));
      answer(added.get(i));
    }
    json.writeEndObject();
  }

  @Override
  public void end(FaultList faults) throws IOException {
    json.writeEndArray();
    json.writeArrayFieldStart("faults");
    for (RowFault fault : faults.first()) {
      json.writeStartObject();
      json.writeStringField("file", faults.file());
      json.writeNumberField("line", fault.line());
      json.writeStringField("zh", fault.zh());
      json.writeStringField("en", fault.en());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeNumberField("faultCount", faults.count());
    json.writeEndObject();
    json.writeRaw('\n');
    json.close();
  }

  private void answer(String value) throws IOException {
    switch (value) {
      case "" -> json.writeNull();
      case "true" -> json.writeBoolean(true);
      case "false" -> json.writeBoolean(false);
      default -> json.writeString(value);
    }
  }
}
