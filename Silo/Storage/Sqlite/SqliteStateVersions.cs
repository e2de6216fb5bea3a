using Workflow.Grains.Storage;

namespace Workflow.Silo.Storage.Sqlite;

internal sealed class SqliteStateVersions(SqliteDatabase database) : IStateVersions
{
    public Task<bool> AreCurrent(IReadOnlyList<GrainVersion> remembered) => database.Read(connection => SqliteFences.AreCurrent(connection, null, remembered));
}
