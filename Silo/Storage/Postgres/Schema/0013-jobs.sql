-- Runs of jobs. A run is claimed by its row: of several processes that are woken at one time, one gets to write it.
SET LOCAL ROLE workflow_owner;

CREATE TABLE job_run (
    job         text    COLLATE "C" NOT NULL,
    fired_at    bigint  NOT NULL,
    as_of       bigint,
    asked_by    text,
    process     text    NOT NULL,
    started_at  bigint  NOT NULL,
    alive_until bigint  NOT NULL,
    finished_at bigint,
    state       integer NOT NULL,
    result_zh   text,
    result_en   text,
    PRIMARY KEY (job, fired_at)
);

CREATE INDEX job_run_running ON job_run (alive_until) WHERE finished_at IS NULL;

-- Nothing in it is of any tenant; all the same only jobs see it.
ALTER TABLE job_run ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY owner ON job_run TO workflow_owner USING (true) WITH CHECK (true);
CREATE POLICY jobs ON job_run TO workflow_jobs USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE, DELETE ON job_run TO workflow_jobs;

SET LOCAL ROLE NONE;

CALL guard_schema();

-- The opening of a year, many reports at once.
SET LOCAL ROLE workflow_owner;

-- Tenants, their calendars, what was decided about their year, and their agencies; beside each agency the versions of its report of the year and of the year before
-- (0: not there), and the state of the latter where it is published. LIMIT and OFFSET keep every lookup one by key: statistics from before the first report say that
-- there is hardly any, and the server would rather read them all for each agency.
CREATE FUNCTION look_at_openings(of_tenants text[], of_year integer)
RETURNS TABLE (grain_type text, tenant text, version bigint, payload text, report_version bigint, last_version bigint, last_payload text) LANGUAGE plpgsql STABLE
SET enable_seqscan = off SET plan_cache_mode = force_generic_plan AS $$
BEGIN
    RETURN QUERY
    SELECT k.kind, t, g.version, g.payload, 0::bigint, 0::bigint, NULL::text
    FROM unnest(of_tenants) t
    CROSS JOIN LATERAL (VALUES ('tenant', 'tenant/' || t), ('calendar', 'calendar/' || t), ('cycle', 'cycle/' || t || '/' || of_year)) AS k (kind, key)
    CROSS JOIN LATERAL (
        SELECT s.version, s.payload FROM grain_state s
        WHERE s.grain_type = k.kind AND s.grain_key = k.key AND s.state_name = k.kind AND s.tenant = t AND s.payload IS NOT NULL LIMIT 1) g
    UNION ALL
    SELECT 'agency', t, g.version, g.payload, coalesce(r.version, 0), coalesce(l.version, 0), CASE WHEN i.published_revision > 0 THEN l.payload END
    FROM unnest(of_tenants) t
    CROSS JOIN LATERAL (
        SELECT substr(s.grain_key, 9 + length(t)) AS agency, s.version, s.payload FROM grain_state s
        WHERE s.grain_type = 'agency' AND s.tenant = t AND s.grain_key > 'agency/' || t || '/' AND s.grain_key < 'agency/' || t || '0' AND s.payload IS NOT NULL OFFSET 0) g
    LEFT JOIN LATERAL (
        SELECT s.version FROM grain_state s
        WHERE s.grain_type = 'report' AND s.grain_key = 'report/' || t || '/' || g.agency || '/' || of_year AND s.state_name = 'report' AND s.tenant = t AND s.payload IS NOT NULL LIMIT 1) r ON true
    LEFT JOIN LATERAL (
        SELECT s.version, s.payload FROM grain_state s
        WHERE s.grain_type = 'report' AND s.grain_key = 'report/' || t || '/' || g.agency || '/' || (of_year - 1) AND s.state_name = 'report' AND s.tenant = t AND s.payload IS NOT NULL LIMIT 1) l ON true
    LEFT JOIN LATERAL (SELECT s.published_revision FROM report_index s WHERE s.tenant = t AND s.year = of_year - 1 AND s.agency = g.agency LIMIT 1) i ON true;
END
$$;

