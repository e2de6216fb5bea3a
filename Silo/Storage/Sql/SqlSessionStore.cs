namespace Workflow.Silo.Storage.Sql;

/// <summary>What is done to sessions; how one is found is each database's own.</summary>
internal abstract class SqlSessionStore(ISqlDatabase database) : ISessionStore
{
    public Task Add(Session session) => database.Write(
        Scope.Token(session.TokenHash),
        "INSERT INTO session (token_hash, user_id, name, created_at, expires_at) VALUES (@TokenHash, @User, @Name, @Created, @Expires)",
        new { session.TokenHash, session.User, session.Name, Created = session.CreatedAt.ToColumn(), Expires = session.ExpiresAt.ToColumn() });

    public abstract Task<SignedIn?> Find(string tokenHash, DateTimeOffset now);

    public Task Remove(string tokenHash) => database.Write(
        Scope.Token(tokenHash), "DELETE FROM session WHERE token_hash = @tokenHash", new { tokenHash });

    public Task RemoveOf(string user) => database.Write(
        Scope.Person(user), "DELETE FROM session WHERE user_id = @user", new { user });
}
