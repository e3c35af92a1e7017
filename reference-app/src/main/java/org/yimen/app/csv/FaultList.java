package org.yimen.app.csv;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** Tells every fault at once, and keeps the first thousand for the JSON object. */
final class FaultList {
  private static final int KEPT = 1_000;

  private final String file;
  private final PrintWriter err;
  private final List<RowFault> first = new ArrayList<>();
  private long count;

  FaultList(String file, PrintWriter err) {
    this.file = file;
    this.err = err;
  }

  void add(RowFault fault) {
    count++;
    if (first.size() < KEPT) first.add(fault);
    err.println(fault.told(file));
  }

  String file() {
    return file;
  }

  List<RowFault> first() {
    return List.copyOf(first);
  }

  long count() {
    return count;
  }
}
