-- The ledger of reminders, what is to be delivered, and the calls that were made.

-- One row a report, step, recipient and channel, written before anything is sent. delivery: the message that it goes out with; NULL where nothing is sent.
CREATE TABLE reminder (
    tenant     TEXT    NOT NULL,
    year       INTEGER NOT NULL,
    agency     TEXT    NOT NULL,
    step       TEXT    NOT NULL,
    recipient  TEXT    NOT NULL,
    channel    INTEGER NOT NULL,
    role       INTEGER NOT NULL,
    name       TEXT    NOT NULL,
    due_on     TEXT    NOT NULL,
    planned_on TEXT    NOT NULL,
    planned_at INTEGER NOT NULL,
    sent_at    INTEGER,
    state      INTEGER NOT NULL,
    because_zh TEXT    NOT NULL,
    because_en TEXT    NOT NULL,
    delivery   TEXT,
    PRIMARY KEY (tenant, year, agency, step, recipient, channel)
) WITHOUT ROWID;

CREATE INDEX reminder_by_delivery ON reminder (tenant, delivery) WHERE delivery IS NOT NULL;

-- event: what it tells, reminder or report.returned and the like. payload: what is told of an event, as JSON. state: 0 waiting, 1 sent, 2 failed, 3 bounced, 4 suppressed.
CREATE TABLE delivery (
    tenant     TEXT    NOT NULL,
    id         TEXT    NOT NULL,
    channel    INTEGER NOT NULL,
    role       INTEGER NOT NULL,
    recipient  TEXT    NOT NULL,
    name       TEXT    NOT NULL,
    event      TEXT    NOT NULL,
    payload    TEXT,
    subject    TEXT,
    body       TEXT,
    state      INTEGER NOT NULL,
    attempts   INTEGER NOT NULL,
    next_at    INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    sent_at    INTEGER,
    problem    TEXT,
    read_at    INTEGER,
    PRIMARY KEY (tenant, id)
) WITHOUT ROWID;

CREATE INDEX delivery_waiting ON delivery (next_at) WHERE state = 0;
CREATE INDEX delivery_by_recipient ON delivery (tenant, recipient, created_at);

CREATE TABLE contact_log (
    tenant  TEXT    NOT NULL,
    id      TEXT    NOT NULL,
    agency  TEXT    NOT NULL,
    year    INTEGER NOT NULL,
    at      INTEGER NOT NULL,
    by_user TEXT    NOT NULL,
    way     TEXT    NOT NULL,
    person  TEXT    NOT NULL,
    words   TEXT    NOT NULL,
    PRIMARY KEY (tenant, id)
) WITHOUT ROWID;

CREATE INDEX contact_log_by_agency ON contact_log (tenant, year, agency, at);
