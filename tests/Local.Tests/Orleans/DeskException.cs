namespace Workflow.Local.Tests.Orleans;

internal sealed class DeskException(string message) : Exception(message);
