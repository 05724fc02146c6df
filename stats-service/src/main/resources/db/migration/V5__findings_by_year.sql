-- Pages of all findings, newest year first, whatever the rule.
ALTER TABLE finding ADD KEY finding_of_year (active, year DESC, id);
