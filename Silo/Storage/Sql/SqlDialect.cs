namespace Workflow.Silo.Storage.Sql;

/// <summary>The few expressions that the databases spell differently. Arguments are SQL, never values.</summary>
internal abstract class SqlDialect
{
    /// <summary>What an operation came to, by <c>@actor</c> and <c>@operationId</c>.</summary>
    public abstract string FindOperation { get; }

    /// <summary>The text at a place of a JSON column; NULL where there is none.</summary>
    public abstract string JsonText(string column, params string[] path);

    /// <summary>Where a text first stands in another, from 1; 0 where it does not.</summary>
    public abstract string Position(string text, string part);

    /// <summary>A parameter of the form yyyy-MM-dd as the columns of days are compared with.</summary>
    public abstract string Day(string parameter);

    /// <summary>A column of a day in the form yyyy-MM-dd.</summary>
    public abstract string DayText(string column);

    /// <summary>True where a column is one of the values of a list parameter, which is bound as an array.</summary>
    public abstract string IsOneOf(string column, string parameter);

    /// <summary>The objects of a JSON list as rows; a name is both the member's and the column's, a type is PostgreSQL's.</summary>
    public abstract string JsonRows(string parameter, params (string Name, string Type)[] columns);

    /// <summary>Behind a subquery: rows that somebody else is about to take are left to them.</summary>
    public abstract string SkipLocked { get; }

    /// <summary>Takes the contents touched before <c>@before</c> that no report, no file and no kept operation names; answers how many.</summary>
    public abstract string SweepContents { get; }
}
