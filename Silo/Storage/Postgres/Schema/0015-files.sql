-- Files that belong to a report, and files that were made of one. Their bytes lie in content, by the hash.
SET LOCAL ROLE workflow_owner;

CREATE TABLE attachment (
    tenant     text COLLATE "C" NOT NULL,
    agency     text COLLATE "C" NOT NULL,
    year       integer          NOT NULL,
    hash       text COLLATE "C" NOT NULL,
    name       text             NOT NULL,
    media_type text             NOT NULL,
    size       bigint           NOT NULL,
    by_user    text             NOT NULL,
    at         bigint           NOT NULL,
    PRIMARY KEY (tenant, agency, year, hash)
);

-- source is the hash of the content that the file was made of.
CREATE TABLE made_file (
    tenant  text COLLATE "C" NOT NULL,
    source  text COLLATE "C" NOT NULL,
    format  text COLLATE "C" NOT NULL,
    hash    text COLLATE "C" NOT NULL,
    made_at bigint           NOT NULL,
    PRIMARY KEY (tenant, source, format)
);

CREATE INDEX made_file_by_made_at ON made_file (made_at);
CREATE INDEX made_file_by_hash ON made_file (tenant, hash);
CREATE INDEX attachment_by_hash ON attachment (tenant, hash);

CREATE OR REPLACE FUNCTION is_named(of_tenant text, of_hash text) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT EXISTS (SELECT 1 FROM attachment a WHERE a.tenant = of_tenant AND a.hash = of_hash)
    OR EXISTS (SELECT 1 FROM made_file m WHERE m.tenant = of_tenant AND m.hash = of_hash)
    OR EXISTS (
        SELECT 1 FROM grain_state g
        WHERE g.grain_type = 'report' AND g.tenant = of_tenant AND jsonb_path_exists(g.payload::jsonb, '$.** ? (@ == $text)', jsonb_build_object('text', of_hash)))
    OR EXISTS (
        SELECT 1 FROM operation_result o
        WHERE o.tenant = of_tenant AND jsonb_path_exists(o.record::jsonb, '$.** ? (@ == $text)', jsonb_build_object('text', of_hash)))
$$;

GRANT SELECT, INSERT ON attachment TO workflow_tenant;
GRANT SELECT, INSERT, UPDATE ON made_file TO workflow_tenant;
CREATE POLICY tenant ON attachment TO workflow_tenant
    USING (tenant = (SELECT current_setting('workflow.tenant', true))) WITH CHECK (tenant = (SELECT current_setting('workflow.tenant', true)));
CREATE POLICY tenant ON made_file TO workflow_tenant
    USING (tenant = (SELECT current_setting('workflow.tenant', true))) WITH CHECK (tenant = (SELECT current_setting('workflow.tenant', true)));

-- The sweep takes files that anybody can have made again.
GRANT SELECT (made_at), DELETE ON made_file TO workflow_jobs;
CREATE POLICY jobs ON made_file TO workflow_jobs USING (true);

SET LOCAL ROLE NONE;

CALL guard_schema();
