namespace Hangfire.Common;

/// <summary>Says how a job is to be run; on its class or its method.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Interface | AttributeTargets.Method)]
public abstract class JobFilterAttribute : Attribute;
