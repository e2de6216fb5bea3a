using System.Reflection;
using System.Runtime.InteropServices;

namespace Workflow.Silo.Storage.Sqlite;

/// <summary>Chooses the SQLite that runs: the system's, which is kept patched, and the bundled one where there is none.</summary>
internal static class SqliteLibrary
{
    private static readonly Lock Gate = new();
    private static bool isLoaded;

    public static void Load()
    {
        lock (Gate)
        {
            if (isLoaded)
            {
                return;
            }

            NativeLibrary.SetDllImportResolver(typeof(SQLitePCL.SQLite3Provider_e_sqlite3).Assembly, Resolve);
            SQLitePCL.Batteries_V2.Init();
            isLoaded = true;
        }
    }

    private static nint Resolve(string name, Assembly assembly, DllImportSearchPath? path) =>
        name == "e_sqlite3" && NativeLibrary.TryLoad("libsqlite3.so.0", out var system) ? system : nint.Zero;
}
