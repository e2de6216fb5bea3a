using System.Diagnostics.CodeAnalysis;

namespace Workflow.Local.Tests.Conformance.Metadata;

/// <summary>Made-up types of which each is another one with one thing changed.</summary>
[SuppressMessage("Design", "CA1034", Justification = "Only what is public is read.")]
[SuppressMessage("Design", "CA1028", Justification = "The width of an enum is one of the things that differ.")]
[SuppressMessage("Design", "CA1021", Justification = "An out parameter is one of the things that differ.")]
public static class MadeUpFiling
{
    public enum Colour
    {
        Red = 1,
    }

    public enum OtherColour
    {
        Red = 2,
    }

    public enum WiderColour : long
    {
        Red = 1,
    }

    public delegate int Answer(string question);

    public delegate int OtherAnswer(object question);

    public interface IAbstract
    {
        int Count();
    }

    public interface IWithBody
    {
        int Count() => 1;
    }

    public class Kept
    {
        protected virtual Task File<T>(out int count, T what, int times = 3, params string[] notes)
            where T : IDisposable => Task.FromResult(count = times);
    }

    public class OtherReturn
    {
        protected virtual Task<int> File<T>(out int count, T what, int times = 3, params string[] notes)
            where T : IDisposable => Task.FromResult(count = times);
    }

    public class OtherParameterName
    {
        protected virtual Task File<T>(out int count, T which, int times = 3, params string[] notes)
            where T : IDisposable => Task.FromResult(count = times);
    }

    public class OtherParameterType
    {
        protected virtual Task File<T>(out int count, T[] what, int times = 3, params string[] notes)
            where T : IDisposable => Task.FromResult(count = times);
    }

    public class OtherRefKind
    {
        protected virtual Task File<T>(ref int count, T what, int times = 3, params string[] notes)
            where T : IDisposable => Task.FromResult(count = times);
    }

    public class OtherDefault
    {
        protected virtual Task File<T>(out int count, T what, int times = 4, params string[] notes)
            where T : IDisposable => Task.FromResult(count = times);
    }

    public class OtherConstraint
    {
        protected virtual Task File<T>(out int count, T what, int times = 3, params string[] notes)
            where T : IAsyncDisposable => Task.FromResult(count = times);
    }

    public class OtherGenericCount
    {
        protected virtual Task File<T, TOther>(out int count, T what, int times = 3, params string[] notes)
            where T : IDisposable => Task.FromResult(count = times);
    }

    public class NotVirtual
    {
        protected Task File<T>(out int count, T what, int times = 3, params string[] notes)
            where T : IDisposable => Task.FromResult(count = times);
    }

    public class Public
    {
        public virtual Task File<T>(out int count, T what, int times = 3, params string[] notes)
            where T : IDisposable => Task.FromResult(count = times);
    }

    public class Named
    {
        public required string Name { get; init; }
    }

    public class Settable
    {
        public required string Name { get; set; }
    }

    public class NotRequired
    {
        public string Name { get; init; } = "";
    }
}
