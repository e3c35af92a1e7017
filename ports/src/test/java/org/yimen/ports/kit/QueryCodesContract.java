package org.yimen.ports.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yimen.domain.document.QueryCode;
import org.yimen.domain.ids.CaseId;

/** The rules of {@link org.yimen.ports.driven.QueryCodes}. */
public abstract class QueryCodesContract extends BackendContract {
  static final QueryCode FIRST = QueryCode.of(0);
  private static final QueryCode LAST = QueryCode.of(QueryCode.COUNT - 1);

  @Test
  void QC_1_of_gives_the_code_kept_last_for_that_case() {
    CaseId id = new CaseId(samples.uuid());
    CaseId other = new CaseId(samples.uuid());
    keep(id, FIRST);
    keep(other, FIRST);
    keep(id, LAST);
    assertThat(code(id)).contains(LAST);
    assertThat(code(other)).contains(FIRST);
  }

  @Test
  void QC_2_a_case_without_a_code_has_none() {
    keep(new CaseId(samples.uuid()), FIRST);
    assertThat(code(new CaseId(samples.uuid()))).isEmpty();
  }

  @Test
  void QC_3_a_case_keeps_the_code_that_it_has() {
    CaseId id = new CaseId(samples.uuid());
    CaseId other = new CaseId(samples.uuid());
    keep(other, LAST);
    assertThat(kept(id, FIRST)).isEqualTo(FIRST);
    assertThat(kept(id, LAST)).isEqualTo(FIRST);
    assertThat(code(id)).contains(FIRST);
    assertThat(code(other)).contains(LAST);
  }

  private QueryCode kept(CaseId id, QueryCode code) {
    List<QueryCode> kept = new ArrayList<>();
    write(s -> kept.add(s.queryCodes().keepIfNone(id, code)));
    return kept.get(kept.size() - 1);
  }

  private Optional<QueryCode> code(CaseId id) {
    return read(s -> s.queryCodes().of(id));
  }

  private void keep(CaseId id, QueryCode code) {
    write(s -> s.queryCodes().keep(id, code));
  }
}
