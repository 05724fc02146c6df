-- Who handed in a document, by the name in the token: of a batch's documents it stands with the batch. Null is what came before this was kept.
ALTER TABLE job ADD COLUMN submitted_by VARCHAR(255) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL;
ALTER TABLE batch ADD COLUMN submitted_by VARCHAR(255) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL;
