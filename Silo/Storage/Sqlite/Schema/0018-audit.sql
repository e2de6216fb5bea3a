-- Who did what, when, from where. What a grain writes comes with its state; the rest is added by those who did it.
-- tenant: '*' for what belongs to none, which is no id of one. id: of a write the grain and its version. by_user: NULL for somebody whom nobody knows.
-- changes: a JSON list of field, from and to.
CREATE TABLE audit (
    tenant       TEXT    NOT NULL,
    id           TEXT    NOT NULL,
    at           INTEGER NOT NULL,
    action       INTEGER NOT NULL,
    resource     TEXT    NOT NULL,
    agency       TEXT,
    year         INTEGER,
    by_user      TEXT,
    by_name      TEXT,
    roles        TEXT,
    on_behalf_of TEXT,
    address      TEXT,
    changes      TEXT    NOT NULL,
    PRIMARY KEY (tenant, id)
) WITHOUT ROWID;

CREATE INDEX audit_by_at ON audit (tenant, at, id);

-- A file knows no roles: these stand for what the roles of PostgreSQL are not granted.
CREATE TRIGGER audit_unchanged BEFORE UPDATE ON audit BEGIN
    SELECT RAISE(ABORT, 'a line of the audit log is never changed');
END;

CREATE TRIGGER audit_undeleted BEFORE DELETE ON audit BEGIN
    SELECT RAISE(ABORT, 'a line of the audit log is never deleted');
END;
