-- Ids are drawn in blocks of 100, so that rows can be inserted in batches without asking for the id of each.
SET @next = (SELECT COALESCE(MAX(id), 0) + 100 FROM agency);
EXECUTE IMMEDIATE CONCAT('CREATE SEQUENCE agency_seq START WITH ', @next, ' INCREMENT BY 100');
SET @next = (SELECT COALESCE(MAX(id), 0) + 100 FROM agency_name);
EXECUTE IMMEDIATE CONCAT('CREATE SEQUENCE agency_name_seq START WITH ', @next, ' INCREMENT BY 100');
SET @next = (SELECT COALESCE(MAX(id), 0) + 100 FROM agency_candidate);
EXECUTE IMMEDIATE CONCAT('CREATE SEQUENCE agency_candidate_seq START WITH ', @next, ' INCREMENT BY 100');
SET @next = (SELECT COALESCE(MAX(id), 0) + 100 FROM report);
EXECUTE IMMEDIATE CONCAT('CREATE SEQUENCE report_seq START WITH ', @next, ' INCREMENT BY 100');
SET @next = (SELECT COALESCE(MAX(id), 0) + 100 FROM revision);
EXECUTE IMMEDIATE CONCAT('CREATE SEQUENCE revision_seq START WITH ', @next, ' INCREMENT BY 100');
SET @next = (SELECT COALESCE(MAX(id), 0) + 100 FROM accepted_filing);
EXECUTE IMMEDIATE CONCAT('CREATE SEQUENCE accepted_filing_seq START WITH ', @next, ' INCREMENT BY 100');
