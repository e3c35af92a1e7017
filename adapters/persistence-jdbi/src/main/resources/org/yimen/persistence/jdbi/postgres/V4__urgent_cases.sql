-- Where open cases stand in the lists of the departments that decide them, the most urgent first. It follows from case, item,
-- rulebook and calendar: cases of an earlier version stand under nobody until the first list makes their places. One row for each
-- department; urgency is the rank times 1,000,000 and the day due; phase 0 intake, 1 undecided, 2 ending.
CREATE TABLE case_line (
  case_row    bigint  NOT NULL,
  share       integer NOT NULL,
  department  text    COLLATE "C" NOT NULL,
  urgency     integer NOT NULL,
  phase       integer NOT NULL,
  provisional integer NOT NULL,
  PRIMARY KEY (case_row, share)
) WITH (fillfactor = 70);
CREATE INDEX case_line_urgent ON case_line (department, urgency, case_row, phase);
CREATE INDEX case_line_provisional ON case_line (case_row) WHERE provisional = 1;

INSERT INTO case_line (case_row, share, department, urgency, phase, provisional)
  SELECT "row", 0, '', 0, 0, 1 FROM case_file WHERE closed = 0;
