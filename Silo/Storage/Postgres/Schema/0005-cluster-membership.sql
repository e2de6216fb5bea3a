-- Which silos there are, for Orleans' AdoNet clustering provider: it takes its SQL from OrleansQuery, binds its own parameter names and reads columns by
-- name; see docs/adonet.md. A deployment is a ClusterId. Every change of a member raises the version of its deployment, or is not done at all.
CREATE TABLE cluster_version (
    deployment text        COLLATE "C" NOT NULL PRIMARY KEY,
    version    integer     NOT NULL DEFAULT 0,
    modified   timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE cluster_member (
    deployment       text     COLLATE "C" NOT NULL REFERENCES cluster_version (deployment),
    address          text     COLLATE "C" NOT NULL,
    port             integer  NOT NULL,
    -- Tells a silo from its predecessors under the same address and port.
    generation       integer  NOT NULL,
    silo_name        text     NOT NULL,
    host_name        text     NOT NULL,
    status           integer  NOT NULL,
    -- 0: a silo that takes no clients.
    gateway_port     integer  NOT NULL,
    suspect_times    text,
    started_at       timestamptz NOT NULL,
    alive_at         timestamptz NOT NULL,
    PRIMARY KEY (deployment, address, port, generation)
);

INSERT INTO OrleansQuery (QueryKey, QueryText) VALUES
('InsertMembershipVersionKey', $$
    WITH made AS (
        INSERT INTO cluster_version (deployment) VALUES (@DeploymentId) ON CONFLICT (deployment) DO NOTHING RETURNING deployment)
    SELECT count(*)::integer FROM made
$$),
('InsertMembershipKey', $$
    WITH raised AS (
        UPDATE cluster_version v SET version = v.version + 1, modified = now()
        WHERE v.deployment = @DeploymentId AND v.version = @Version AND NOT EXISTS (
            SELECT FROM cluster_member m
            WHERE m.deployment = v.deployment AND m.address = @Address AND m.port = @Port AND m.generation = @Generation)
        RETURNING v.deployment),
    made AS (
        INSERT INTO cluster_member (deployment, address, port, generation, silo_name, host_name, status, gateway_port, started_at, alive_at)
        SELECT deployment, @Address, @Port, @Generation, @SiloName, @HostName, @Status, @ProxyPort, @StartTime, @IAmAliveTime FROM raised
        RETURNING deployment)
    SELECT count(*)::integer FROM made
$$),
('UpdateMembershipKey', $$
    WITH raised AS (
        UPDATE cluster_version v SET version = v.version + 1, modified = now()
        WHERE v.deployment = @DeploymentId AND v.version = @Version AND EXISTS (
            SELECT FROM cluster_member m
            WHERE m.deployment = v.deployment AND m.address = @Address AND m.port = @Port AND m.generation = @Generation)
        RETURNING v.deployment),
    changed AS (
        UPDATE cluster_member m SET status = @Status, suspect_times = @SuspectTimes, alive_at = @IAmAliveTime
        FROM raised
        WHERE m.deployment = raised.deployment AND m.address = @Address AND m.port = @Port AND m.generation = @Generation
        RETURNING m.deployment)
    SELECT count(*)::integer FROM changed
$$),
('UpdateIAmAlivetimeKey', $$
    UPDATE cluster_member SET alive_at = @IAmAliveTime
    WHERE deployment = @DeploymentId AND address = @Address AND port = @Port AND generation = @Generation
$$),
-- One row without a member where there is none: the version is asked for all the same.
('MembershipReadRowKey', $$
    SELECT v.deployment AS DeploymentId, m.address AS Address, m.port AS Port, m.generation AS Generation, m.silo_name AS SiloName, m.host_name AS HostName,
           m.status AS Status, m.gateway_port AS ProxyPort, m.suspect_times AS SuspectTimes, m.started_at AS StartTime, m.alive_at AS IAmAliveTime, v.version AS Version
    FROM cluster_version v
    LEFT JOIN cluster_member m ON m.deployment = v.deployment AND m.address = @Address AND m.port = @Port AND m.generation = @Generation
    WHERE v.deployment = @DeploymentId
$$),
('MembershipReadAllKey', $$
    SELECT v.deployment AS DeploymentId, m.address AS Address, m.port AS Port, m.generation AS Generation, m.silo_name AS SiloName, m.host_name AS HostName,
           m.status AS Status, m.gateway_port AS ProxyPort, m.suspect_times AS SuspectTimes, m.started_at AS StartTime, m.alive_at AS IAmAliveTime, v.version AS Version
    FROM cluster_version v
    LEFT JOIN cluster_member m ON m.deployment = v.deployment
    WHERE v.deployment = @DeploymentId
$$),
('GatewaysQueryKey', $$
    SELECT address AS Address, gateway_port AS ProxyPort, generation AS Generation
    FROM cluster_member
    WHERE deployment = @DeploymentId AND status = @Status AND gateway_port > 0
$$),
('DeleteMembershipTableEntriesKey', $$
    WITH gone AS (DELETE FROM cluster_member WHERE deployment = @DeploymentId)
    DELETE FROM cluster_version WHERE deployment = @DeploymentId
$$),
-- 3: an active silo.
('CleanupDefunctSiloEntriesKey', $$
    DELETE FROM cluster_member WHERE deployment = @DeploymentId AND alive_at < @IAmAliveTime AND status <> 3
$$)
ON CONFLICT (QueryKey) DO UPDATE SET QueryText = excluded.QueryText;
