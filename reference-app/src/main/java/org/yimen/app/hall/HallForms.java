package org.yimen.app.hall;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yimen.domain.catalogue.FeeSchedule;
import org.yimen.domain.catalogue.ItemCategory;
import org.yimen.domain.catalogue.ItemVersion;
import org.yimen.domain.catalogue.ItemVersionBuilder;
import org.yimen.domain.catalogue.Material;
import org.yimen.domain.catalogue.ServiceGuide;
import org.yimen.domain.catalogue.Step;
import org.yimen.domain.ids.CentreId;
import org.yimen.domain.ids.ClauseId;
import org.yimen.domain.ids.DepartmentId;
import org.yimen.domain.ids.DeviceId;
import org.yimen.domain.ids.DocumentId;
import org.yimen.domain.ids.FunctionCode;
import org.yimen.domain.ids.HallId;
import org.yimen.domain.ids.ItemCode;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.ids.RulebookId;
import org.yimen.domain.ids.ServiceId;
import org.yimen.domain.ids.WindowId;
import org.yimen.domain.organisation.CentreLevel;
import org.yimen.domain.organisation.CentreState;
import org.yimen.domain.organisation.Department;
import org.yimen.domain.organisation.Hall;
import org.yimen.domain.organisation.Window;
import org.yimen.domain.staff.Candidate;
import org.yimen.domain.staff.Employment;

/** How a hall file writes what the hall keeps in another form. Components are the file's fields. */
final class HallForms {
  private HallForms() {}

  /** A reader that knows the forms. */
  static RecordReader reader() {
    RecordReader reader = new RecordReader();
    reader.by(OfTheFile.class, HallFile.class, OfTheFile::hall);
    reader.by(OfACentre.class, CentreState.class, OfACentre::centre);
    reader.by(OfAHall.class, Hall.class, OfAHall::hall);
    reader.by(OfAnOfficer.class, HallFile.Officer.class, OfAnOfficer::officer);
    reader.by(OfAMandate.class, HallFile.MandateLine.class, OfAMandate::mandate);
    reader.by(OfAnItem.class, ItemVersion.class, OfAnItem::version);
    return reader;
  }

  /** The identifier that stands for a code at each reading. */
  static UUID identifier(String kind, Object code) {
    return UUID.nameUUIDFromBytes((kind + "/" + code).getBytes(StandardCharsets.UTF_8));
  }

  /** The whole file. */
  record OfTheFile(
      int format,
      CentreState centre,
      List<HallFile.ServiceLine> services,
      List<HallFile.Officer> officers,
      List<ItemVersion> items) {
    HallFile hall() {
      if (format != 1) throw new IllegalArgumentException("format must be 1, was " + format);
      return new HallFile(centre, services, officers, items);
    }
  }

  /** The centre. Its short name belongs to the number templates. */
  record OfACentre(
      CentreId id,
      String nameZh,
      Optional<String> nameEn,
      Optional<String> shortName,
      CentreLevel level,
      String government,
      RulebookId rulebook,
      ZoneId zone,
      List<Hall> halls,
      List<Department> departments,
      List<Window> windows) {
    CentreState centre() {
      return new CentreState(
          CentreState.FORMAT,
          id,
          nameZh,
          nameEn,
          level,
          government,
          rulebook,
          zone,
          halls,
          departments,
          windows);
    }
  }

  /** A hall; one without attendance clocks says nothing of them. */
  record OfAHall(
      HallId id,
      String nameZh,
      Optional<String> nameEn,
      String address,
      List<String> fields,
      DepartmentId managedBy,
      LocalTime opens,
      LocalTime closes,
      Optional<List<DeviceId>> clocks) {
    Hall hall() {
      return new Hall(
          id, nameZh, nameEn, address, fields, managedBy, opens, closes, clocks.orElse(List.of()));
    }
  }

  /** An officer; {@code appointed}: the document of appointment is on file. */
  record OfAnOfficer(
      String code,
      String name,
      List<FunctionCode> functions,
      Optional<DepartmentId> postedBy,
      List<WindowId> windows,
      LocalDate from,
      Optional<Employment> employment,
      Optional<LocalDate> born,
      Optional<String> rank,
      Optional<Boolean> appointed,
      Optional<List<HallFile.MandateLine>> mandates) {
    HallFile.Officer officer() {
      return new HallFile.Officer(
          code,
          new PersonId(identifier("officer", code)),
          name,
          functions,
          postedBy,
          windows,
          from,
          new Candidate(
              employment,
              born,
              rank,
              appointed.filter(a -> a).map(a -> new DocumentId(identifier("appointment", code)))),
          mandates.orElse(List.of()));
    }

    /** Nothing personal. */
    @Override
    public String toString() {
      return "OfAnOfficer[" + code + "]";
    }
  }

  /** A mandate. */
  record OfAMandate(DepartmentId department, Optional<List<ItemCode>> items) {
    HallFile.MandateLine mandate() {
      return new HallFile.MandateLine(department, items.orElse(List.of()));
    }
  }

  /** An item; its service is the one of its field. */
  record OfAnItem(
      ItemCode code,
      String nameZh,
      Optional<String> nameEn,
      ItemCategory category,
      String field,
      Optional<ServiceId> service,
      DepartmentId lead,
      List<DepartmentId> deciding,
      Optional<String> superiorAuthority,
      boolean sameDayCapable,
      Optional<List<Step>> steps,
      boolean reviewedAndVerified,
      Optional<ClauseId> inPersonClause,
      Optional<Integer> statutory,
      Optional<Integer> promise,
      List<Material> materials,
      FeeSchedule fee,
      ServiceGuide guide) {
    ItemVersion version() {
      List<DepartmentId> others = new ArrayList<>(deciding);
      others.remove(lead);
      ItemVersionBuilder builder =
          new ItemVersionBuilder(HallFileReader.itemId(code), code, nameZh, category, lead)
              .field(field)
              .decidedBy(lead, others.toArray(DepartmentId[]::new))
              .sameDayCapable(sameDayCapable)
              .steps(steps.orElse(List.of()))
              .reviewedAndVerified(reviewedAndVerified)
              .materials(materials)
              .fee(fee)
              .guide(guide);
      nameEn.ifPresent(builder::nameEn);
      superiorAuthority.ifPresent(builder::superiorAuthority);
      inPersonClause.ifPresent(builder::inPersonClause);
      statutory.ifPresent(builder::statutory);
      promise.ifPresent(builder::promise);
      return builder.build();
    }
  }
}
