package org.yimen.ports.usecase;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yimen.domain.casework.CaseLabel;
import org.yimen.domain.casework.CaseworkProvisions;
import org.yimen.domain.casework.LabelCondition;
import org.yimen.domain.casework.LabelRow;
import org.yimen.domain.casework.LabelTable;
import org.yimen.domain.catalogue.CatalogueProvisions;
import org.yimen.domain.deadline.LicensingLaw;
import org.yimen.domain.ids.ClauseId;
import org.yimen.domain.organisation.OrganisationProvisions;
import org.yimen.domain.organisation.WindowKind;
import org.yimen.domain.queue.QueueProvisions;
import org.yimen.domain.rulebook.Provision;
import org.yimen.domain.rulebook.ProvisionKey;
import org.yimen.domain.rulebook.Provisions;
import org.yimen.domain.rulebook.Strength;
import org.yimen.domain.staff.Functions;
import org.yimen.domain.staff.StaffProvisions;

/** The clauses of the Licensing Law, Hunan and Meixihu that these stories read. */
final class SampleRules {
  private SampleRules() {}

  static Provisions meixihu() {
    Provisions.Builder b = LicensingLaw.stack();
    set(b, QueueProvisions.URGENT_FIRST, "HUN-3.9b", true);
    set(b, QueueProvisions.ALL_ALIKE, "HUN-6.1.1a", true);
    set(b, QueueProvisions.FRAIL_FIRST, "HUN-4.4.4.1.3a", true);
    set(b, QueueProvisions.FINISH_BEFORE_CLOSING, "HUN-4.3.4.6", true);
    set(b, CaseworkProvisions.SILENCE_ACCEPTS, "PLL-32.4b", true);
    set(b, CaseworkProvisions.LABELS, "HUN-6.6.1a", LABELS);
    set(b, CaseworkProvisions.SLIP_BEFORE_VISIT_ENDS, "MXH-23.4c", true);
    set(b, CaseworkProvisions.APPROVER_OTHER_THAN_REVIEWER, "HUN-6.5.2i", true);
    set(b, StaffProvisions.MANDATE_REQUIRED, "HUN-4.5.2.2c", true);
    set(b, CatalogueProvisions.CENTRE_APPROVES_GUIDE, "HUN-4.5.2.4b", true);
    set(b, CatalogueProvisions.PUBLISHING_FUNCTIONS, "MXH-7b", List.of(Functions.CENTRE_MANAGER));
    set(b, OrganisationProvisions.REQUIRED_WINDOW_KINDS, "HUN-4.1.1b", List.of(WindowKind.ENQUIRY));
    set(b, OrganisationProvisions.HALL_FIELDS, "MXH-4f", Map.of(STREET, List.of("公共服务")));
    set(
        b,
        OrganisationProvisions.HALL_FIELDS,
        "MXH-4h",
        Map.of(STREET, List.of("公共服务"), TAOHUALING, List.of("市场监督", "医保")));
    set(b, StaffProvisions.POSTING_BODIES, "MXH-4e", Map.of(STREET, List.of("政务中心")));
    set(
        b,
        StaffProvisions.POSTING_BODIES,
        "MXH-4g",
        Map.of(STREET, List.of("政务中心"), TAOHUALING, List.of("城市管理办公室", "网格化综合服务中心", "市场监督管理所")));
    return b.build();
  }

  private static final String STREET = "街道服务大厅";
  private static final String TAOHUALING = "桃花岭服务大厅";

  private static final LabelTable LABELS =
      new LabelTable(
          List.of(row(Optional.empty(), "PROMISED", "承诺件", "promised")),
          List.of(row(Optional.of(true), "URGENT", "急办件", "urgent")));

  private static LabelRow row(Optional<Boolean> urgent, String code, String zh, String en) {
    return new LabelRow(
        new LabelCondition(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            urgent,
            Set.of()),
        new CaseLabel(code, zh, en),
        0);
  }

  private static <T> void set(Provisions.Builder b, ProvisionKey<T> key, String clause, T value) {
    b.set("stack", key, new Provision<>(value, new ClauseId(clause), Strength.BLOCK));
  }
}
