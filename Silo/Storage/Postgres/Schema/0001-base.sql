-- COLLATE "C": lists are in the order of the bytes, whatever the server's language is, as they are on SQLite.
CREATE TABLE grain_state (
    grain_type text COLLATE "C" NOT NULL,
    grain_key  text COLLATE "C" NOT NULL,
    state_name text COLLATE "C" NOT NULL,
    tenant     text COLLATE "C",
    version    bigint           NOT NULL,
    -- NULL: cleared. The row stays, so that no version is ever given twice.
    payload    jsonb,
    modified   timestamptz      NOT NULL DEFAULT now(),
    PRIMARY KEY (grain_type, grain_key, state_name)
);

CREATE INDEX grain_state_by_tenant ON grain_state (grain_type, tenant, grain_key);

-- Moments are milliseconds since 1970 in UTC: the hashes of the history cover them.
CREATE TABLE report_history (
    tenant        text COLLATE "C" NOT NULL,
    agency        text COLLATE "C" NOT NULL,
    year          integer          NOT NULL,
    number        integer          NOT NULL,
    from_status   integer          NOT NULL,
    to_status     integer          NOT NULL,
    fired         integer          NOT NULL,
    by_user       text             NOT NULL,
    on_behalf_of  text,
    at            bigint           NOT NULL,
    remark        text,
    content_hash  text             NOT NULL,
    previous_hash text             NOT NULL,
    hash          text COLLATE "C" NOT NULL,
    PRIMARY KEY (tenant, agency, year, number)
);

CREATE INDEX report_history_by_hash ON report_history (hash);

CREATE TABLE report_index (
    tenant             text COLLATE "C" NOT NULL,
    agency             text COLLATE "C" NOT NULL,
    year               integer          NOT NULL,
    kind               integer          NOT NULL,
    status             integer          NOT NULL,
    revision           integer          NOT NULL,
    published_revision integer          NOT NULL,
    hidden             boolean          NOT NULL,
    version            bigint           NOT NULL,
    errors             integer          NOT NULL,
    warnings           integer          NOT NULL,
    reviewer           text,
    submit_due_on      date             NOT NULL,
    publish_due_on     date             NOT NULL,
    submitted_at       bigint,
    published_at       bigint,
    publish_at         bigint,
    updated_at         bigint           NOT NULL,
    PRIMARY KEY (tenant, year, agency)
);

CREATE INDEX report_index_by_publish_at ON report_index (publish_at) WHERE publish_at IS NOT NULL;

CREATE TABLE operation_result (
    actor        text COLLATE "C" NOT NULL,
    operation_id text COLLATE "C" NOT NULL,
    request_hash text             NOT NULL,
    target       text             NOT NULL,
    status       integer          NOT NULL,
    at           bigint           NOT NULL,
    PRIMARY KEY (actor, operation_id)
);

CREATE INDEX operation_result_by_at ON operation_result (at);

-- Large and immutable, by SHA-256 and apart per tenant: who knows a hash of another tenant learns nothing.
CREATE TABLE content (
    tenant     text COLLATE "C" NOT NULL,
    hash       text COLLATE "C" NOT NULL,
    bytes      bytea            NOT NULL,
    touched_at bigint           NOT NULL,
    PRIMARY KEY (tenant, hash)
);

CREATE INDEX content_by_touched_at ON content (touched_at);

-- Only the SHA-256 of a token is kept: who reads the database cannot sign in with it.
CREATE TABLE session (
    token_hash text COLLATE "C" NOT NULL PRIMARY KEY,
    user_id    text COLLATE "C" NOT NULL,
    name       text,
    created_at bigint           NOT NULL,
    expires_at bigint           NOT NULL
);

CREATE INDEX session_by_user ON session (user_id);
