using System.Reflection;
using Orleans.Runtime;

namespace Workflow.Local.Orleans;

/// <summary>One method of a grain interface, bound to the class that implements it.</summary>
internal abstract class GrainMethod(MethodInfo interfaceMethod, MethodInfo implementation)
{
    public MethodInfo InterfaceMethod => interfaceMethod;

    public MethodInfo ImplementationMethod => implementation;

    public string Name => interfaceMethod.Name;

    public string InterfaceName { get; } = interfaceMethod.DeclaringType!.ToString().Replace('+', '.');

    protected MethodInvoker Invoker { get; } = MethodInvoker.Create(interfaceMethod);

    /// <exception cref="NotSupportedException">The method answers no task.</exception>
    public static GrainMethod Bind(Type grainClass, MethodInfo interfaceMethod)
    {
        var answer = interfaceMethod.ReturnType;
        var (shape, result) = answer switch
        {
            _ when answer == typeof(Task) => (ReturnShape.Task, typeof(Nothing)),
            _ when answer == typeof(ValueTask) => (ReturnShape.ValueTask, typeof(Nothing)),
            { IsGenericType: true } when answer.GetGenericTypeDefinition() == typeof(Task<>) =>
                (ReturnShape.TaskOfResult, answer.GetGenericArguments()[0]),
            { IsGenericType: true } when answer.GetGenericTypeDefinition() == typeof(ValueTask<>) =>
                (ReturnShape.ValueTaskOfResult, answer.GetGenericArguments()[0]),
            _ => throw new NotSupportedException(
                $"{interfaceMethod.DeclaringType}.{interfaceMethod.Name} answers {answer}; a grain's method answers Task, Task<T>, ValueTask or ValueTask<T>."),
        };
        return (GrainMethod)Activator.CreateInstance(
            typeof(GrainMethod<>).MakeGenericType(result),
            interfaceMethod,
            ImplementationOf(grainClass, interfaceMethod),
            shape)!;
    }

    /// <summary>Sends the call off.</summary>
    /// <returns>What the method's signature promises, completed by the grain.</returns>
    public abstract object Call(Engine engine, GrainId target, GrainClass grainClass, object?[] arguments);

    private static MethodInfo ImplementationOf(Type grainClass, MethodInfo interfaceMethod)
    {
        var definition = interfaceMethod.IsGenericMethod ? interfaceMethod.GetGenericMethodDefinition() : interfaceMethod;
        var map = grainClass.GetInterfaceMap(interfaceMethod.DeclaringType!);
        var implementation = map.TargetMethods[Array.IndexOf(map.InterfaceMethods, definition)];
        return interfaceMethod.IsGenericMethod ? implementation.MakeGenericMethod(interfaceMethod.GetGenericArguments()) : implementation;
    }
}
