package org.yimen.app.csv;

import java.io.IOException;
import java.util.List;

/** Writes a table as it is answered, row by row. */
interface RowWriter {
  /** The columns, before the first row. */
  void heading(List<String> kept, List<String> added) throws IOException;

  /** One row. */
  void row(List<String> kept, List<String> added) throws IOException;

  /** Ends the answer, also one without heading. */
  void end(FaultList faults) throws IOException;
}
