-- A row lock is known to one node of a cluster only. Who takes a row for itself therefore changes it: of two that did so on two nodes, one
-- is broken off at its commit and tried again. The numbers themselves mean nothing.
ALTER TABLE agency ADD COLUMN holds BIGINT UNSIGNED NOT NULL DEFAULT 0;
ALTER TABLE result_version ADD COLUMN holds BIGINT UNSIGNED NOT NULL DEFAULT 0;
