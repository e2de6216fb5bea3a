using Dapper;
using Npgsql;
using Workflow.Grains.Interfaces;
using Workflow.Grains.Interfaces.Agencies;
using Workflow.Grains.Interfaces.Identity;
using Workflow.Grains.Interfaces.Reports;
using Workflow.Grains.Interfaces.Reports.Commands;
using Workflow.Grains.Interfaces.Tenants;
using Workflow.Rules;

namespace Workflow.Bench.World;

/// <summary>Fills a database: one report is made by real commands, the others are copies of its rows under other agencies.</summary>
internal static class Seeds
{
    public const int Year = 2024;

    private const string Template = "template";
    private const string TemplateKey = $"report/{Staff.Tenant}/{Template}/2024";

    private static readonly CommandHeader System = new() { Actor = Actor.System };

    /// <summary>The tenant, and a submitted report to copy.</summary>
    public static async Task Plant(string connectionString)
    {
        await using var host = await SiloHost.Start(connectionString);
        TenantContext.Set(TenantContext.Any);
        var agency = new AgencyProfile { Tenant = Staff.Tenant, Id = Template, Name = SoundContent.AgencyName, Kind = AgencyKind.Department };
        Expect<PutReply.Created>(await host.Grains.GetTenant(Staff.Tenant).Put(System, new TenantProfile { Id = Staff.Tenant, Name = "青岚县", Level = TenantLevel.County }));
        Expect<PutReply.Created>(await host.Grains.GetAgency(Staff.Tenant, Template).Put(System, agency));
        var report = host.Grains.GetReport(new ReportKey(Staff.Tenant, Template, Year));
        var signs = new CommandHeader { Actor = Staff.Signatory(Template) };
        Expect<ReportReply.Done>(await report.Execute(new OpenReport { Header = System }));
        Expect<ReportReply.Done>(await report.Execute(new ReplaceContent { Header = signs, Content = SoundContent.Of(Year) }));
        Expect<ReportReply.Done>(await report.Execute(new MoveReport { Header = signs, Trigger = ReportTrigger.Submit }));
    }

