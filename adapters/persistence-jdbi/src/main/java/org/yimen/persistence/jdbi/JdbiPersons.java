package org.yimen.persistence.jdbi;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.person.ApplicantKind;
import org.yimen.domain.person.IdentityNumber;
import org.yimen.domain.person.IdentityType;
import org.yimen.domain.person.MobileNumber;
import org.yimen.domain.person.OfficerName;
import org.yimen.domain.person.PersonRecord;
import org.yimen.ports.driven.Persons;

/** Keeps what is personal, in columns of its own. */
record JdbiPersons(Unit unit) implements Persons {
  /** In place of the kind of an applicant: the row holds the name of an officer. */
  private static final String OFFICER = "OFFICER";

  @Override
  public Optional<PersonRecord> find(PersonId person) {
    return unit.sql()
        .first(
            "SELECT kind, name, identity_type, identity_value, mobile, address"
                + " FROM person WHERE id = ? AND kind <> ?",
            (r, c) -> record(person, r),
            Bytes.of(person.value()),
            OFFICER);
  }

  private static PersonRecord record(PersonId id, ResultSet row) throws SQLException {
    String type = row.getString(3);
    String value = row.getString(4);
    return new PersonRecord(
        id,
        ApplicantKind.valueOf(row.getString(1)),
        row.getString(2),
        type == null || value == null
            ? Optional.empty()
            : Optional.of(IdentityNumber.restore(IdentityType.valueOf(type), value)),
        Optional.ofNullable(row.getString(5)).map(MobileNumber::new),
        Optional.ofNullable(row.getString(6)));
  }

  @Override
  public void save(PersonRecord record) {
    unit.change()
        .change(
            "INSERT INTO person (id, kind, name, identity_type, identity_value, mobile, address)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET"
                + " kind = excluded.kind, name = excluded.name,"
                + " identity_type = excluded.identity_type,"
                + " identity_value = excluded.identity_value,"
                + " mobile = excluded.mobile, address = excluded.address",
            Bytes.of(record.id().value()),
            record.kind().name(),
            record.name(),
            Bytes.or(Nothing.TEXT, record.identity().map(i -> i.type().name())),
            Bytes.or(Nothing.TEXT, record.identity().map(IdentityNumber::value)),
            Bytes.or(Nothing.TEXT, record.mobile().map(MobileNumber::value)),
            Bytes.or(Nothing.TEXT, record.address()));
  }

  @Override
  public boolean erase(PersonId person) {
    return unit.change().change("DELETE FROM person WHERE id = ?", Bytes.of(person.value())) > 0;
  }

  @Override
  public Optional<OfficerName> officer(PersonId officer) {
    return unit.sql()
        .first(
            "SELECT name FROM person WHERE id = ? AND kind = ?",
            (r, c) -> new OfficerName(officer, r.getString(1)),
            Bytes.of(officer.value()),
            OFFICER);
  }

  @Override
  public List<OfficerName> officers() {
    return unit.sql()
        .list(
            "SELECT id, name FROM person WHERE kind = ?",
            (r, c) -> new OfficerName(new PersonId(Bytes.uuid(r.getBytes(1))), r.getString(2)),
            OFFICER);
  }

  @Override
  public void keep(OfficerName name) {
    unit.change()
        .change(
            "INSERT INTO person (id, kind, name) VALUES (?, ?, ?) ON CONFLICT (id) DO UPDATE SET"
                + " kind = excluded.kind, name = excluded.name",
            Bytes.of(name.person().value()),
            OFFICER,
            name.name());
  }
}
