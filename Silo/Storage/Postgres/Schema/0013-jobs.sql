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
