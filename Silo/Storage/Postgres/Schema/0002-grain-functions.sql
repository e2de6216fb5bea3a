-- The one door through which states change: state, history, read model and operation result in one statement, hence in one transaction.

-- A moment as JSON writes it. What is finer than a millisecond is cut off before the cast, which would round it.
CREATE FUNCTION to_milliseconds(moment text) RETURNS bigint LANGUAGE sql STABLE AS $$
    SELECT floor(extract(epoch FROM regexp_replace(moment, '(\.[0-9]{3})[0-9]+', '\1')::timestamptz) * 1000)::bigint
$$;

-- The tenant of a grain by its key, which is "type/tenant/…"; none for people, whose ids are unique in the whole installation.
CREATE FUNCTION tenant_of(key text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
    SELECT CASE WHEN key LIKE '%/%' AND key NOT LIKE 'user/%' THEN split_part(key, '/', 2) END
$$;

-- stored: UTF-8 JSON, an object with the record and, under "effects", the rows that belong to this write; they are taken out before it is stored.
-- Answers the new version; NULL where the stored version is another, and then nothing was written.
CREATE FUNCTION write_grain(of_type text, of_key text, of_state text, expected bigint, stored bytea) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
    document    jsonb  := convert_from(stored, 'UTF8')::jsonb;
    effects     jsonb  := nullif(document -> 'effects', 'null');
    key_tenant  text   := tenant_of(of_key);
    row_tenant  text   := coalesce(effects ->> 'tenant', key_tenant);
    new_version bigint;
BEGIN
    IF row_tenant <> key_tenant OR effects #>> '{summary,tenant}' <> key_tenant THEN
        RAISE EXCEPTION 'The effects of a write to % name another tenant.', of_key USING ERRCODE = 'insufficient_privilege';
    END IF;

    IF coalesce(expected, 0) = 0 THEN
        INSERT INTO grain_state AS g (grain_type, grain_key, state_name, tenant, version, payload)
        VALUES (of_type, of_key, of_state, row_tenant, 1, document - 'effects')
        ON CONFLICT (grain_type, grain_key, state_name) DO UPDATE
            SET tenant = excluded.tenant, version = g.version + 1, payload = excluded.payload, modified = now()
            WHERE g.payload IS NULL
        RETURNING g.version INTO new_version;
    ELSE
        UPDATE grain_state g
        SET tenant = row_tenant, version = g.version + 1, payload = document - 'effects', modified = now()
        WHERE g.grain_type = of_type AND g.grain_key = of_key AND g.state_name = of_state AND g.version = expected
        RETURNING g.version INTO new_version;
    END IF;

    IF new_version IS NULL OR effects IS NULL THEN
        RETURN new_version;
    END IF;

    IF jsonb_typeof(effects -> 'history') = 'object' THEN
        INSERT INTO report_history (tenant, agency, year, number, from_status, to_status, fired, by_user, on_behalf_of, at, remark, content_hash, previous_hash, hash)
        SELECT key_tenant, split_part(of_key, '/', 3), split_part(of_key, '/', 4)::integer, h."number", h."from", h."to", h."trigger", h."by", h."onBehalfOf",
               to_milliseconds(h."at"), h."remark", h."contentHash", h."previousHash", h."hash"
        FROM jsonb_to_record(effects -> 'history') AS h (
            "number" integer, "from" integer, "to" integer, "trigger" integer, "by" text, "onBehalfOf" text, "at" text, "remark" text,
            "contentHash" text, "previousHash" text, "hash" text);
    END IF;

    IF jsonb_typeof(effects -> 'summary') = 'object' THEN
        INSERT INTO report_index (tenant, agency, year, kind, status, revision, published_revision, hidden, version, errors, warnings, reviewer,
                                  submit_due_on, publish_due_on, submitted_at, published_at, publish_at, updated_at)
        SELECT s."tenant", s."agency", s."year", s."kind", s."status", s."revision", s."publishedRevision", s."hidden", s."version", s."errors", s."warnings",
               s."reviewer", s."submitDueOn", s."publishDueOn", to_milliseconds(s."submittedAt"), to_milliseconds(s."publishedAt"),
               to_milliseconds(s."publishAt"), to_milliseconds(s."updatedAt")
        FROM jsonb_to_record(effects -> 'summary') AS s (
            "tenant" text, "agency" text, "year" integer, "kind" integer, "status" integer, "revision" integer, "publishedRevision" integer, "hidden" boolean,
            "version" bigint, "errors" integer, "warnings" integer, "reviewer" text, "submitDueOn" date, "publishDueOn" date, "submittedAt" text,
            "publishedAt" text, "publishAt" text, "updatedAt" text)
        ON CONFLICT (tenant, year, agency) DO UPDATE SET
            kind = excluded.kind, status = excluded.status, revision = excluded.revision, published_revision = excluded.published_revision,
            hidden = excluded.hidden, version = excluded.version, errors = excluded.errors, warnings = excluded.warnings, reviewer = excluded.reviewer,
            submit_due_on = excluded.submit_due_on, publish_due_on = excluded.publish_due_on, submitted_at = excluded.submitted_at,
            published_at = excluded.published_at, publish_at = excluded.publish_at, updated_at = excluded.updated_at;
    END IF;

    IF jsonb_typeof(effects -> 'operation') = 'object' THEN
        -- A row past its time makes room for a new use of the same id.
        INSERT INTO operation_result (actor, operation_id, request_hash, target, status, at)
        SELECT o."actor", o."operationId", o."requestHash", o."target", o."status", to_milliseconds(o."at")
        FROM jsonb_to_record(effects -> 'operation') AS o (
            "actor" text, "operationId" text, "requestHash" text, "target" text, "status" integer, "at" text)
        ON CONFLICT (actor, operation_id) DO UPDATE SET
            request_hash = excluded.request_hash, target = excluded.target, status = excluded.status, at = excluded.at;
    END IF;

    RETURN new_version;
END
$$;

CREATE FUNCTION read_grain(of_type text, of_key text, of_state text) RETURNS TABLE (version bigint, payload jsonb) LANGUAGE sql STABLE AS $$
    SELECT g.version, g.payload FROM grain_state g
    WHERE g.grain_type = of_type AND g.grain_key = of_key AND g.state_name = of_state AND g.payload IS NOT NULL
$$;

-- Empties a state and keeps its row. Answers the new version; NULL where the stored version is another.
CREATE FUNCTION clear_grain(of_type text, of_key text, of_state text, expected bigint) RETURNS bigint LANGUAGE sql AS $$
    UPDATE grain_state g SET version = g.version + 1, payload = NULL, modified = now()
    WHERE g.grain_type = of_type AND g.grain_key = of_key AND g.state_name = of_state AND g.version = expected AND g.payload IS NOT NULL
    RETURNING g.version
$$;

-- Takes the row away. Answers the version after it; NULL where the stored version is another.
CREATE FUNCTION delete_grain(of_type text, of_key text, of_state text, expected bigint) RETURNS bigint LANGUAGE sql AS $$
    DELETE FROM grain_state g
    WHERE g.grain_type = of_type AND g.grain_key = of_key AND g.state_name = of_state AND g.version = expected
    RETURNING g.version + 1
$$;
