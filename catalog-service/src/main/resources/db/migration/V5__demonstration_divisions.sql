-- FICTIONAL. These three divisions do not exist: they are the home of the demonstration agency whose reports come with this
-- project, under codes that GB/T 2260 does not use.
INSERT INTO region (code, name, full_name, level, parent_code, path) VALUES
  ('990000', '示例省', '示例省', 'PROVINCE', '100000', '990000'),
  ('990100', '示例市', '示例省示例市', 'PREFECTURE', '990000', '990000/990100'),
  ('990101', '示例区', '示例省示例市示例区', 'COUNTY', '990100', '990000/990100/990101');
