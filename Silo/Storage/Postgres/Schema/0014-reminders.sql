-- The ledger of reminders, what is to be delivered, and the calls that were made.
SET LOCAL ROLE workflow_owner;

-- One row a report, step, recipient and channel, written before anything is sent. delivery: the message that it goes out with; NULL where nothing is sent.
CREATE TABLE reminder (
    tenant     text    COLLATE "C" NOT NULL,
    year       integer NOT NULL,
    agency     text    COLLATE "C" NOT NULL,
    step       text    COLLATE "C" NOT NULL,
    recipient  text    COLLATE "C" NOT NULL,
    channel    integer NOT NULL,
    role       integer NOT NULL,
    name       text    NOT NULL,
    due_on     date    NOT NULL,
    planned_on date    NOT NULL,
    planned_at bigint  NOT NULL,
    sent_at    bigint,
    state      integer NOT NULL,
    because_zh text    NOT NULL,
    because_en text    NOT NULL,
    delivery   text    COLLATE "C",
    PRIMARY KEY (tenant, year, agency, step, recipient, channel)
);
CREATE INDEX reminder_by_delivery ON reminder (tenant, delivery) WHERE delivery IS NOT NULL;

-- event: what it tells, reminder or report.returned and the like. payload: what is told of an event, as JSON. state: 0 waiting, 1 sent, 2 failed, 3 bounced, 4 suppressed.
CREATE TABLE delivery (
    tenant     text    COLLATE "C" NOT NULL,
    id         text    COLLATE "C" NOT NULL,
    channel    integer NOT NULL,
    role       integer NOT NULL,
    recipient  text    COLLATE "C" NOT NULL,
    name       text    NOT NULL,
    event      text    NOT NULL,
    payload    text,
    subject    text,
    body       text,
    state      integer NOT NULL,
    attempts   integer NOT NULL,
    next_at    bigint  NOT NULL,
    created_at bigint  NOT NULL,
    sent_at    bigint,
    problem    text,
    read_at    bigint,
    PRIMARY KEY (tenant, id)
);
CREATE INDEX delivery_waiting ON delivery (next_at) WHERE state = 0;
CREATE INDEX delivery_by_recipient ON delivery (tenant, recipient, created_at);

CREATE TABLE contact_log (
    tenant  text   COLLATE "C" NOT NULL,
    id      text   COLLATE "C" NOT NULL,
    agency  text   COLLATE "C" NOT NULL,
    year    integer NOT NULL,
    at      bigint NOT NULL,
    by_user text   NOT NULL,
    way     text   NOT NULL,
    person  text   NOT NULL,
    words   text   NOT NULL,
    PRIMARY KEY (tenant, id)
);
CREATE INDEX contact_log_by_agency ON contact_log (tenant, year, agency, at);

GRANT SELECT, INSERT, UPDATE ON reminder TO workflow_tenant;
GRANT SELECT, INSERT, UPDATE ON delivery TO workflow_tenant;
GRANT SELECT, INSERT ON contact_log TO workflow_tenant;
CREATE POLICY tenant ON reminder TO workflow_tenant
    USING (tenant = (SELECT current_setting('workflow.tenant', true))) WITH CHECK (tenant = (SELECT current_setting('workflow.tenant', true)));
CREATE POLICY tenant ON delivery TO workflow_tenant
    USING (tenant = (SELECT current_setting('workflow.tenant', true))) WITH CHECK (tenant = (SELECT current_setting('workflow.tenant', true)));
CREATE POLICY tenant ON contact_log TO workflow_tenant
    USING (tenant = (SELECT current_setting('workflow.tenant', true))) WITH CHECK (tenant = (SELECT current_setting('workflow.tenant', true)));

-- The outbox turns what happened into deliveries and takes what is due, of all tenants; whom a message is for and what it says is read in the tenant's scope.
GRANT SELECT (tenant, id, state, next_at, attempts), UPDATE (next_at, attempts), INSERT ON delivery TO workflow_jobs;
CREATE POLICY jobs ON delivery TO workflow_jobs USING (true) WITH CHECK (true);

-- What reminding looks at besides agencies and people.
DROP POLICY tenant ON grain_state;
CREATE POLICY tenant ON grain_state FOR SELECT TO workflow_tenant
    USING (tenant = (SELECT current_setting('workflow.tenant', true)) AND grain_type IN ('agency', 'user', 'calendar', 'reminders'));

SET LOCAL ROLE NONE;

CALL guard_schema();
