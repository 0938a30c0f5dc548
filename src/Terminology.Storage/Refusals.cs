using Terminology.Model;

namespace Terminology.Storage;

/// <summary>Refusals that are made in several places.</summary>
internal static class Refusals
{
    /// <summary>There is no memory of that name.</summary>
    public static TerminologyException NoMemory(string name, string field) => new(ErrorCode.NotFound, field, $"There is no memory “{name}”; create it first.");

    /// <summary>The service is being stopped.</summary>
    public static TerminologyException Stopping(Exception? cause = null) => new(ErrorCode.StoreUnavailable, [new Violation("", "The service is stopping; try again when it is back.")], cause);
}
