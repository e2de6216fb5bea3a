-- Who did what, when, from where. What a grain writes comes with its state; the rest is added by those who did it. Nobody who serves can change or delete a line.
SET LOCAL ROLE workflow_owner;

-- tenant: '*' for what belongs to none, which is no id of one. id: of a write the grain and its version. by_user: NULL for somebody whom nobody knows.
-- changes: a JSON list of field, from and to.
CREATE TABLE audit (
    tenant       text    COLLATE "C" NOT NULL,
    id           text    COLLATE "C" NOT NULL,
    at           bigint  NOT NULL,
    action       integer NOT NULL,
    resource     text    COLLATE "C" NOT NULL,
    agency       text    COLLATE "C",
    year         integer,
    by_user      text,
    by_name      text,
    roles        text,
    on_behalf_of text,
    address      text,
    changes      text    NOT NULL,
    PRIMARY KEY (tenant, id)
);
CREATE INDEX audit_by_at ON audit (tenant, at, id);

GRANT SELECT, INSERT ON audit TO workflow_tenant;
CREATE POLICY tenant ON audit FOR SELECT TO workflow_tenant USING (tenant = (SELECT current_setting('workflow.tenant', true)));
CREATE POLICY adding ON audit FOR INSERT TO workflow_tenant WITH CHECK (tenant = (SELECT current_setting('workflow.tenant', true)));

-- Lists of long work.
DROP POLICY tenant ON grain_state;
CREATE POLICY tenant ON grain_state FOR SELECT TO workflow_tenant
    USING (tenant = (SELECT current_setting('workflow.tenant', true)) AND grain_type IN ('agency', 'user', 'calendar', 'reminders', 'operation'));

-- payload: the state as JSON. effects: the rows that belong to this write, NULL for none; moments in them are milliseconds since 1970.
-- Answers the new version. NULL, and nothing is written, where the stored version is another, where something that the decision had looked at
-- has changed, or where the operation id was used before.
CREATE OR REPLACE FUNCTION write_grain(of_type text, of_key text, of_state text, expected bigint, new_payload text, effects jsonb) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
    row_tenant  text   := verified_tenant(of_key, effects);
    operation   jsonb  := nullif(effects -> 'operation', 'null');
    new_version bigint;
