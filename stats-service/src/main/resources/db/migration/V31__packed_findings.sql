-- The body of a finding is compressed: it repeats the words of its rule and the rows it rests on. One that was written as plain
-- text is still read.
ALTER TABLE finding
    MODIFY body      MEDIUMBLOB NOT NULL COMMENT 'the whole finding as JSON, compressed',
    MODIFY next_body MEDIUMBLOB NULL;
