using Terminology.Model;

namespace Terminology.Server.Refusals;

/// <summary>Puts the fields of a refusal where they stand in the request.</summary>
internal static class RefusalPath
{
    /// <summary>Runs a part of a request; the fields that it is refused for are told as those of the part.</summary>
    /// <param name="part">Path of the part, without its dot.</param>
    /// <param name="run">What is done with it.</param>
    /// <returns>What it gives.</returns>
    public static T Within<T>(string part, Func<T> run)
    {
        try
        {
            return run();
        }
        catch (TerminologyException refusal)
        {
            throw new TerminologyException(refusal.Code, [.. refusal.Violations.Select(violation => violation with { Field = $"{part}.{violation.Field}" })], refusal);
        }
    }
}
