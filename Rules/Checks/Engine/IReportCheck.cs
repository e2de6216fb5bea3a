namespace Workflow.Rules.Checks.Engine;

/// <summary>One rule of the table of checks.</summary>
internal interface IReportCheck
{
    CheckDefinition Definition { get; }

    IEnumerable<Finding> Run(CheckContext context);
}
