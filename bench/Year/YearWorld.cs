using Dapper;
using Npgsql;
using Workflow.Bench.World;

namespace Workflow.Bench.Year;

/// <summary>Tenants and agencies of a country in one database.</summary>
internal sealed class YearWorld
{
    public const string SmallTenant = "board-100";
    public const string LargeTenant = "board-5000";

    private YearWorld(string database) => Database = database;

    public string Database { get; }

    public static async Task<YearWorld> Plant(string database, YearPlan plan)
    {
        await using (await SiloHost.Start(database))
        {
            // It has made the schema.
        }

        var world = new YearWorld(database);
        await world.Fill(
            """
            INSERT INTO grain_state (grain_type, grain_key, state_name, tenant, version, payload)
            SELECT 'tenant', 'tenant/town-' || t, 'tenant', 'town-' || t, 1, json_build_object('record', json_build_object(
                'id', 'town-' || t, 'name', '第' || t || '县', 'level', 0, 'timeZone', 'Asia/Shanghai'))::text
            FROM generate_series(1, @Tenants) t;

            INSERT INTO grain_state (grain_type, grain_key, state_name, tenant, version, payload)
            SELECT 'agency', 'agency/town-' || t || '/agency-' || a, 'agency', 'town-' || t, 1, json_build_object('record', json_build_object(
                'tenant', 'town-' || t, 'id', 'agency-' || a, 'name', '第' || t || '县第' || a || '局', 'kind', a % 6, 'active', true, 'clerkMaySubmit', false,
                'contacts', json_build_array(json_build_object('name', '张三', 'email', 'clerk@example.org', 'role', 0)), 'events', '[]'::json, 'predecessors', '[]'::json))::text
            FROM generate_series(1, @Agencies) a, LATERAL (SELECT 1 + a % @Tenants AS t) spread;
            """,
            new { plan.Tenants, plan.Agencies });
        return world;
    }

    /// <summary>Two tenants with boards to read, and reports of earlier years until the store holds as many as asked for.</summary>
    public async Task AddReports(int year, int reports)
    {
        await Fill(
            """
            INSERT INTO grain_state (grain_type, grain_key, state_name, tenant, version, payload)
            SELECT 'tenant', 'tenant/' || tenant, 'tenant', tenant, 1, json_build_object('record', json_build_object('id', tenant, 'name', tenant, 'level', 0, 'timeZone', 'Asia/Shanghai'))::text
            FROM unnest(ARRAY[@SmallTenant, @LargeTenant]) tenant;

            INSERT INTO grain_state (grain_type, grain_key, state_name, tenant, version, payload)
            SELECT g.grain_type, replace(g.grain_key, 'agency/town-1/', 'agency/' || b.tenant || '/' || n || '-'), g.state_name, b.tenant, 1,
                   replace(replace(g.payload, '"town-1"', to_json(b.tenant)::text), '"agency-', '"' || n || '-agency-')
            FROM (VALUES (@SmallTenant, 100), (@LargeTenant, 5000)) AS b (tenant, count)
            CROSS JOIN LATERAL generate_series(1, b.count) n
            CROSS JOIN (SELECT * FROM grain_state WHERE grain_type = 'agency' AND tenant = 'town-1' ORDER BY grain_key LIMIT 1) g;
            """,
            new { SmallTenant, LargeTenant });
        for (var earlier = year; await Count() < reports; earlier--)
        {
            await Fill(
                """
                INSERT INTO grain_state (grain_type, grain_key, state_name, tenant, version, payload)
                SELECT 'report', 'report/' || substr(a.grain_key, 8) || '/' || @earlier, 'report', a.tenant, 1, t.payload
                FROM grain_state a CROSS JOIN (SELECT payload FROM grain_state WHERE grain_type = 'report' LIMIT 1) t WHERE a.grain_type = 'agency'
                LIMIT greatest(@reports - (SELECT count(*) FROM report_index), 5100) ON CONFLICT DO NOTHING;

                INSERT INTO report_index (tenant, agency, year, kind, status, revision, published_revision, hidden, version, errors, warnings, submit_due_on, publish_due_on, updated_at)
                SELECT g.tenant, split_part(g.grain_key, '/', 3), @earlier, 0, number % 5, 1, CASE WHEN number % 5 = 4 THEN 1 ELSE 0 END, false, 1, 12, 0, '2026-01-30', '2026-01-30', 0
                FROM (SELECT *, row_number() OVER () AS number FROM grain_state WHERE grain_type = 'report' AND grain_key LIKE '%/' || @earlier) g
                ON CONFLICT DO NOTHING;
                """,
                new { earlier, reports });
        }

        async Task<long> Count()
        {
            await using var connection = new NpgsqlConnection(Database);
            return await connection.ExecuteScalarAsync<long>("SELECT count(*) FROM report_index");
        }
    }

    /// <summary>Fills tables, and leaves them as a store is that was looked after.</summary>
    private async Task Fill(string sql, object parameters)
    {
        await using var connection = new NpgsqlConnection(Database);
        await connection.ExecuteAsync(sql, parameters, commandTimeout: 1_800);
        await connection.ExecuteAsync("VACUUM ANALYZE", commandTimeout: 1_800);
    }
}