BEGIN
    IF effects ? 'reads' AND EXISTS (
        SELECT FROM jsonb_to_recordset(effects -> 'reads') AS r ("key" text, "version" bigint)
        WHERE r."version" <> coalesce((
            SELECT g.version FROM grain_state g
            WHERE g.grain_type = split_part(r."key", '/', 1) AND g.grain_key = r."key" AND g.state_name = split_part(r."key", '/', 1)), 0)) THEN
        RETURN NULL;
    END IF;

    IF operation IS NOT NULL AND EXISTS (
        SELECT FROM operation_result o WHERE o.actor = operation ->> 'actor' AND o.operation_id = operation ->> 'operationId') THEN
        RETURN NULL;
    END IF;

    IF coalesce(expected, 0) = 0 THEN
        INSERT INTO grain_state AS g (grain_type, grain_key, state_name, tenant, version, payload)
        VALUES (of_type, of_key, of_state, row_tenant, 1, new_payload)
        ON CONFLICT (grain_type, grain_key, state_name) DO UPDATE
            SET tenant = excluded.tenant, version = g.version + 1, payload = excluded.payload, modified = now()
            WHERE g.payload IS NULL
        RETURNING g.version INTO new_version;
    ELSE
        UPDATE grain_state g
        SET tenant = row_tenant, version = g.version + 1, payload = new_payload, modified = now()
        WHERE g.grain_type = of_type AND g.grain_key = of_key AND g.state_name = of_state AND g.version = expected
        RETURNING g.version INTO new_version;
    END IF;

    IF new_version IS NULL OR effects IS NULL THEN
        RETURN new_version;
    END IF;

    IF jsonb_typeof(effects -> 'history') = 'object' THEN
        INSERT INTO report_history (tenant, agency, year, number, from_status, to_status, fired, by_user, on_behalf_of, at, remark, content_hash, previous_hash, hash)
        SELECT row_tenant, split_part(of_key, '/', 3), split_part(of_key, '/', 4)::integer, h."number", h."from", h."to", h."trigger", h."by", h."onBehalfOf",
               h."at", h."remark", h."contentHash", h."previousHash", h."hash"
        FROM jsonb_to_record(effects -> 'history') AS h (
            "number" integer, "from" integer, "to" integer, "trigger" integer, "by" text, "onBehalfOf" text, "at" bigint, "remark" text,
            "contentHash" text, "previousHash" text, "hash" text);
    END IF;

    IF jsonb_typeof(effects -> 'summary') = 'object' THEN
        INSERT INTO report_index (tenant, agency, year, kind, status, revision, published_revision, hidden, version, errors, warnings, reviewer,
                                  submit_due_on, publish_due_on, submitted_at, published_at, publish_at, updated_at)
        SELECT s."tenant", s."agency", s."year", s."kind", s."status", s."revision", s."publishedRevision", s."hidden", s."version", s."errors", s."warnings",
               s."reviewer", s."submitDueOn", s."publishDueOn", s."submittedAt", s."publishedAt", s."publishAt", s."updatedAt"
        FROM jsonb_to_record(effects -> 'summary') AS s (
            "tenant" text, "agency" text, "year" integer, "kind" integer, "status" integer, "revision" integer, "publishedRevision" integer, "hidden" boolean,
            "version" bigint, "errors" integer, "warnings" integer, "reviewer" text, "submitDueOn" date, "publishDueOn" date, "submittedAt" bigint,
            "publishedAt" bigint, "publishAt" bigint, "updatedAt" bigint)
        ON CONFLICT (tenant, year, agency) DO UPDATE SET
            kind = excluded.kind, status = excluded.status, revision = excluded.revision, published_revision = excluded.published_revision,
            hidden = excluded.hidden, version = excluded.version, errors = excluded.errors, warnings = excluded.warnings, reviewer = excluded.reviewer,
            submit_due_on = excluded.submit_due_on, publish_due_on = excluded.publish_due_on, submitted_at = excluded.submitted_at,
            published_at = excluded.published_at, publish_at = excluded.publish_at, updated_at = excluded.updated_at;
    END IF;

    IF operation IS NOT NULL THEN
        -- Who used the same id at the same moment makes this fail, and the state above with it.
        INSERT INTO operation_result (actor, operation_id, request_hash, target, status, at, tenant, version, record)
        SELECT o."actor", o."operationId", o."requestHash", o."target", o."status", o."at", row_tenant, new_version, new_payload
        FROM jsonb_to_record(operation) AS o (
            "actor" text, "operationId" text, "requestHash" text, "target" text, "status" integer, "at" bigint);
    END IF;

    IF jsonb_typeof(effects -> 'message') = 'object' THEN
        INSERT INTO outbox (tenant, grain_key, grain_version, kind, agency, year, at, by_user, words)
        SELECT row_tenant, of_key, new_version, m."kind", m."agency", m."year", m."at", m."by", m."words"
        FROM jsonb_to_record(effects -> 'message') AS m ("kind" text, "agency" text, "year" integer, "at" bigint, "by" text, "words" text);
    END IF;

    IF jsonb_typeof(effects -> 'audit') = 'object' THEN
        INSERT INTO audit (tenant, id, at, action, resource, agency, year, by_user, by_name, roles, on_behalf_of, address, changes)
        SELECT coalesce(row_tenant, '*'), of_key || '@' || new_version, a."at", a."action", a."resource", a."agency", a."year", a."by", a."byName", a."roles",
               a."onBehalfOf", a."address", a."changes"
        FROM jsonb_to_record(effects -> 'audit') AS a (
            "action" integer, "resource" text, "agency" text, "year" integer, "by" text, "byName" text, "roles" text, "onBehalfOf" text, "address" text,
            "at" bigint, "changes" text);
    END IF;

    RETURN new_version;
