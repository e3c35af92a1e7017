-- Accounts of officers. What they are signed in to by is personal and stands apart from the state, where it can be erased.
CREATE TABLE account (
  row     INTEGER PRIMARY KEY,
  id      BLOB NOT NULL UNIQUE,
  version INTEGER NOT NULL,
  person  BLOB NOT NULL,
  state   TEXT NOT NULL
) STRICT;
CREATE INDEX account_person ON account (person);

-- Erased rows are scrubbed from the file.
CREATE TABLE credential (
  account       BLOB PRIMARY KEY,
  log_in_name   TEXT NOT NULL UNIQUE,
  shown_name    TEXT NOT NULL,
  password_hash TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Who is signed in: the SHA-256 of the token, never the token.
CREATE TABLE signed_in (
  key       BLOB PRIMARY KEY,
  account   BLOB NOT NULL,
  begun     INTEGER NOT NULL,
  last_used INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX signed_in_account ON signed_in (account);

-- Sign-ins that failed or have not succeeded yet, by digests of name and address.
CREATE TABLE sign_in_attempt (
  attempt BLOB NOT NULL,
  under   BLOB NOT NULL,
  at      INTEGER NOT NULL,
  PRIMARY KEY (attempt, under)
) STRICT, WITHOUT ROWID;
CREATE INDEX sign_in_attempt_under ON sign_in_attempt (under, at);
