-- Who may see what. The roles are made before this, see PostgresRoles: none of them can log in.
--   workflow_owner     owns the tables, and the functions through which states are read and written
--   workflow_service   what a process needs that serves: those functions, and to become one of the roles below
--   workflow_operator  what it needs to make the schema, verify, back up and restore: to become the owner
--   workflow_tenant, workflow_public, workflow_jobs, workflow_person   as whom a query runs; each sees only what its policies show
-- The login user is a member of service and operator. These two do not inherit, so a statement that entered no scope sees no row of any table here.
--
-- A later file that changes what is guarded stands between SET LOCAL ROLE workflow_owner and SET LOCAL ROLE NONE, and ends with CALL guard_schema().

-- The two that are asked most often. Who runs as its owner is not written into the statement that calls it: in plpgsql the plan is kept for the session,
-- in sql it would be made at each call.
CREATE OR REPLACE FUNCTION read_grain(of_type text, of_key text, of_state text) RETURNS TABLE (version bigint, payload text) LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN QUERY SELECT g.version, g.payload FROM grain_state g
    WHERE g.grain_type = of_type AND g.grain_key = of_key AND g.state_name = of_state AND g.payload IS NOT NULL;
END
$$;

CREATE OR REPLACE FUNCTION find_operation(of_actor text, of_operation text)
RETURNS TABLE (request_hash text, target text, status integer, at bigint, version bigint, record text) LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN QUERY SELECT o.request_hash, o.target, o.status, o.at, o.version, o.record FROM operation_result o
    WHERE o.actor = of_actor AND o.operation_id = of_operation;
END
$$;

CREATE FUNCTION is_named(of_tenant text, of_hash text) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT EXISTS (
        SELECT 1 FROM grain_state g
        WHERE g.grain_type = 'report' AND g.tenant = of_tenant AND jsonb_path_exists(g.payload::jsonb, '$.** ? (@ == $text)', jsonb_build_object('text', of_hash)))
    OR EXISTS (
        SELECT 1 FROM operation_result o
        WHERE o.tenant = of_tenant AND jsonb_path_exists(o.record::jsonb, '$.** ? (@ == $text)', jsonb_build_object('text', of_hash)))
$$;

-- For the rest of the transaction. It must not be a definer: who becomes another role has to be a member of it.
CREATE PROCEDURE enter_scope(scope_role text, scope_setting text, scope_value text) LANGUAGE plpgsql AS $$
BEGIN
    PERFORM set_config(scope_setting, scope_value, true), set_config('role', scope_role, true);
END
$$;

-- What may be seen without the state that it comes from. Views read as their owner, so each says itself whose rows it shows.
CREATE VIEW agency_name AS
    SELECT grain_key, payload::json #>> '{record,name}' AS name FROM grain_state
    WHERE grain_type = 'agency' AND state_name = 'agency' AND tenant = (SELECT current_setting('workflow.tenant', true));

CREATE VIEW person AS SELECT grain_key FROM grain_state WHERE grain_type = 'user' AND payload IS NOT NULL;

-- Hands tables with tenant data, and functions that speak of them, to the owner: the first under forced policies, the others with its rights and a fixed path.
CREATE PROCEDURE guard_schema() LANGUAGE plpgsql AS $$
DECLARE
    here      oid  := (SELECT oid FROM pg_namespace WHERE nspname = current_schema());
    guarded   text[];
    one       record;
BEGIN
    SELECT array_agg(c.relname::text) INTO guarded FROM pg_class c
    WHERE c.relnamespace = here AND c.relkind IN ('r', 'p') AND (
        c.relname IN ('operation_result', 'session')
        OR EXISTS (SELECT 1 FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'tenant' AND NOT a.attisdropped));

    FOR one IN SELECT oid::regclass AS name FROM pg_class WHERE relnamespace = here AND relname = ANY (guarded) AND relowner <> 'workflow_owner'::regrole LOOP
        EXECUTE format('ALTER TABLE %s OWNER TO workflow_owner', one.name);
    END LOOP;

    FOR one IN SELECT oid::regprocedure AS name FROM pg_proc
        WHERE pronamespace = here AND prokind = 'f' AND prosrc ~ format('\m(%s)\M', array_to_string(guarded, '|')) AND proowner <> 'workflow_owner'::regrole LOOP
        EXECUTE format('ALTER FUNCTION %s OWNER TO workflow_owner', one.name);
    END LOOP;

    SET LOCAL ROLE workflow_owner;
    FOR one IN SELECT oid, oid::regclass AS name FROM pg_class WHERE relnamespace = here AND relname = ANY (guarded) LOOP
        EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', one.name);
        IF NOT EXISTS (SELECT 1 FROM pg_policy WHERE polrelid = one.oid AND polname = 'owner') THEN
            EXECUTE format('CREATE POLICY owner ON %s TO workflow_owner USING (true) WITH CHECK (true)', one.name);
        END IF;
    END LOOP;

    FOR one IN SELECT oid::regprocedure AS name FROM pg_proc WHERE pronamespace = here AND prokind = 'f' AND proowner = 'workflow_owner'::regrole LOOP
        EXECUTE format('ALTER FUNCTION %s SECURITY DEFINER SET search_path = %I, pg_temp', one.name, current_schema());
        EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', one.name);
        EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO workflow_service', one.name);
    END LOOP;
    SET LOCAL ROLE NONE;
