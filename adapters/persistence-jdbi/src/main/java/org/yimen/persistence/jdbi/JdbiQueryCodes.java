package org.yimen.persistence.jdbi;

import java.util.Optional;
import org.yimen.domain.document.QueryCode;
import org.yimen.domain.ids.CaseId;
import org.yimen.ports.driven.QueryCodes;

/** Keeps the query codes of cases. */
record JdbiQueryCodes(Unit unit) implements QueryCodes {
  @Override
  public Optional<QueryCode> of(CaseId caseId) {
    return unit.sql()
        .first(
            "SELECT code FROM query_code WHERE case_id = ?",
            (r, c) -> new QueryCode(r.getString(1)),
            Bytes.of(caseId.value()));
  }

  @Override
  public void keep(CaseId caseId, QueryCode code) {
    unit.change()
        .changeSoon(
            "INSERT INTO query_code (case_id, code) VALUES (?, ?)"
                + " ON CONFLICT (case_id) DO UPDATE SET code = excluded.code",
            Bytes.of(caseId.value()),
            code.value());
  }

  @Override
  public QueryCode keepIfNone(CaseId caseId, QueryCode code) {
    unit.change()
        .change(
            "INSERT INTO query_code (case_id, code) VALUES (?, ?) ON CONFLICT (case_id) DO NOTHING",
            Bytes.of(caseId.value()),
            code.value());
    return of(caseId).orElseThrow();
  }
}
