-- Who stands in for whom, who is away, who came and went, how each day of a hall went.
CREATE TABLE substitution (
  row     INTEGER PRIMARY KEY,
  id      BLOB NOT NULL UNIQUE,
  version INTEGER NOT NULL,
  person  BLOB NOT NULL,
  state   TEXT NOT NULL
) STRICT;
CREATE INDEX substitution_person ON substitution (person);

-- Times of the hall's clock, in microseconds as if it showed UTC.
CREATE TABLE staff_leave (
  row       INTEGER PRIMARY KEY,
  id        BLOB NOT NULL UNIQUE,
  version   INTEGER NOT NULL,
  person    BLOB NOT NULL,
  begins    INTEGER NOT NULL,
  ends      INTEGER NOT NULL,
  undecided INTEGER NOT NULL,
  state     TEXT NOT NULL
) STRICT;
CREATE INDEX staff_leave_person ON staff_leave (person);
CREATE INDEX staff_leave_span ON staff_leave (ends, begins);
CREATE INDEX staff_leave_undecided ON staff_leave (begins) WHERE undecided = 1;

CREATE TABLE punch (
  row     INTEGER PRIMARY KEY,
  id      BLOB NOT NULL UNIQUE,
  version INTEGER NOT NULL,
  person  BLOB NOT NULL,
  at      INTEGER NOT NULL,
  state   TEXT NOT NULL
) STRICT;
CREATE INDEX punch_at ON punch (at);
CREATE INDEX punch_person ON punch (person, at);

CREATE TABLE duty_day (
  row     INTEGER PRIMARY KEY,
  id      BLOB NOT NULL UNIQUE,
  version INTEGER NOT NULL,
  hall    TEXT NOT NULL,
  day     INTEGER NOT NULL,
  state   TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX duty_day_of_hall ON duty_day (hall, day);