END
$$;

DO $$
BEGIN
    EXECUTE format('GRANT USAGE, CREATE ON SCHEMA %I TO workflow_owner, workflow_operator', current_schema());
    EXECUTE format('GRANT USAGE ON SCHEMA %I TO workflow_service, workflow_tenant, workflow_public, workflow_jobs, workflow_person', current_schema());
END
$$;

CALL guard_schema();
ALTER VIEW agency_name OWNER TO workflow_owner;
ALTER VIEW person OWNER TO workflow_owner;
ALTER PROCEDURE guard_schema() OWNER TO workflow_owner;
ALTER PROCEDURE enter_scope(text, text, text) OWNER TO workflow_owner;
ALTER TABLE OrleansQuery OWNER TO workflow_owner;
GRANT SELECT ON schema_version TO workflow_owner, workflow_service;
GRANT SELECT, INSERT ON schema_version TO workflow_operator;

SET LOCAL ROLE workflow_owner;

GRANT SELECT ON OrleansQuery TO workflow_service;
REVOKE ALL ON PROCEDURE guard_schema() FROM PUBLIC;
GRANT EXECUTE ON PROCEDURE guard_schema() TO workflow_operator;
REVOKE ALL ON PROCEDURE enter_scope(text, text, text) FROM PUBLIC;
-- To the roles too: in a transaction the next statement enters the scope again.
GRANT EXECUTE ON PROCEDURE enter_scope(text, text, text) TO workflow_service, workflow_tenant, workflow_public, workflow_jobs, workflow_person;

-- A tenant, set for the transaction. Where none is set nothing is equal to it. The subquery is read once for a statement instead of once for a row.
GRANT SELECT ON grain_state, report_history, report_index, agency_name TO workflow_tenant;
GRANT SELECT, INSERT, UPDATE (touched_at) ON content TO workflow_tenant;
CREATE POLICY tenant ON grain_state FOR SELECT TO workflow_tenant USING (tenant = (SELECT current_setting('workflow.tenant', true)) AND grain_type IN ('agency', 'user'));
CREATE POLICY tenant ON report_history FOR SELECT TO workflow_tenant USING (tenant = (SELECT current_setting('workflow.tenant', true)));
CREATE POLICY tenant ON report_index FOR SELECT TO workflow_tenant USING (tenant = (SELECT current_setting('workflow.tenant', true)));
CREATE POLICY tenant ON content TO workflow_tenant
    USING (tenant = (SELECT current_setting('workflow.tenant', true))) WITH CHECK (tenant = (SELECT current_setting('workflow.tenant', true)));

-- Anybody: which tenants there are, what one of them has published, and the entry whose receipt is at hand.
GRANT SELECT ON grain_state, report_history, report_index, agency_name TO workflow_public;
CREATE POLICY public ON grain_state FOR SELECT TO workflow_public USING (grain_type = 'tenant');
CREATE POLICY public ON report_index FOR SELECT TO workflow_public
    USING (tenant = (SELECT current_setting('workflow.tenant', true)) AND published_revision > 0 AND NOT hidden);
CREATE POLICY public ON report_history FOR SELECT TO workflow_public USING (hash = (SELECT current_setting('workflow.receipt', true)));

-- Jobs look across tenants, but at no content: what is due, what is unfinished, whether there is anybody, and what the sweep takes.
GRANT SELECT (grain_type, payload) ON grain_state TO workflow_jobs;
GRANT SELECT (tenant, agency, year, status, publish_at) ON report_index TO workflow_jobs;
GRANT SELECT ON person TO workflow_jobs;
GRANT SELECT (tenant, hash, touched_at), DELETE ON content TO workflow_jobs;
GRANT SELECT (at), DELETE ON operation_result TO workflow_jobs;
GRANT SELECT (expires_at), DELETE ON session TO workflow_jobs;
GRANT EXECUTE ON FUNCTION is_named(text, text) TO workflow_jobs;
CREATE POLICY jobs ON grain_state FOR SELECT TO workflow_jobs USING (grain_type = 'operation');
CREATE POLICY jobs ON report_index FOR SELECT TO workflow_jobs USING (publish_at IS NOT NULL);
CREATE POLICY jobs ON content TO workflow_jobs USING (true);
CREATE POLICY jobs ON operation_result TO workflow_jobs USING (true);
CREATE POLICY jobs ON session TO workflow_jobs USING (true);

-- Sessions are of people, who may be of no tenant: seen by who knows the token's hash, or as that person. (What an operation came to is told by a
-- function, to who knows person and id.)
GRANT SELECT, INSERT, DELETE ON session TO workflow_person;
CREATE POLICY person ON session TO workflow_person
    USING (token_hash = (SELECT current_setting('workflow.token', true)) OR user_id = (SELECT current_setting('workflow.person', true)))
    WITH CHECK (token_hash = (SELECT current_setting('workflow.token', true)));

SET LOCAL ROLE NONE;
