-- Nothing any more. Ids are drawn in blocks, here once from sequences, which a cluster of databases refuses in this form; V23 makes
-- the table that they are drawn from now, and takes over from the sequences where this had made them. See beforeValidate.sql.
DO 0;
