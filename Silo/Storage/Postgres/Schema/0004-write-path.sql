-- What a write needs that is fenced by three things: the version of the state, the versions of what the decision had looked at, and the operation id.
-- The two functions that write stand in the newest file that changed them.

-- Room in each page, so that a row that changes stays where it is and no index has to follow.
ALTER TABLE grain_state SET (fillfactor = 75);
ALTER TABLE report_index SET (fillfactor = 75);

-- States are read and written whole, so they are kept as the text that was sent: taking a state apart costs more than everything else that a write does.
ALTER TABLE grain_state ALTER COLUMN payload TYPE text USING payload::text;
-- Cheap to unpack matters more than the last few bytes. Not every server was built with lz4.
DO $$ BEGIN
    ALTER TABLE grain_state ALTER COLUMN payload SET COMPRESSION lz4;
EXCEPTION WHEN feature_not_supported OR invalid_parameter_value THEN
    NULL;
END $$;

-- What a repeated operation is answered from: the state as that operation left it.
ALTER TABLE operation_result ADD COLUMN tenant text COLLATE "C", ADD COLUMN version bigint NOT NULL DEFAULT 0, ADD COLUMN record text;
DO $$ BEGIN
    ALTER TABLE operation_result ALTER COLUMN record SET COMPRESSION lz4;
EXCEPTION WHEN feature_not_supported OR invalid_parameter_value THEN
    NULL;
END $$;
-- Rows come in the order of time and go in it: a summary of each range of pages is enough.
DROP INDEX operation_result_by_at;
CREATE INDEX operation_result_by_at ON operation_result USING brin (at);

DROP FUNCTION write_grain;
DROP FUNCTION read_grain;
DROP FUNCTION to_milliseconds;

CREATE FUNCTION read_grain(of_type text, of_key text, of_state text) RETURNS TABLE (version bigint, payload text) LANGUAGE sql STABLE AS $$
    SELECT g.version, g.payload FROM grain_state g
    WHERE g.grain_type = of_type AND g.grain_key = of_key AND g.state_name = of_state AND g.payload IS NOT NULL
$$;

-- A sent object without its member "effects", which by custom stands at its end; the rest stays as it was sent.
CREATE FUNCTION without_effects(document text) RETURNS text LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE
    effects text := document::json ->> 'effects';
    tail    text := '"effects":' || effects || '}';
    head    text := left(document, length(document) - length(tail));
BEGIN
    RETURN CASE
        WHEN effects IS NULL AND NOT document::jsonb ? 'effects' THEN document
        WHEN right(document, length(tail)) = tail AND right(head, 1) IN (',', '{') THEN CASE right(head, 1) WHEN ',' THEN left(head, -1) ELSE head END || '}'
        ELSE (document::jsonb - 'effects')::text
    END;
END
$$;

-- The tenant for which a write was verified must be the one that its key names, and so must the rows that come with it. Answers the row's tenant.
CREATE FUNCTION verified_tenant(of_key text, effects jsonb) RETURNS text LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE
    row_tenant text := coalesce(tenant_of(of_key), effects ->> 'tenant');
BEGIN
    IF effects ->> 'tenant' <> row_tenant OR effects #>> '{summary,tenant}' <> row_tenant OR (effects ->> 'verified') NOT IN ('*', row_tenant) THEN
        RAISE EXCEPTION 'A write to % was verified for, or names, another tenant.', of_key USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN row_tenant;
END
$$;

-- The same for a provider that sends one thing. stored: UTF-8 JSON, the state with its effects as a member "effects", which is taken out before it is stored.
CREATE FUNCTION write_grain(of_type text, of_key text, of_state text, expected bigint, stored bytea) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
    document text := convert_from(stored, 'UTF8');
BEGIN
    RETURN write_grain(of_type, of_key, of_state, expected, without_effects(document), nullif((document::json -> 'effects')::jsonb, 'null'));
END
$$;

-- Which of the grains are no longer at the version that somebody remembers (0: not there), by their places from 1.
CREATE FUNCTION stale_grains(keys text[], versions bigint[]) RETURNS TABLE (place bigint) LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN QUERY
    SELECT a.place FROM unnest(keys, versions) WITH ORDINALITY AS a (of_key, version, place)
    WHERE a.version <> coalesce((
        SELECT g.version FROM grain_state g
        WHERE g.grain_type = split_part(a.of_key, '/', 1) AND g.grain_key = a.of_key AND g.state_name = split_part(a.of_key, '/', 1) AND g.payload IS NOT NULL), 0);
END
$$;

-- What an operation came to, for whoever knows its id.
CREATE FUNCTION find_operation(of_actor text, of_operation text)
RETURNS TABLE (request_hash text, target text, status integer, at bigint, version bigint, record text) LANGUAGE sql STABLE AS $$
    SELECT o.request_hash, o.target, o.status, o.at, o.version, o.record FROM operation_result o WHERE o.actor = of_actor AND o.operation_id = of_operation
$$;
