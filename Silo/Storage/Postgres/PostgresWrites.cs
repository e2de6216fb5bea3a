using Npgsql;
using NpgsqlTypes;
using Workflow.Silo.Storage.Trips;

namespace Workflow.Silo.Storage.Postgres;

/// <summary>Takes writes to the database: one alone by the plain function, several in one statement.</summary>
internal sealed class PostgresWrites(PostgresDatabase database)
{
    public async Task Travel(IReadOnlyList<Asker<PendingWrite, long?>> askers)
    {
        if (askers.Count == 1)
        {
            await Alone(askers[0]);
            return;
        }

        try
        {
            await Together(askers);
        }
        catch (PostgresException)
        {
            // Nothing of it is written. One of them, or two that crossed, was at fault: each is tried by itself.
            foreach (var asker in askers)
            {
                await Alone(asker);
            }
        }
    }

    private async Task Alone(Asker<PendingWrite, long?> asker)
    {
        try
        {
            asker.Give(await Write(asker.Ask));
        }
        catch (PostgresException exception) when (exception is { SqlState: PostgresErrorCodes.UniqueViolation, TableName: "operation_result" })
        {
            // The same operation id was used at this very moment, for another grain or by another process.
            asker.Give(null);
        }
        catch (PostgresException exception) when (PostgresFailures.IsNotStorable(exception))
        {
            asker.Fail(PostgresFailures.NotStorable(exception));
        }
        catch (Exception exception)
        {
            asker.Fail(exception);
        }
    }

    private Task<long?> Write(PendingWrite write) => database.Writes.Send(async connection =>
    {
        await using var command = new NpgsqlCommand("SELECT write_grain($1, $2, $3, $4, $5, $6)", connection)
        {
            Parameters =
            {
                new NpgsqlParameter<string> { TypedValue = write.Address.Type },
                new NpgsqlParameter<string> { TypedValue = write.Address.Key },
                new NpgsqlParameter<string> { TypedValue = write.Address.StateName },
                new NpgsqlParameter<long> { TypedValue = write.ExpectedVersion },
                new NpgsqlParameter<string> { TypedValue = write.Payload },
                new NpgsqlParameter { NpgsqlDbType = NpgsqlDbType.Jsonb, Value = (object?)write.Effects ?? DBNull.Value },
            },
        };
        return await command.ExecuteScalarAsync() as long?;
    });

    private Task<int> Together(IReadOnlyList<Asker<PendingWrite, long?>> askers) => database.Writes.Send(async connection =>
    {
        // In the order of the keys, so that two batches never wait for each other crosswise.
        var sorted = askers.OrderBy(asker => asker.Ask.Address.Key, StringComparer.Ordinal).ToArray();
        await using var command = new NpgsqlCommand("SELECT place, new_version FROM write_grains($1, $2, $3, $4, $5, $6)", connection)
        {
            Parameters =
            {
                Texts(NpgsqlDbType.Text, write => write.Address.Type),
                Texts(NpgsqlDbType.Text, write => write.Address.Key),
                Texts(NpgsqlDbType.Text, write => write.Address.StateName),
                new NpgsqlParameter<long[]> { TypedValue = Array.ConvertAll(sorted, asker => asker.Ask.ExpectedVersion) },
                Texts(NpgsqlDbType.Text, write => write.Payload),
                Texts(NpgsqlDbType.Jsonb, write => write.Effects),
            },
        };
        var written = new long?[sorted.Length];
        await using (var reader = await command.ExecuteReaderAsync())
        {
            while (await reader.ReadAsync())
            {
                written[reader.GetInt64(0) - 1] = reader.GetInt64(1);
            }
        }

        // Only now: the end of the reader is the end of the commit.
        for (var i = 0; i < sorted.Length; i++)
        {
            sorted[i].Give(written[i]);
        }

        return sorted.Length;

        NpgsqlParameter Texts(NpgsqlDbType type, Func<PendingWrite, string?> text) => new()
        {
            NpgsqlDbType = NpgsqlDbType.Array | type,
            Value = Array.ConvertAll(sorted, asker => text(asker.Ask)),
        };
    });
}
