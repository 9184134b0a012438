-- Letters and orders are numbered in sequences of their own (column issuer names the sequence). Orders are counted on from year to
-- year, under year 0; a city that has issued orders before enters the last number here.
alter table document_number drop constraint document_number_series;
alter table document_number add constraint document_number_series check (issuer in
    ('GOVERNMENT', 'GOVERNMENT_LETTER', 'GOVERNMENT_ORDER', 'GOVERNMENT_OFFICE', 'GOVERNMENT_OFFICE_LETTER', 'RECEIVED'));
alter table document_number drop constraint document_number_year_check;
alter table document_number add constraint document_number_year check ((issuer = 'GOVERNMENT_ORDER') = (year = 0) and (year = 0 or year between 2000 and 2200));

-- One place in a year was one number while an issuer had one sequence; the number as it is cited stays unique.
alter table document drop constraint document_issuer_number_year_number_serial_key;
