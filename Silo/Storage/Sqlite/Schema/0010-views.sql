-- What may be seen without the state that it comes from. On PostgreSQL these are all that some roles see of it.
CREATE VIEW agency_name AS
    SELECT grain_key, json_extract(payload, '$.record.name') AS name FROM grain_state WHERE grain_type = 'agency' AND state_name = 'agency';

CREATE VIEW person AS SELECT grain_key FROM grain_state WHERE grain_type = 'user';
