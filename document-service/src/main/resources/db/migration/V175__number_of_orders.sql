-- Orders (令) are counted on their own and through all years: 安澜市人民政府令第12号 (GB/T 9704-2012, 10.2). Orders numbered before keep
-- the number they have.
alter table document_number drop constraint document_number_series;
alter table document_number add constraint document_number_series check (issuer in ('GOVERNMENT', 'GOVERNMENT_OFFICE', 'RECEIVED', 'ORDER'));
-- the row of the orders has no year
alter table document_number drop constraint document_number_year_check;
alter table document_number add constraint document_number_year check (year between 2000 and 2200 or issuer = 'ORDER' and year = 0);

alter table document drop constraint document_issuer_number_year_number_serial_key;
create unique index document_numbered_once on document (issuer, number_year, number_serial) where not (kind = 'ORDER' and number like '%令第%');
create unique index order_numbered_once on document (issuer, number_serial) where kind = 'ORDER' and number like '%令第%';
