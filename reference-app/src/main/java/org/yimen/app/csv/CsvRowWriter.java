package org.yimen.app.csv;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/** The table as CSV. */
final class CsvRowWriter implements RowWriter {
  private final SequenceWriter out;

  CsvRowWriter(Writer out) throws IOException {
    this.out =
        CsvMapper.builder()
            .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM)
            .build()
            .writerFor(String[].class)
            .writeValues(out);
  }

  @Override
  public void heading(List<String> kept, List<String> added) throws IOException {
    write(kept, added);
  }

  @Override
  public void row(List<String> kept, List<String> added) throws IOException {
    write(kept, added);
  }

  @Override
  public void end(FaultList faults) throws IOException {
    out.close();
  }

  private void write(List<String> kept, List<String> added) throws IOException {
    List<String> all = new ArrayList<>(kept);
    all.addAll(added);
    out.write(all.toArray(String[]::new));
  }
}
