using System.Linq.Expressions;
using System.Reflection;

namespace Hangfire.Common;

/// <summary>A call to be made later: a public method of a class that the services can make, and its arguments.</summary>
public class Job
{
    public Job(Type type, MethodInfo method, params object?[] args) => (Type, Method, Args) = (type, method, args);

    public Type Type { get; }

    public MethodInfo Method { get; }

    /// <summary>As they were when the call was written down; a <see cref="CancellationToken"/> is replaced when it is made.</summary>
    public IReadOnlyList<object?> Args { get; }

    /// <exception cref="ArgumentException">The expression is more than one call of a method of <typeparamref name="TType"/>.</exception>
    public static Job FromExpression<TType>(Expression<Func<TType, Task>> methodCall) => methodCall.Body is MethodCallExpression { Object: ParameterExpression } call
        ? new Job(typeof(TType), call.Method, [.. call.Arguments.Select(Value)])
        : throw new ArgumentException("A job is one call of a method of its class.", nameof(methodCall));

    private static object? Value(Expression argument) => Expression.Lambda<Func<object?>>(Expression.Convert(argument, typeof(object))).Compile()();
}
