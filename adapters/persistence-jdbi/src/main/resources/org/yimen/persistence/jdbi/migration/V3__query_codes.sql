-- Query codes: who has one reads how the case stands. Apart from the cases, where they can be erased; erased rows are scrubbed from the file.
CREATE TABLE query_code (
  case_id BLOB PRIMARY KEY,
  code    TEXT NOT NULL
) STRICT, WITHOUT ROWID;