    /// <summary>Copies the planted report to agencies <c>{prefix}-1</c> to <c>{prefix}-{count}</c>.</summary>
    /// <param name="stateBytes">How large a report's stored state is to be; 0 leaves it as it is. The difference is explanations of findings, as long-lived reports collect them.</param>
    public static async Task Copy(string connectionString, string prefix, int count, int stateBytes = 0)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        var length = await connection.ExecuteScalarAsync<int>("SELECT octet_length(payload::text) FROM grain_state WHERE grain_key = @TemplateKey", new { TemplateKey });
        var padding = Math.Max(0, stateBytes - length);
        await Fill(
            connection,
            """
            CREATE TEMPORARY TABLE copies AS SELECT @prefix || '-' || number AS agency FROM generate_series(1, @count) AS number;

            INSERT INTO grain_state (grain_type, grain_key, state_name, tenant, version, payload)
            SELECT g.grain_type, replace(g.grain_key, 'template', c.agency), g.state_name, g.tenant, g.version,
                   CASE WHEN g.grain_type = 'report' AND @padding > 0
                        THEN jsonb_set(replace(g.payload::text, '"template"', to_json(c.agency)::text)::jsonb, '{record,explanations}', p.explanations)::text
                        ELSE replace(g.payload::text, '"template"', to_json(c.agency)::text) END
            FROM copies c
            CROSS JOIN (SELECT * FROM grain_state WHERE grain_key IN (@TemplateKey, @agencyKey)) g
            CROSS JOIN (SELECT coalesce(jsonb_object_agg(substr(encode(sha256(n::text::bytea), 'hex'), 1, 16), jsonb_build_object(
                            'text', repeat('经核对原始台账，数字无误。', 8), 'by', 'signatory', 'at', '2025-01-10T08:00:00Z')), '{}') AS explanations
                        FROM generate_series(1, @padding / 400) AS n) p;

            INSERT INTO report_index SELECT (jsonb_populate_record(r, jsonb_build_object('agency', c.agency))).* FROM copies c, report_index r WHERE r.agency = 'template';
            INSERT INTO report_history SELECT (jsonb_populate_record(h, jsonb_build_object('agency', c.agency, 'hash', md5(c.agency || h.number) || md5(h.hash)))).* FROM copies c, report_history h WHERE h.agency = 'template';

            DROP TABLE copies;
            """,
            new { prefix, count, padding, TemplateKey, agencyKey = $"agency/{Staff.Tenant}/{Template}" });
    }

    /// <summary>Gives each copied report a content of its own; before, all of them name the planted one's.</summary>
    public static async Task OwnContents(string connectionString, string prefix, int count)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        await Fill(
            connection,
            """
            CREATE TEMPORARY TABLE own AS
            SELECT t.tenant, t.hash AS planted, a.agency, b.bytes, encode(sha256(b.bytes), 'hex') AS hash, t.touched_at
            FROM grain_state g
            JOIN content t ON t.tenant = g.tenant AND t.hash = g.payload::json #>> '{record,contentHash}'
            CROSS JOIN (SELECT @prefix || '-' || number AS agency FROM generate_series(1, @count) AS number) a
            CROSS JOIN LATERAL (SELECT convert_to(replace(convert_from(t.bytes, 'UTF8'), @sentence, @sentence || '台账见' || a.agency || '。'), 'UTF8') AS bytes) b
            WHERE g.grain_key = @TemplateKey;

            INSERT INTO content (tenant, hash, bytes, touched_at) SELECT tenant, hash, bytes, touched_at FROM own;
            UPDATE grain_state g SET payload = replace(g.payload::text, o.planted, o.hash)::jsonb
            FROM own o WHERE g.grain_type = 'report' AND g.grain_key = replace(@TemplateKey, 'template', o.agency) AND g.state_name = 'report';
            UPDATE report_history h SET content_hash = o.hash FROM own o WHERE h.tenant = o.tenant AND h.agency = o.agency;

            DROP TABLE own;
            """,
            new { prefix, count, TemplateKey, sentence = SoundContent.Of(Year).Section("other") });
    }

    /// <summary>Makes the coordinator and a signatory of every copied agency, each signed in with the token <c>{user}-token</c>.</summary>
    public static async Task SignIn(string connectionString, string prefix, int count)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        await Fill(
            connection,
            """
            CREATE TEMPORARY TABLE people AS
            SELECT 'signs-' || @prefix || '-' || number AS id, jsonb_build_object('role', @signatory, 'tenant', @Tenant, 'agency', @prefix || '-' || number) AS role FROM generate_series(1, @count) AS number
            UNION ALL
            SELECT 'coordinator', jsonb_build_object('role', @coordinator, 'tenant', @Tenant);

            INSERT INTO grain_state (grain_type, grain_key, state_name, tenant, version, payload)
            SELECT 'user', 'user/' || id, 'user', @Tenant, 1, jsonb_build_object('record', jsonb_build_object(
                'profile', jsonb_build_object('id', id, 'name', id, 'tenant', @Tenant, 'roles', jsonb_build_array(role)), 'passwordHash', ''))::text
            FROM people;

            INSERT INTO session (token_hash, user_id, created_at, expires_at)
            SELECT encode(sha256((id || '-token')::bytea), 'hex'), id, 0, 4102444800000 FROM people;

            DROP TABLE people;
            """,
            new { prefix, count, Staff.Tenant, signatory = (int)Role.Signatory, coordinator = (int)Role.Coordinator });
    }

    /// <summary>Fills tables, and leaves them as a store is that was looked after.</summary>
    private static async Task Fill(NpgsqlConnection connection, string sql, object parameters)
    {
        await connection.ExecuteAsync(sql, parameters, commandTimeout: 600);
        await connection.ExecuteAsync("VACUUM ANALYZE", commandTimeout: 600);
    }

    public static ReportKey Key(string prefix, int number) => new(Staff.Tenant, $"{prefix}-{number}", Year);

    private static void Expect<T>(object reply)
    {
        if (reply is not T)
        {
            throw new InvalidOperationException($"The world could not be made: {reply}");
        }
    }
}
