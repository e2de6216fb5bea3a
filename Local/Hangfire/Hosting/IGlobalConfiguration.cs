namespace Hangfire;

/// <summary>Where the real package is told of its storage; a stand-in that keeps nothing has nothing to be told.</summary>
public interface IGlobalConfiguration;
