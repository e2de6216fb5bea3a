using Workflow.Rules.Checks.Engine;
using Workflow.Rules.Compare;

namespace Workflow.Rules.Checks.Words;

/// <summary>The second level of <c>text.repeated</c>: half or more of the sentences stand in another agency's report. A hint, and only for coordinators, since it tells what others submitted.</summary>
public static class RepeatedFromOthers
{
    /// <summary>Beyond these a text is common property, and the list helps nobody.</summary>
    public const int MostAgencies = 10;

    private static readonly CheckDefinition Definition = Definitions.Hint(
        "text.repeated",
        "与其他机关报告重复的句子不到一半。",
        "Less than half of the sentences repeat another agency's report.");

    /// <param name="nameOf">The name of an agency by its id.</param>
    public static IReadOnlyList<Finding> Of(IEnumerable<Likeness> others, Func<string, string> nameOf) => Fingerprints.Stamp(
    [
        .. others.Where(likeness => likeness.IsHigh).Take(MostAgencies).Select(likeness => Definition.Found(
            $"{likeness.Sentences}句中有{likeness.Repeated}句与{nameOf(likeness.Agency)}的报告相同，达到一半。请核实是否照抄。",
            $"{likeness.Repeated} of {likeness.Sentences} sentences are those of the report of {nameOf(likeness.Agency)}, half or more. Check whether they were copied.",
            likeness.Agency) with
        {
            CoordinatorsOnly = true,
            Formula = "repeated < ½ × sentences",
            Left = likeness.Repeated,
            Right = likeness.Sentences / 2m,
        }),
    ]);
}
