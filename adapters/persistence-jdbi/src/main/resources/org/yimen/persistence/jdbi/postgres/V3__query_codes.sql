-- Query codes: who has one reads how the case stands. Apart from the cases, where they can be erased.
CREATE TABLE query_code (
  case_id bytea PRIMARY KEY,
  code    text  COLLATE "C" NOT NULL
);
-- The planner's statistics would keep samples of it elsewhere.
ALTER TABLE query_code ALTER COLUMN code SET STATISTICS 0;
