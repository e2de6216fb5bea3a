-- The sweep of contents gathers in one walk what is named anywhere. Asking for each content who names it took a walk over all reports of its tenant for each.
SET LOCAL ROLE workflow_owner;

-- Takes the contents that were last touched before that moment and that no report, no file and no kept operation names. Answers how many.
-- In a stored JSON text a hash is a string of its own; one in somebody's words only leaves a content where it is.
CREATE FUNCTION sweep_contents(before bigint) RETURNS integer LANGUAGE plpgsql SET enable_nestloop = off AS $$
DECLARE
    taken integer;
BEGIN
    WITH named AS MATERIALIZED (
        SELECT a.tenant, a.hash FROM attachment a
        UNION SELECT m.tenant, m.hash FROM made_file m
        UNION SELECT g.tenant, (regexp_matches(g.payload, '"([0-9a-f]{64})"', 'g'))[1] FROM grain_state g WHERE g.grain_type = 'report'
        UNION SELECT o.tenant, (regexp_matches(o.record, '"([0-9a-f]{64})"', 'g'))[1] FROM operation_result o
    )
    DELETE FROM content c WHERE c.touched_at < before AND NOT EXISTS (SELECT FROM named n WHERE n.tenant = c.tenant AND n.hash = c.hash);
    GET DIAGNOSTICS taken = ROW_COUNT;
    RETURN taken;
END
$$;

-- So jobs need to see no content at all.
DROP FUNCTION is_named;
DROP POLICY jobs ON content;
REVOKE ALL ON content FROM workflow_jobs;
GRANT EXECUTE ON FUNCTION sweep_contents(bigint) TO workflow_jobs;

SET LOCAL ROLE NONE;

CALL guard_schema();
