-- A county's reports are found through its agencies, whose years lie side by side: one index less to keep for each report.
ALTER TABLE counted_report DROP KEY counted_region;
