-- What others are to be told of, written with the state that it speaks of, and named by it: each write of a grain tells at most one thing.
-- Whoever passes a message on takes its row away in the same transaction.
CREATE TABLE outbox (
    tenant        TEXT    NOT NULL,
    grain_key     TEXT    NOT NULL,
    grain_version INTEGER NOT NULL,
    kind          TEXT    NOT NULL,
    agency        TEXT,
    year          INTEGER,
    at            INTEGER NOT NULL,
    by_user       TEXT    NOT NULL,
    words         TEXT,
    PRIMARY KEY (grain_key, grain_version)
) WITHOUT ROWID;
