-- Runs of jobs. A run is claimed by its row: whoever is woken twice at one time gets to write it once.
CREATE TABLE job_run (
    job         TEXT    NOT NULL,
    fired_at    INTEGER NOT NULL,
    as_of       INTEGER,
    asked_by    TEXT,
    process     TEXT    NOT NULL,
    started_at  INTEGER NOT NULL,
    alive_until INTEGER NOT NULL,
    finished_at INTEGER,
    state       INTEGER NOT NULL,
    result_zh   TEXT,
    result_en   TEXT,
    PRIMARY KEY (job, fired_at)
) WITHOUT ROWID;

CREATE INDEX job_run_running ON job_run (alive_until) WHERE finished_at IS NULL;