-- Makes reports that are not there yet, with their rows of the read model, in one statement. Answers the places (from 1) of those that were made; the others are
-- there already, or the tenant, its calendar, the agency or the report of the year before has another version than was looked at. The arrays belong together by their places.
CREATE FUNCTION open_reports(of_year integer, verified text, tenants text[], agencies text[], payloads text[], kinds integer[], errors integer[], warnings integer[],
                             submit_due_on date[], publish_due_on date[], tenant_versions bigint[], calendar_versions bigint[], agency_versions bigint[], last_versions bigint[], at_moment bigint)
RETURNS TABLE (place bigint) LANGUAGE plpgsql
-- Lookups by key; what was made is joined with what was asked by hash, for an array says nothing of its length.
SET enable_nestloop = off SET enable_seqscan = off SET plan_cache_mode = force_generic_plan AS $$
BEGIN
    IF verified IS NULL OR verified <> '*' AND EXISTS (SELECT FROM unnest(tenants) t WHERE t <> verified) THEN
        RAISE EXCEPTION 'Reports to be opened were verified for another tenant.' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN QUERY
    WITH asked AS MATERIALIZED (
        SELECT a.*, 'report/' || a.tenant || '/' || a.agency || '/' || of_year AS of_key
        FROM unnest(tenants, agencies, payloads, kinds, errors, warnings, submit_due_on, publish_due_on, tenant_versions, calendar_versions, agency_versions, last_versions) WITH ORDINALITY
             AS a (tenant, agency, payload, kind, errors, warnings, submit_due_on, publish_due_on, tenant_version, calendar_version, agency_version, last_version, place)
        -- What many have in common is looked up once.
        WHERE (a.tenant, a.tenant_version, a.calendar_version) IN (
            SELECT t.tenant, t.tenant_version, t.calendar_version
            FROM (SELECT DISTINCT c.* FROM unnest(tenants, tenant_versions, calendar_versions) AS c (tenant, tenant_version, calendar_version)) t
            WHERE t.tenant_version = (
                    SELECT g.version FROM grain_state g
                    WHERE g.grain_type = 'tenant' AND g.grain_key = 'tenant/' || t.tenant AND g.state_name = 'tenant' AND g.tenant = t.tenant)
              AND t.calendar_version = coalesce((
                    SELECT g.version FROM grain_state g
                    WHERE g.grain_type = 'calendar' AND g.grain_key = 'calendar/' || t.tenant AND g.state_name = 'calendar' AND g.tenant = t.tenant AND g.payload IS NOT NULL), 0))
          AND a.agency_version = (
              SELECT g.version FROM grain_state g
              WHERE g.grain_type = 'agency' AND g.grain_key = 'agency/' || a.tenant || '/' || a.agency AND g.state_name = 'agency' AND g.tenant = a.tenant)
          AND a.last_version = coalesce((
              SELECT g.version FROM grain_state g
              WHERE g.grain_type = 'report' AND g.grain_key = 'report/' || a.tenant || '/' || a.agency || '/' || (of_year - 1)
                AND g.state_name = 'report' AND g.tenant = a.tenant AND g.payload IS NOT NULL), 0)
    ), made AS (
        INSERT INTO grain_state (grain_type, grain_key, state_name, tenant, version, payload)
        SELECT 'report', a.of_key, 'report', a.tenant, 1, a.payload FROM asked a
        ON CONFLICT (grain_type, grain_key, state_name) DO NOTHING
        RETURNING grain_key
    ), indexed AS (
        INSERT INTO report_index AS i (tenant, agency, year, kind, status, revision, published_revision, hidden, version, errors, warnings, submit_due_on, publish_due_on, updated_at)
        SELECT a.tenant, a.agency, of_year, a.kind, 0, 1, 0, false, 1, a.errors, a.warnings, a.submit_due_on, a.publish_due_on, at_moment
        FROM asked a JOIN made m ON m.grain_key = a.of_key
        RETURNING i.tenant
    )
    SELECT a.place FROM asked a JOIN made m ON m.grain_key = a.of_key;
END
$$;

SET LOCAL ROLE NONE;

CALL guard_schema();
