-- The opening of a year, range by range: what a tenant has lies side by side in an index, so one walk along it takes the place of a search for each agency.
SET LOCAL ROLE workflow_owner;

-- As before it answers tenants, their calendars, what was decided about their year, and their agencies; beside each agency the versions of its report of the year
-- and of the year before (0: not there), and the state of the latter where it is published. The versions are those of the read model, which is written with each state.
-- OFFSET and the settings keep each walk one along its index and each join one by hash, whatever statistics from before the first report say; what they forbid is
-- priced so high that the plan would be compiled, which takes longer than to run it.
CREATE OR REPLACE FUNCTION look_at_openings(of_tenants text[], of_year integer)
RETURNS TABLE (grain_type text, tenant text, version bigint, payload text, report_version bigint, last_version bigint, last_payload text) LANGUAGE plpgsql STABLE
SET enable_seqscan = off SET enable_nestloop = off SET enable_mergejoin = off SET jit = off SET plan_cache_mode = force_generic_plan AS $$
BEGIN
    RETURN QUERY
    SELECT k.kind, t, g.version, g.payload, 0::bigint, 0::bigint, NULL::text
    FROM unnest(of_tenants) t
    CROSS JOIN LATERAL (VALUES ('tenant', 'tenant/' || t), ('calendar', 'calendar/' || t), ('cycle', 'cycle/' || t || '/' || of_year)) AS k (kind, key)
    CROSS JOIN LATERAL (
        SELECT s.version, s.payload FROM grain_state s
        WHERE s.grain_type = k.kind AND s.grain_key = k.key AND s.state_name = k.kind AND s.tenant = t AND s.payload IS NOT NULL LIMIT 1) g;

    RETURN QUERY
    WITH agencies AS MATERIALIZED (
        SELECT t, g.agency, g.version, g.payload
        FROM unnest(of_tenants) t
        CROSS JOIN LATERAL (
            SELECT substr(s.grain_key, 9 + length(t)) AS agency, s.version, s.payload FROM grain_state s
            WHERE s.grain_type = 'agency' AND s.tenant = t AND s.grain_key > 'agency/' || t || '/' AND s.grain_key < 'agency/' || t || '0' AND s.payload IS NOT NULL OFFSET 0) g
    ), reports AS MATERIALIZED (
        SELECT t, i.year, i.agency, i.version, i.published_revision
        FROM unnest(of_tenants) t
        CROSS JOIN LATERAL (
            SELECT s.year, s.agency, s.version, s.published_revision FROM report_index s WHERE s.tenant = t AND s.year IN (of_year - 1, of_year) OFFSET 0) i
    )
    SELECT 'agency', a.t, a.version, a.payload, coalesce(r.version, 0), coalesce(l.version, 0), CASE WHEN l.published_revision > 0 THEN (
        SELECT s.payload FROM grain_state s
        WHERE s.grain_type = 'report' AND s.grain_key = 'report/' || a.t || '/' || a.agency || '/' || (of_year - 1) AND s.state_name = 'report' AND s.tenant = a.t) END
    FROM agencies a
    LEFT JOIN reports r ON r.t = a.t AND r.agency = a.agency AND r.year = of_year
    LEFT JOIN reports l ON l.t = a.t AND l.agency = a.agency AND l.year = of_year - 1;
END
$$;

-- Makes reports that are not there yet, with their rows of the read model. Answers the places (from 1) of those that were made; the others are there already, or the
-- tenant, its calendar, the agency or the report of the year before has another version than was looked at. The arrays belong together by their places.
-- Rows are inserted plainly, in the order in which they are asked for. Where another process made one of them meanwhile, all is done again without what is there by then.
CREATE OR REPLACE FUNCTION open_reports(of_year integer, verified text, tenants text[], agencies text[], payloads text[], kinds integer[], errors integer[], warnings integer[],
                             submit_due_on date[], publish_due_on date[], tenant_versions bigint[], calendar_versions bigint[], agency_versions bigint[], last_versions bigint[], at_moment bigint)
RETURNS TABLE (place bigint) LANGUAGE plpgsql
SET enable_seqscan = off SET enable_nestloop = off SET enable_mergejoin = off SET jit = off SET plan_cache_mode = force_generic_plan AS $$
DECLARE
    opened bigint[];
