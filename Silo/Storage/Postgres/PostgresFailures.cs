using Npgsql;
using Workflow.Grains.Interfaces.Failures;

namespace Workflow.Silo.Storage.Postgres;

/// <summary>Tells what a failure says of a statement that was on its way.</summary>
internal static class PostgresFailures
{
    /// <summary>The answer did not come, or the session was ended, which may have been after the commit. Any other error of the server undoes the statement.</summary>
    public static bool IsCutOff(NpgsqlException exception) => exception is not PostgresException refused
        || refused.SqlState is PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown or PostgresErrorCodes.TransactionResolutionUnknown;

    /// <summary>The server was sent a text with U+0000.</summary>
    public static bool IsNotStorable(NpgsqlException exception) => exception is PostgresException
    {
        SqlState: PostgresErrorCodes.CharacterNotInRepertoire or PostgresErrorCodes.UntranslatableCharacter,
    };

    public static TextNotStorableException NotStorable(Exception exception) => new("A text holds U+0000.", exception);

    public static OutcomeUnknownException Unknown(Exception exception) => new("The answer of the database never came.", exception);

    public static StoreBusyException Unreachable(Exception exception) => new("The database cannot be reached now.", exception);
}
