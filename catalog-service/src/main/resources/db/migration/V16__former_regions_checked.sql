-- How a division that is no more goes on: CONTINUED as its successor under another name or code, so that its bodies are the same bodies;
-- or ABSORBED into one that others went into too, so that its bodies are bodies of their own, at home in the successor. The rows of V4 were
-- not checked; those of V17 come from a table that was.
DELETE FROM former_region;
ALTER TABLE former_region ADD COLUMN relation VARCHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL;