END
$$;

-- Many writes in one statement, each as write_grain does it; the arrays belong together by their places.
-- Answers place (from 1) and new version of what was written; what is not named was not written. An error undoes all of them.
-- The settings keep every lookup a lookup by key, whatever the server believes about the sizes of the tables.
CREATE OR REPLACE FUNCTION write_grains(types text[], keys text[], states text[], expected bigint[], payloads text[], effects jsonb[])
RETURNS TABLE (place bigint, new_version bigint) LANGUAGE plpgsql
SET enable_hashjoin = off SET enable_mergejoin = off SET enable_seqscan = off SET plan_cache_mode = force_generic_plan AS $$
BEGIN
    RETURN QUERY
    WITH asked AS MATERIALIZED (
        SELECT a.place, a.of_type, a.of_key, a.of_state, coalesce(a.expected, 0) AS expected, a.payload, a.effects, verified_tenant(a.of_key, a.effects) AS row_tenant
        FROM unnest(types, keys, states, expected, payloads, effects) WITH ORDINALITY AS a (of_type, of_key, of_state, expected, payload, effects, place)
        WHERE NOT (a.effects ? 'reads' AND EXISTS (
                SELECT FROM jsonb_to_recordset(a.effects -> 'reads') AS r ("key" text, "version" bigint)
                WHERE r."version" <> coalesce((
                    SELECT g.version FROM grain_state g
                    WHERE g.grain_type = split_part(r."key", '/', 1) AND g.grain_key = r."key" AND g.state_name = split_part(r."key", '/', 1)), 0)))
          -- Not EXISTS: that may be answered by reading the whole table once for all.
          AND (SELECT o.target FROM operation_result o
               WHERE o.actor = a.effects #>> '{operation,actor}' AND o.operation_id = a.effects #>> '{operation,operationId}') IS NULL
    ), created AS (
        INSERT INTO grain_state AS g (grain_type, grain_key, state_name, tenant, version, payload)
        SELECT a.of_type, a.of_key, a.of_state, a.row_tenant, 1, a.payload FROM asked a WHERE a.expected = 0
        ON CONFLICT (grain_type, grain_key, state_name) DO UPDATE
            SET tenant = excluded.tenant, version = g.version + 1, payload = excluded.payload, modified = now()
            WHERE g.payload IS NULL
        RETURNING g.grain_type, g.grain_key, g.state_name, g.version
    ), changed AS (
        UPDATE grain_state g SET tenant = a.row_tenant, version = g.version + 1, payload = a.payload, modified = now()
        FROM asked a
        WHERE a.expected > 0 AND g.grain_type = a.of_type AND g.grain_key = a.of_key AND g.state_name = a.of_state AND g.version = a.expected
        -- The one that was taken, where two of a batch are for the same state.
        RETURNING a.place, a.of_key, a.payload, a.effects, a.row_tenant, g.version
    ), written AS MATERIALIZED (
        SELECT * FROM changed
        UNION ALL
        SELECT a.place, a.of_key, a.payload, a.effects, a.row_tenant, c.version
        FROM created c JOIN asked a ON a.expected = 0 AND a.of_type = c.grain_type AND a.of_key = c.grain_key AND a.of_state = c.state_name
    ), history AS (
        INSERT INTO report_history (tenant, agency, year, number, from_status, to_status, fired, by_user, on_behalf_of, at, remark, content_hash, previous_hash, hash)
        SELECT w.row_tenant, split_part(w.of_key, '/', 3), split_part(w.of_key, '/', 4)::integer, h."number", h."from", h."to", h."trigger", h."by", h."onBehalfOf",
               h."at", h."remark", h."contentHash", h."previousHash", h."hash"
        FROM written w CROSS JOIN LATERAL jsonb_to_record(w.effects -> 'history') AS h (
            "number" integer, "from" integer, "to" integer, "trigger" integer, "by" text, "onBehalfOf" text, "at" bigint, "remark" text,
            "contentHash" text, "previousHash" text, "hash" text)
        WHERE jsonb_typeof(w.effects -> 'history') = 'object'
    ), summaries AS (
        INSERT INTO report_index (tenant, agency, year, kind, status, revision, published_revision, hidden, version, errors, warnings, reviewer,
                                  submit_due_on, publish_due_on, submitted_at, published_at, publish_at, updated_at)
        SELECT s."tenant", s."agency", s."year", s."kind", s."status", s."revision", s."publishedRevision", s."hidden", s."version", s."errors", s."warnings",
               s."reviewer", s."submitDueOn", s."publishDueOn", s."submittedAt", s."publishedAt", s."publishAt", s."updatedAt"
        FROM written w CROSS JOIN LATERAL jsonb_to_record(w.effects -> 'summary') AS s (
            "tenant" text, "agency" text, "year" integer, "kind" integer, "status" integer, "revision" integer, "publishedRevision" integer, "hidden" boolean,
            "version" bigint, "errors" integer, "warnings" integer, "reviewer" text, "submitDueOn" date, "publishDueOn" date, "submittedAt" bigint,
            "publishedAt" bigint, "publishAt" bigint, "updatedAt" bigint)
        WHERE jsonb_typeof(w.effects -> 'summary') = 'object'
        ON CONFLICT (tenant, year, agency) DO UPDATE SET
            kind = excluded.kind, status = excluded.status, revision = excluded.revision, published_revision = excluded.published_revision,
            hidden = excluded.hidden, version = excluded.version, errors = excluded.errors, warnings = excluded.warnings, reviewer = excluded.reviewer,
            submit_due_on = excluded.submit_due_on, publish_due_on = excluded.publish_due_on, submitted_at = excluded.submitted_at,
            published_at = excluded.published_at, publish_at = excluded.publish_at, updated_at = excluded.updated_at
    ), operations AS (
        INSERT INTO operation_result (actor, operation_id, request_hash, target, status, at, tenant, version, record)
        SELECT o."actor", o."operationId", o."requestHash", o."target", o."status", o."at", w.row_tenant, w.version, w.payload
        FROM written w CROSS JOIN LATERAL jsonb_to_record(w.effects -> 'operation') AS o (
            "actor" text, "operationId" text, "requestHash" text, "target" text, "status" integer, "at" bigint)
        WHERE jsonb_typeof(w.effects -> 'operation') = 'object'
    ), messages AS (
        INSERT INTO outbox (tenant, grain_key, grain_version, kind, agency, year, at, by_user, words)
        SELECT w.row_tenant, w.of_key, w.version, m."kind", m."agency", m."year", m."at", m."by", m."words"
        FROM written w CROSS JOIN LATERAL jsonb_to_record(w.effects -> 'message') AS m (
            "kind" text, "agency" text, "year" integer, "at" bigint, "by" text, "words" text)
        WHERE jsonb_typeof(w.effects -> 'message') = 'object'
    ), audits AS (
        INSERT INTO audit (tenant, id, at, action, resource, agency, year, by_user, by_name, roles, on_behalf_of, address, changes)
        SELECT coalesce(w.row_tenant, '*'), w.of_key || '@' || w.version, a."at", a."action", a."resource", a."agency", a."year", a."by", a."byName", a."roles",
               a."onBehalfOf", a."address", a."changes"
        FROM written w CROSS JOIN LATERAL jsonb_to_record(w.effects -> 'audit') AS a (
            "action" integer, "resource" text, "agency" text, "year" integer, "by" text, "byName" text, "roles" text, "onBehalfOf" text, "address" text,
            "at" bigint, "changes" text)
        WHERE jsonb_typeof(w.effects -> 'audit') = 'object'
    )
    SELECT w.place, w.version FROM written w;
END
$$;

SET LOCAL ROLE NONE;

CALL guard_schema();
