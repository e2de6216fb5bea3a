-- The AdoNet storage provider of Orleans takes its SQL from this table, by key, and binds its own parameter names; see docs/adonet.md.
CREATE TABLE IF NOT EXISTS OrleansQuery (
    QueryKey  varchar(64)   NOT NULL PRIMARY KEY,
    QueryText varchar(8000) NOT NULL
);

INSERT INTO OrleansQuery (QueryKey, QueryText) VALUES
('WriteToStorageKey', $$
    SELECT write_grain(split_part(@GrainIdExtensionString, '/', 1), @GrainIdExtensionString, @GrainTypeString, @GrainStateVersion, @PayloadBinary)::integer AS NewGrainStateVersion
$$),
('ReadFromStorageKey', $$
    SELECT convert_to(payload::text, 'UTF8') AS PayloadBinary, (now() AT TIME ZONE 'utc'), version::integer AS Version
    FROM read_grain(split_part(@GrainIdExtensionString, '/', 1), @GrainIdExtensionString, @GrainTypeString)
$$),
('ClearStorageKey', $$
    SELECT clear_grain(split_part(@GrainIdExtensionString, '/', 1), @GrainIdExtensionString, @GrainTypeString, @GrainStateVersion)::integer AS NewGrainStateVersion
$$),
('DeleteStorageKey', $$
    SELECT delete_grain(split_part(@GrainIdExtensionString, '/', 1), @GrainIdExtensionString, @GrainTypeString, @GrainStateVersion)::integer AS NewGrainStateVersion
$$)
ON CONFLICT (QueryKey) DO UPDATE SET QueryText = excluded.QueryText;