BEGIN
    IF verified IS NULL OR verified <> '*' AND EXISTS (SELECT FROM unnest(tenants) t WHERE t <> verified) THEN
        RAISE EXCEPTION 'Reports to be opened were verified for another tenant.' USING ERRCODE = 'insufficient_privilege';
    END IF;
    FOR attempt IN 1..10 LOOP
        BEGIN
            WITH places AS MATERIALIZED (
                SELECT c.*
                FROM (SELECT DISTINCT o.* FROM unnest(tenants, tenant_versions, calendar_versions) AS o (tenant, tenant_version, calendar_version)) c
                WHERE c.tenant_version = (
                        SELECT g.version FROM grain_state g
                        WHERE g.grain_type = 'tenant' AND g.grain_key = 'tenant/' || c.tenant AND g.state_name = 'tenant' AND g.tenant = c.tenant)
                  AND c.calendar_version = coalesce((
                        SELECT g.version FROM grain_state g
                        WHERE g.grain_type = 'calendar' AND g.grain_key = 'calendar/' || c.tenant AND g.state_name = 'calendar' AND g.tenant = c.tenant AND g.payload IS NOT NULL), 0)
            ), present AS MATERIALIZED (
                SELECT p.tenant, p.tenant_version, p.calendar_version, g.agency, g.version
                FROM places p
                CROSS JOIN LATERAL (
                    SELECT substr(s.grain_key, 9 + length(p.tenant)) AS agency, s.version FROM grain_state s
                    WHERE s.grain_type = 'agency' AND s.tenant = p.tenant AND s.grain_key > 'agency/' || p.tenant || '/' AND s.grain_key < 'agency/' || p.tenant || '0' OFFSET 0) g
            ), reports AS MATERIALIZED (
                SELECT p.tenant, i.year, i.agency, i.version
                FROM (SELECT DISTINCT o.tenant FROM places o) p
                CROSS JOIN LATERAL (SELECT s.year, s.agency, s.version FROM report_index s WHERE s.tenant = p.tenant AND s.year IN (of_year - 1, of_year) OFFSET 0) i
            ), asked AS MATERIALIZED (
                SELECT a.*, 'report/' || a.tenant || '/' || a.agency || '/' || of_year AS of_key
                FROM unnest(tenants, agencies, payloads, kinds, errors, warnings, submit_due_on, publish_due_on, tenant_versions, calendar_versions, agency_versions, last_versions)
                     WITH ORDINALITY AS a (tenant, agency, payload, kind, errors, warnings, submit_due_on, publish_due_on, tenant_version, calendar_version, agency_version, last_version, place)
                JOIN present p ON p.tenant = a.tenant AND p.tenant_version = a.tenant_version AND p.calendar_version = a.calendar_version
                              AND p.agency = a.agency AND p.version = a.agency_version
                LEFT JOIN reports l ON l.tenant = a.tenant AND l.agency = a.agency AND l.year = of_year - 1
                LEFT JOIN reports r ON r.tenant = a.tenant AND r.agency = a.agency AND r.year = of_year
                WHERE coalesce(l.version, 0) = a.last_version AND r.agency IS NULL
                  AND (attempt = 1 OR NOT EXISTS (
                      SELECT FROM grain_state g
                      WHERE g.grain_type = 'report' AND g.grain_key = 'report/' || a.tenant || '/' || a.agency || '/' || of_year AND g.state_name = 'report' AND g.tenant = a.tenant))
                ORDER BY a.place
            ), made AS (
                INSERT INTO grain_state (grain_type, grain_key, state_name, tenant, version, payload)
                SELECT 'report', a.of_key, 'report', a.tenant, 1, a.payload FROM asked a
            ), indexed AS (
                INSERT INTO report_index (tenant, agency, year, kind, status, revision, published_revision, hidden, version, errors, warnings, submit_due_on, publish_due_on, updated_at)
                SELECT a.tenant, a.agency, of_year, a.kind, 0, 1, 0, false, 1, a.errors, a.warnings, a.submit_due_on, a.publish_due_on, at_moment FROM asked a
            )
            SELECT array_agg(a.place) INTO opened FROM asked a;
            EXIT;
        EXCEPTION WHEN unique_violation THEN
            IF attempt = 10 THEN
                RAISE;
            END IF;
        END;
    END LOOP;
    RETURN QUERY SELECT unnest(opened);
END
$$;

SET LOCAL ROLE NONE;

CALL guard_schema();
