-- State is a row: the columns that lists need, and the aggregate's record as JSON text; a BLOB holds that text packed.
-- Identifiers that are UUIDs are 16 bytes, hashes 32 bytes, instants microseconds since 1970 (UTC), days days since 1970.

-- Words that come again and again (functions, places, event names, rulebook versions) stand once.
CREATE TABLE word (
  id   INTEGER PRIMARY KEY,
  text TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE entry (
  position      INTEGER PRIMARY KEY,
  id            BLOB NOT NULL UNIQUE,
  at            INTEGER NOT NULL,
  person        BLOB NOT NULL,
  function      INTEGER NOT NULL,
  hall          INTEGER,
  window        INTEGER,
  behalf        BLOB,
  type          INTEGER NOT NULL,
  aggregate     ANY NOT NULL,
  version       INTEGER NOT NULL,
  event         INTEGER NOT NULL,
  event_version INTEGER NOT NULL,
  payload       TEXT NOT NULL,
  clauses       INTEGER,
  rulebook      INTEGER,
  state         BLOB NOT NULL,
  algorithm     INTEGER NOT NULL,
  hash          BLOB NOT NULL
) STRICT;
CREATE INDEX entry_aggregate ON entry (aggregate);
CREATE INDEX entry_type_at ON entry (type, at);

CREATE TABLE case_file (
  row             INTEGER PRIMARY KEY,
  id              BLOB NOT NULL UNIQUE,
  version         INTEGER NOT NULL,
  number          TEXT NOT NULL UNIQUE,
  intake_received INTEGER,
  closed          INTEGER NOT NULL,
  state           BLOB NOT NULL
) STRICT;
CREATE INDEX case_file_intake ON case_file (intake_received, number) WHERE intake_received IS NOT NULL;
CREATE INDEX case_file_open ON case_file (number) WHERE closed = 0;

CREATE TABLE ticket (
  row           INTEGER PRIMARY KEY,
  id            BLOB NOT NULL UNIQUE,
  version       INTEGER NOT NULL,
  hall          TEXT NOT NULL,
  number        TEXT NOT NULL,
  arrival       INTEGER NOT NULL,
  life          TEXT NOT NULL,
  waiting       INTEGER NOT NULL,
  lane          TEXT NOT NULL,
  priority      TEXT NOT NULL,
  place         INTEGER NOT NULL,
  entered       INTEGER NOT NULL,
  watched_since INTEGER,
  overtaken     INTEGER NOT NULL DEFAULT 0,
  state         BLOB NOT NULL
) STRICT;
CREATE INDEX ticket_line ON ticket (lane, priority, place, entered) WHERE waiting = 1;
CREATE INDEX ticket_number ON ticket (hall, number);
CREATE INDEX ticket_watch ON ticket (life, watched_since) WHERE watched_since IS NOT NULL;

CREATE TABLE window_session (
  row     INTEGER PRIMARY KEY,
  id      BLOB NOT NULL UNIQUE,
  version INTEGER NOT NULL,
  window  TEXT NOT NULL,
  closed  INTEGER NOT NULL,
  state   TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX window_session_open ON window_session (window) WHERE closed = 0;

CREATE TABLE item (
  row     INTEGER PRIMARY KEY,
  id      BLOB NOT NULL UNIQUE,
  version INTEGER NOT NULL,
  code    TEXT NOT NULL UNIQUE,
  state   TEXT NOT NULL
) STRICT;

CREATE TABLE posting (
  row     INTEGER PRIMARY KEY,
  id      BLOB NOT NULL UNIQUE,
  version INTEGER NOT NULL,
  person  BLOB NOT NULL,
  state   TEXT NOT NULL
) STRICT;
CREATE INDEX posting_person ON posting (person);

CREATE TABLE mandate (
  row     INTEGER PRIMARY KEY,
  id      BLOB NOT NULL UNIQUE,
  version INTEGER NOT NULL,
  person  BLOB NOT NULL,
  state   TEXT NOT NULL
) STRICT;
CREATE INDEX mandate_person ON mandate (person);

CREATE TABLE centre (
  id    TEXT PRIMARY KEY,
  state TEXT NOT NULL
) STRICT;

CREATE TABLE lane (
  id    TEXT PRIMARY KEY,
  hall  TEXT NOT NULL,
  state TEXT NOT NULL
) STRICT;
CREATE INDEX lane_hall ON lane (hall);

-- The only place of what is personal. Erased rows are scrubbed from the file.
CREATE TABLE person (
  id             BLOB PRIMARY KEY,
  kind           TEXT NOT NULL,
  name           TEXT NOT NULL,
  identity_type  TEXT,
  identity_value TEXT,
  mobile         TEXT,
  address        TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE number_range (
  name TEXT PRIMARY KEY,
  last INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE request (
  id     BLOB PRIMARY KEY,
  kept   INTEGER NOT NULL,
  answer BLOB NOT NULL
) STRICT, WITHOUT ROWID;
