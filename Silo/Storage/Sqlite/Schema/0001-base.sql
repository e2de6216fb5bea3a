CREATE TABLE grain_state (
    grain_type TEXT    NOT NULL,
    grain_key  TEXT    NOT NULL,
    state_name TEXT    NOT NULL,
    tenant     TEXT,
    version    INTEGER NOT NULL,
    payload    TEXT    NOT NULL,
    modified   TEXT    NOT NULL,
    PRIMARY KEY (grain_type, grain_key, state_name)
) WITHOUT ROWID;

CREATE INDEX grain_state_by_tenant ON grain_state (grain_type, tenant, grain_key);

CREATE TABLE report_history (
    tenant        TEXT    NOT NULL,
    agency        TEXT    NOT NULL,
    year          INTEGER NOT NULL,
    number        INTEGER NOT NULL,
    from_status   INTEGER NOT NULL,
    to_status     INTEGER NOT NULL,
    fired         INTEGER NOT NULL,
    by_user       TEXT    NOT NULL,
    on_behalf_of  TEXT,
    at            INTEGER NOT NULL,
    remark        TEXT,
    content_hash  TEXT    NOT NULL,
    previous_hash TEXT    NOT NULL,
    hash          TEXT    NOT NULL,
    PRIMARY KEY (tenant, agency, year, number)
) WITHOUT ROWID;

CREATE INDEX report_history_by_hash ON report_history (hash);

CREATE TABLE report_index (
    tenant             TEXT    NOT NULL,
    agency             TEXT    NOT NULL,
    year               INTEGER NOT NULL,
    kind               INTEGER NOT NULL,
    status             INTEGER NOT NULL,
    revision           INTEGER NOT NULL,
    published_revision INTEGER NOT NULL,
    hidden             INTEGER NOT NULL,
    version            INTEGER NOT NULL,
    errors             INTEGER NOT NULL,
    warnings           INTEGER NOT NULL,
    reviewer           TEXT,
    submit_due_on      TEXT    NOT NULL,
    publish_due_on     TEXT    NOT NULL,
    submitted_at       INTEGER,
    published_at       INTEGER,
    publish_at         INTEGER,
    updated_at         INTEGER NOT NULL,
    PRIMARY KEY (tenant, year, agency)
) WITHOUT ROWID;

CREATE INDEX report_index_by_publish_at ON report_index (publish_at) WHERE publish_at IS NOT NULL;

CREATE TABLE operation_result (
    actor        TEXT    NOT NULL,
    operation_id TEXT    NOT NULL,
    request_hash TEXT    NOT NULL,
    target       TEXT    NOT NULL,
    status       INTEGER NOT NULL,
    at           INTEGER NOT NULL,
    PRIMARY KEY (actor, operation_id)
) WITHOUT ROWID;

-- Large and immutable, by SHA-256 and apart per tenant: who knows a hash of another tenant learns nothing.
CREATE TABLE content (
    tenant     TEXT    NOT NULL,
    hash       TEXT    NOT NULL,
    bytes      BLOB    NOT NULL,
    touched_at INTEGER NOT NULL,
    PRIMARY KEY (tenant, hash)
);

-- Only the SHA-256 of a token is kept: who reads the file cannot sign in with it.
CREATE TABLE session (
    token_hash TEXT    NOT NULL PRIMARY KEY,
    user_id    TEXT    NOT NULL,
    name       TEXT,
    created_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL
) WITHOUT ROWID;

CREATE INDEX session_by_user ON session (user_id);
