-- Files that belong to a report, and files that were made of one. Their bytes lie in content, by the hash.
CREATE TABLE attachment (
    tenant     TEXT    NOT NULL,
    agency     TEXT    NOT NULL,
    year       INTEGER NOT NULL,
    hash       TEXT    NOT NULL,
    name       TEXT    NOT NULL,
    media_type TEXT    NOT NULL,
    size       INTEGER NOT NULL,
    by_user    TEXT    NOT NULL,
    at         INTEGER NOT NULL,
    PRIMARY KEY (tenant, agency, year, hash)
) WITHOUT ROWID;

-- source is the hash of the content that the file was made of.
CREATE TABLE made_file (
    tenant  TEXT    NOT NULL,
    source  TEXT    NOT NULL,
    format  TEXT    NOT NULL,
    hash    TEXT    NOT NULL,
    made_at INTEGER NOT NULL,
    PRIMARY KEY (tenant, source, format)
) WITHOUT ROWID;

CREATE INDEX made_file_by_hash ON made_file (tenant, hash);
CREATE INDEX attachment_by_hash ON attachment (tenant, hash);
