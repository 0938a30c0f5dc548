using FluentValidation;
using FluentValidation.Results;
using Terminology.Model;

namespace Terminology.Server.Validation;

/// <summary>Runs a rule of the engine within a validator.</summary>
internal static class EngineRules
{
    /// <summary>Adds what the engine finds wrong.</summary>
    public static void AddFailures<T>(this ValidationContext<T> context, Action<ICollection<(ErrorCode Code, Violation Violation)>> check)
    {
        var broken = new List<(ErrorCode Code, Violation Violation)>();
        check(broken);
        foreach (var (code, violation) in broken) context.AddFailure(new ValidationFailure(violation.Field, violation.Message) { CustomState = code });
    }
}
