package org.yimen.app.day;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/** The balance of a day as a person reads it, Chinese first. */
public final class BalanceText {
  private final LocalDate day;
  private final Map<String, String> labels;

  /** For the balance of that day; labels get the terms of the rulebook. */
  public BalanceText(LocalDate day, Map<String, String> labels) {
    this.day = day;
    this.labels = Map.copyOf(labels);
  }

  public void print(Balance b, PrintWriter out) {
    out.println();
    out.printf("结算 Balance · %s%n", day);
    line(out, "取号 tickets issued", b.ticketsIssued());
    line(out, "  办结 served", b.ticketsServed());
    line(out, "  过号未回 missed", b.ticketsMissed());
    line(out, "  离开 left", b.ticketsLeft());
    line(out, "  指引到另一大厅 directed to the other hall", b.directed());
    line(out, "等候超过 10 分钟 waited over 10 minutes", b.waitOver10());
    line(out, "等候超过 20 分钟 over 20 minutes", b.waitOver20());
    line(out, "等候超过 40 分钟 over 40 minutes", b.waitOver40());
    line(out, "办件 cases", b.cases());
    for (Map.Entry<String, Integer> e : new TreeMap<>(b.labels()).entrySet())
      line(out, "  " + labels.getOrDefault(e.getKey(), e.getKey()), e.getValue());
    line(out, "已归档 closed", b.casesClosed());
    line(out, "按时 on time", b.cases() - b.late());
    line(out, "超期 late", b.late());
    line(out, "被拒行为 refused acts of officers", b.refusedActs());
    line(out, "日志条目 journal entries", b.journalEntries());
    out.printf(
        "日志核验 journal verified  %s  %s%n", b.journalVerified() ? "通过 ok" : "有差错 FAULTS", b.head());
    out.flush();
  }

  private static void line(PrintWriter out, String what, long count) {
    out.printf("%8d  %s%n", count, what);
  }
}
