-- Aggregates are held against the sum of their parts from both sides where these are known to be all.
INSERT INTO aggregate_to_check (agency_id, year) SELECT agency_id, year FROM filed_report WHERE scope = 'AGGREGATE';
